import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.js';
import type { LoggedEvent } from './history/logged-event.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const streams = {
  cart: 'CART',
  order: 'ORDER',
  payment: 'PAYMENT',
  reservation: 'INVENTORY',
  shipment: 'SHIPPING',
  item: 'INVENTORY',
  discount: 'PRICING',
};
type Kind = keyof typeof streams;
/** Events as `[kind, type, data]`; ids: `c1` of the cart, `v1` of the item, `d1` of the discount, else `o1`. */
type Short = readonly [Kind, string, object?];
const ids: Partial<Record<Kind, string>> = { cart: 'c1', item: 'v1', discount: 'd1' };
const logged = (history: readonly Short[]): readonly LoggedEvent[] =>
  history.map(([kind, type, data], index) => ({
    stream: streams[kind],
    seq: index + 1,
    aggregate: kind,
    aggregateId: ids[kind] ?? 'o1',
    event: { type, ...data },
  }));

const cost = { subtotal: eur(2400), shipping: eur(490), tax: eur(461), total: eur(2890) };
const lines = [{ lineId: 'l1', variantId: 'v1', quantity: 2, price: eur(1200) }];
const amount = cost.total;
const hold = { orderId: 'o1', quantity: 2 };

const until = (): Short[] => [
  ['item', 'StockAdjusted', { delta: 2 }],
  ['cart', 'CartCheckedOut', { orderId: 'o1' }],
  ['order', 'OrderPlaced', { cost, lines }],
  ['order', 'StockReservationRequested', { lines }],
  ['item', 'StockHeld', hold],
  ['reservation', 'StockReserved', { lines }],
  ['order', 'PaymentAuthorisationRequested', { amount }],
  ['payment', 'PaymentAuthorised', { amount }],
];
const paid: readonly Short[] = [
  ...until(),
  ['order', 'OrderConfirmed', { amount }],
  ['payment', 'PaymentCaptured', { amount }],
  ['order', 'OrderPaid', { lines }],
  ['reservation', 'ReservationCommitted'],
  ['item', 'HoldCommitted', hold],
  ['shipment', 'ShipmentPrepared'],
  ['shipment', 'ShipmentDispatched'],
  ['shipment', 'ShipmentDelivered'],
  ['order', 'OrderClosed'],
];
const refunded: readonly Short[] = [
  ...paid,
  ['order', 'RefundRequested', { refundId: 'r1', amount: eur(890) }],
  ['payment', 'PaymentRefunded', { refundId: 'r1', amount: eur(890) }],
  ['order', 'OrderRefunded', { refundId: 'r1', amount: eur(890) }],
];
const cancelled: readonly Short[] = [
  ...until(),
  ['order', 'PaymentVoidRequested'],
  ['payment', 'PaymentVoided'],
  ['order', 'StockReleaseRequested'],
  ['item', 'HoldReleased', hold],
  ['reservation', 'ReservationReleased'],
  ['order', 'OrderCancelled'],
  ['cart', 'CartReopened', { orderId: 'o1' }],
];
const discounts: readonly Short[] = [
  ['discount', 'DiscountDefined', { limits: { total: 2, perCustomer: 1 } }],
  ['discount', 'DiscountRedeemed', { orderId: 'o1', buyerHash: 'a' }],
  ['discount', 'DiscountRedemptionReleased', { orderId: 'o1' }],
  ['discount', 'DiscountRedeemed', { orderId: 'o2', buyerHash: 'a' }],
  ['discount', 'DiscountRedeemed', { orderId: 'o3', buyerHash: 'b' }],
];

const found = (history: readonly Short[], atRest = true) => checkHistory(logged(history), { atRest }).map(({ detail }) => detail);
const without = (history: readonly Short[], type: string) => history.filter(([, one]) => one !== type);
const instead = (history: readonly Short[], type: string, data: object) =>
  history.map(([kind, one, own]): Short => [kind, one, one === type ? { ...own, ...data } : own]);

describe('a history without a violation', () => {
  it.each([
    ['a paid order', paid],
    ['a refunded order', refunded],
    ['a cancelled order', cancelled],
    ['a discount within its limits', discounts],
    ['nothing', []],
  ])('is found in order: %s', (_, history) => expect(found(history)).toEqual([]));

  it('may be under way', () => {
    for (let length = 0; length <= refunded.length; length += 1) expect(found(refunded.slice(0, length), false)).toEqual([]);
    expect(found(until())).toEqual([expect.stringContaining('has no end')]);
  });
});

describe('a payment of an order that was not read', () => {
  const payment: readonly Short[] = [['payment', 'PaymentAuthorised', { amount }]];
  it('is in order while events are read', () => expect(found(payment, false)).toEqual([]));
  it('is not at rest', () => expect(found(payment)).toEqual(['PaymentAuthorised of 2890, and the total is undefined']));
});

describe('the check finds', () => {
  it.each<readonly [string, readonly Short[], string]>([
    ['an oversold item', [...paid, ['item', 'StockHeld', hold]], '2 held of 0 after event 4'],
    ['a hold that was released twice', [...cancelled, ['item', 'HoldReleased', hold]], '-2 held of 2 after event 4'],
    ['a payment that was captured twice', [...paid, ['payment', 'PaymentCaptured', { amount }]], 'captured 2 times'],
    [
      'another amount than the total',
      instead(paid, 'PaymentCaptured', { amount: eur(1) }),
      'PaymentCaptured of 1, and the total is 2890',
    ],
    [
      'a refund that was paid twice',
      [...refunded, ['payment', 'PaymentRefunded', { refundId: 'r1', amount: eur(890) }]],
      'refund r1 was paid twice',
    ],
    [
      'more refunded than captured',
      [...paid, ['payment', 'PaymentRefunded', { refundId: 'r2', amount: eur(2891) }]],
      '2891 refunded of 2890',
    ],
    ['a refund that the order does not know', without(refunded, 'OrderRefunded'), '890 refunded, 0 in the order'],
    ['a refund that nobody paid', without(refunded, 'PaymentRefunded'), 'the order knows of 890 refunded, the provider of 0'],
    ['a payment that was voided and captured', [...paid, ['payment', 'PaymentVoided']], 'voided and captured'],
    [
      'a subtotal that is not that of the lines',
      instead(paid, 'OrderPlaced', { lines: [] }),
      'the lines cost 0, the subtotal is 2400',
    ],
    [
      'a total that is not that of its parts',
      instead(paid, 'OrderPlaced', { cost: { ...cost, shipping: eur(0) } }),
      'the parts cost 2400, the total is 2890',
    ],
    [
      'a step without the one before',
      without(paid, 'StockReservationRequested'),
      'PaymentAuthorisationRequested after OrderPlaced',
    ],
    ['a parcel that was not prepared', without(paid, 'ShipmentPrepared'), 'ShipmentDispatched after nothing'],
    ['a step that happened twice', [...paid, ['order', 'OrderPaid', { lines }]], 'OrderPaid twice'],
    ['an order that was placed late', [['order', 'OrderCancelled'], ...until()], 'OrderPlaced is not the first'],
    ['a check-out without an order', [['cart', 'CartCheckedOut', { orderId: 'o9' }]], '1 check-outs, placed 0 times'],
    ['a paid order whose stock is only reserved', without(paid, 'ReservationCommitted'), 'paid, and its stock: StockReserved'],
    [
      'a paid order whose cart is open',
      [...paid, ['cart', 'CartReopened', { orderId: 'o1' }]],
      'paid, and its cart is open again',
    ],
    ['a cancelled order that holds stock', without(cancelled, 'ReservationReleased'), 'cancelled, and its stock: StockReserved'],
    [
      'a cancelled order with its authorisation',
      without(cancelled, 'PaymentVoided'),
      'cancelled, and not voided: PaymentAuthorised',
    ],
    [
      'a cancelled order that was paid',
      [...without(cancelled, 'PaymentVoided'), ['payment', 'PaymentCaptured', { amount }]],
      'cancelled, and 0 refunded of 2890',
    ],
    [
      'a cancelled order that was sent',
      [...cancelled, ['shipment', 'ShipmentPrepared'], ['shipment', 'ShipmentDispatched']],
      'cancelled, and sent',
    ],
    [
      'a cancelled order whose cart is lost',
      without(cancelled, 'CartReopened'),
      'cancelled, and its cart was opened again 0 times',
    ],
    [
      'a discount that was used too often',
      [...discounts, ['discount', 'DiscountRedeemed', { orderId: 'o4', buyerHash: 'c' }]],
      'redeemed by 3 orders, the limit is 2',
    ],
    [
      'a buyer who used a discount twice',
      [...discounts.slice(0, 4), ['discount', 'DiscountRedeemed', { orderId: 'o4', buyerHash: 'a' }]],
      'redeemed 2 times by one buyer, the limit is 1',
    ],
    [
      'an order that used a discount twice',
      [...discounts, ['discount', 'DiscountRedeemed', { orderId: 'o3', buyerHash: 'b' }]],
      'redeemed twice by order o3',
    ],
  ])('%s', (_, history, detail) => expect(found(history)).toContain(detail));
});
