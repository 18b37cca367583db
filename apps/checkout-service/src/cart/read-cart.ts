import { CART, cart, ReadCart } from '@millrace/contracts';
import { queryHandlerFromLog, type EventLog, type LogFreshness, readAggregate, type Consumer } from '@millrace/event-log';
import type { PriceList } from '../price-list/keep-price-list.js';
import type { CartRules } from './cart.requests.js';
import { toCartState } from './cart.js';

export const readCart = (log: EventLog, decider: CartRules, prices: PriceList, reading: LogFreshness): Consumer =>
  queryHandlerFromLog(ReadCart, reading, async ({ cartId, keyHash }) => {
    const folded = await readAggregate(log, { stream: CART, aggregate: cart, decider }, cartId);
    const { state, version, createdAt = '', updatedAt = '' } = folded;
    if (state?.keyHash !== keyHash) return { cart: null };
    const offers = await prices.offers();
    const pricesNow = state.lines.map(({ lineId, variantId }) => {
      const priceNow = offers.get(variantId)?.price;
      return priceNow ? { lineId, priceNow } : { lineId };
    });
    return { cart: { id: cartId, state: toCartState(state), prices: pricesNow, version, createdAt, updatedAt } };
  });
