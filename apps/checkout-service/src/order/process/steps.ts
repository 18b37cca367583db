import type { OrderEvent } from '@millrace/contracts';
import type { CommandOf } from '../model/order-command.js';
import type { Order } from '../model/order-state.js';
import { stockLines } from '../model/stock-lines.js';

type Events = readonly OrderEvent[];

type Until = Readonly<{ reservedUntil?: string }>;

/** Redeems the discounts with a limit, where the order uses any; an order without them goes on with its stock. */
export const begin = (order: Order, command: Until): Events => {
  const { redemptions, buyerHash = '' } = order.pricing ?? {};
  return redemptions ? [{ type: 'DiscountRedemptionRequested', redemptions, buyerHash }] : requestStock(order, command);
};

/** Reserves all lines, until the reservation expires. */
export const requestStock = ({ lines, shippingAddress: { countryCode } }: Order, { reservedUntil: until }: Until): Events => [
  { type: 'StockReservationRequested', lines: stockLines(lines), ...(until === undefined ? {} : { until }), countryCode },
];

export const requestPayment = ({ cost, payment }: Order): Events => [
  { type: 'PaymentAuthorisationRequested', amount: cost.total, payment },
];

/** The buyer has time until the provider's limit, but not longer than the stock is reserved. */
export const awaitAction = ({ reservedUntil }: Order, required: CommandOf<'PaymentActionRequired'>): Events => {
  const { action, until, account, reference } = required;
  const limit = reservedUntil !== undefined && reservedUntil < until ? reservedUntil : until;
  const transfer = { ...(account !== undefined && { account }), reference };
  return [{ type: 'PaymentActionAwaited', until: limit, ...(action === 'transfer' && { transfer }) }];
};

/** Confirms the order. An order whose payment is captured at dispatch is shipped now, any other when it is paid. */
export const confirmed = ({ capture }: Readonly<{ capture: 'atOnce' | 'atDispatch' }>, order: Order): Events => {
  const amount = order.cost.total;
  if (capture === 'atOnce') return [{ type: 'OrderConfirmed', amount }];
  const { shippingAddress, deliveryOption } = order;
  return [
    { type: 'OrderConfirmed', amount, capture },
    { type: 'FulfilmentRequested', lines: stockLines(order.lines), shippingAddress, deliveryOption },
  ];
};
