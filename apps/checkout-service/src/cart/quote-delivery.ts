import { CART, cart, QuoteDelivery } from '@millrace/contracts';
import { queryHandlerFromLog, type EventLog, type LogFreshness, readAggregate, type Consumer } from '@millrace/event-log';
import { deliveryOptions } from '../delivery/delivery.js';
import type { PriceList } from '../price-list/keep-price-list.js';
import type { CartRules } from './cart.requests.js';
import type { CheckOutPolicy } from './check-out.js';
import { costOf, subtotalOf } from './cost.js';

/** Quotes at the prices of this moment; a line that is no longer sold counts with the price it was added for. */
export const quoteDelivery = (
  log: EventLog,
  decider: CartRules,
  policy: CheckOutPolicy,
  prices: PriceList,
  reading: LogFreshness,
): Consumer =>
  queryHandlerFromLog(QuoteDelivery, reading, async ({ cartId, keyHash, address }) => {
    const { state } = await readAggregate(log, { stream: CART, aggregate: cart, decider }, cartId);
    if (state?.keyHash !== keyHash) return { options: null };
    const offers = await prices.offers();
    const lines = state.lines.map(({ variantId, price, quantity }) => ({
      quantity,
      price: offers.get(variantId)?.price ?? price,
    }));
    const subtotal = subtotalOf(lines, state.currency);
    const options = deliveryOptions(policy.delivery, subtotal, address?.countryCode);
    return { options: options.map((option) => ({ option, cost: costOf(subtotal, option, policy.tax, address?.countryCode) })) };
  });
