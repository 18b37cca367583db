import { describe, expect, it } from 'vitest';
import { checkHistory } from './check-history.js';
import { eur, logged, type Short } from './short-history.fixture.js';

const cost = { subtotal: eur(2400), shipping: eur(490), tax: eur(461), total: eur(2890) };
const lines = [{ lineId: 'l1', variantId: 'v1', quantity: 2, price: eur(1200) }];
const amount = cost.total;
const bought = [{ variantId: 'v1', quantity: 2 }];
const redemptions = [{ discountId: 'd1' }];

const placed = (id: string): Short[] => [
  ['cart', `c-${id}`, 'CartCheckedOut', { orderId: id }],
  ['order', id, 'OrderPlaced', { cost, lines }],
  ['order', id, 'DiscountRedemptionRequested', { redemptions }],
  ['discount', 'd1', 'DiscountRedeemed', { orderId: id }],
  ['order', id, 'StockReservationRequested', { lines: bought }],
  ['item', 'v1', 'StockHeld', { orderId: id, quantity: 2 }],
  ['reservation', id, 'StockReserved', { lines: bought }],
  ['order', id, 'PaymentAuthorisationRequested', { amount }],
  ['payment', id, 'PaymentAuthorised', { amount }],
  ['order', id, 'OrderConfirmed', { amount }],
  ['payment', id, 'PaymentCaptured', { amount }],
  ['order', id, 'OrderPaid', { lines: bought }],
];
const committed = (id: string, backordered?: number): Short[] => [
  ['reservation', id, 'ReservationCommitted'],
  ['item', 'v1', 'HoldCommitted', { orderId: id, quantity: 2, ...(backordered && { backordered }) }],
];
const sent = (id: string): Short[] => [
  ['shipment', id, 'ShipmentPrepared'],
  ['shipment', id, 'ShipmentDispatched', { parcelId: '1', partial: true, lines: [{ variantId: 'v1', quantity: 1 }] }],
  ['shipment', id, 'ShipmentDispatched', { parcelId: '2', lines: [{ variantId: 'v1', quantity: 1 }] }],
  ['shipment', id, 'ShipmentDelivered', { parcelId: '2', partial: true }],
  ['shipment', id, 'ShipmentDelivered', { parcelId: '1' }],
  ['order', id, 'OrderClosed'],
];
const refund = (id: string, refundId: string, minor: number): Short[] => [
  ['order', id, 'RefundRequested', { refundId, amount: eur(minor) }],
  ['payment', id, 'PaymentRefunded', { refundId, amount: eur(minor) }],
  ['order', id, 'OrderRefunded', { refundId, amount: eur(minor) }],
];
const returned = (id: string, returnId: string, quantity: number): Short[] => [
  ['order', id, 'ReturnReceived', { returnId, lines: [{ lineId: 'l1', quantity }] }],
  ['order', id, 'RestockRequested', { returnId }],
  ['reservation', id, 'StockRestocked', { returnId }],
  ['item', 'v1', 'StockReturned', { returnId, orderId: id, quantity }],
];
const mail = (about: string, id: string): Short[] => [
  ['mail', id, 'MailRequested', { orderId: about, kind: 'paid' }],
  ['mail', id, 'MailSent'],
];
const stock: readonly Short[] = [['item', 'v1', 'StockAdjusted', { delta: 9 }]];
const onDemand: readonly Short[] = [['item', 'v1', 'InventoryPolicyChanged', { tracked: true, inventoryPolicy: 'continue' }]];
/** A closed order with two parcels, a refund and a return. */
const whole: readonly Short[] = [
  ...stock,
  ...placed('o1'),
  ...committed('o1'),
  ...mail('o1', 'o1_paid'),
  ...sent('o1'),
  ...refund('o1', 'r1', 890),
  ...returned('o1', 't1', 1),
];
/** Two orders that wait for their goods, which the first one gets. */
const waiting = [...onDemand, ...placed('o1'), ...committed('o1', 2), ...placed('o2'), ...committed('o2', 2)];
const inTurn: readonly Short[] = [
  ...waiting,
  ['item', 'v1', 'StockAdjusted', { delta: 3 }],
  ['item', 'v1', 'BackorderFilled', { orderId: 'o1', quantity: 2 }],
  ['item', 'v1', 'BackorderFilled', { orderId: 'o2', quantity: 1 }],
];
const cancelled: readonly Short[] = [
  ...stock,
  ...placed('o1').slice(0, -3),
  ['order', 'o1', 'PaymentVoidRequested'],
  ['payment', 'o1', 'PaymentVoided'],
  ['order', 'o1', 'StockReleaseRequested'],
  ['reservation', 'o1', 'ReservationReleased'],
  ['item', 'v1', 'HoldReleased', { orderId: 'o1', quantity: 2 }],
  ['order', 'o1', 'DiscountReleaseRequested', { redemptions }],
  ['discount', 'd1', 'DiscountRedemptionReleased', { orderId: 'o1' }],
  ['order', 'o1', 'OrderCancelled'],
  ['cart', 'c-o1', 'CartReopened', { orderId: 'o1' }],
];

const found = (history: readonly Short[], atRest = true) => checkHistory(logged(history), { atRest }).map(({ detail }) => detail);
const without = (history: readonly Short[], ...types: readonly string[]) => history.filter(([, , type]) => !types.includes(type));
const instead = (history: readonly Short[], type: string, data: object) =>
  history.map(([kind, id, one, own]): Short => [kind, id, one, one === type ? { ...own, ...data } : own]);

describe('a history of parcels, returns, back orders and discounts', () => {
  it.each([
    ['a closed order', whole],
    ['back orders in turn', inTurn],
    ['a cancelled order with a discount', cancelled],
    ['a release that overtook its redemption', without(cancelled, 'DiscountRedeemed')],
  ])('is in order, also under way: %s', (_, history) => {
    expect(found(history)).toEqual([]);
    for (let length = 0; length < history.length; length += 1) expect(found(history.slice(0, length), false)).toEqual([]);
  });
});

describe('the check finds', () => {
  it.each<readonly [string, readonly Short[], string]>([
    [
      'more refunded than captured, in two parts',
      [...whole, ...refund('o1', 'r2', 1500), ...refund('o1', 'r3', 1000)],
      '3390 refunded of 2890',
    ],
    ['a refund that nobody requested', without(whole, 'RefundRequested'), 'refund r1 of 890 was not requested'],
    [
      'a refund recorded under another id',
      instead(whole, 'OrderRefunded', { refundId: 'r9' }),
      'refund r9 of 890 is recorded, and was not paid',
    ],
    ['a refund requested twice', [...whole, ...refund('o1', 'r1', 890)], 'refund r1 was requested twice'],
    ['a mail about another order', instead(whole, 'MailRequested', { orderId: 'o2' }), 'is about order o2, “paid”'],
    ['a mail about no order', [...whole, ...mail('o7', 'o7_paid')], 'is about order o7, which does not exist'],
    [
      'a parcel that was delivered and never dispatched',
      instead(whole, 'ShipmentDelivered', { parcelId: '3' }),
      'parcel 3 was delivered and not dispatched',
    ],
    [
      'a parcel that was delivered before its dispatch',
      [
        ...without(whole, 'ShipmentDispatched'),
        ['shipment', 'o1', 'ShipmentDispatched', { parcelId: '1' }],
        ['shipment', 'o1', 'ShipmentDispatched', { parcelId: '2' }],
      ],
      'ShipmentDelivered after ShipmentPrepared',
    ],
    [
      'a parcel that was dispatched twice',
      instead(whole, 'ShipmentDispatched', { parcelId: '1' }),
      'parcel 1 was dispatched twice',
    ],
    ['more sent than bought', instead(whole, 'ShipmentDispatched', { lines: bought }), '2 more of v1 were sent than bought'],
    [
      'an order that is closed with a parcel on its way',
      whole.filter(([, , type, data]) => type !== 'ShipmentDelivered' || (data as { parcelId: string }).parcelId === '2'),
      'closed, and 1 of 2 parcels delivered',
    ],
    ['an order that was sent and not paid', without(whole, 'OrderPaid', 'OrderClosed'), 'sent, and not paid'],
    [
      'a redemption that was released twice',
      [...cancelled, ['discount', 'd1', 'DiscountRedemptionReleased', { orderId: 'o1' }]],
      'released twice for order o1',
    ],
    [
      'a redemption after its release',
      [...cancelled, ['discount', 'd1', 'DiscountRedeemed', { orderId: 'o1' }]],
      'redeemed by order o1 after its release',
    ],
    [
      'a redemption of a cancelled order',
      without(cancelled, 'DiscountRedemptionReleased'),
      'order o1 is cancelled and still uses it',
    ],
    [
      'a redemption that was taken from an order',
      [...whole, ['discount', 'd1', 'DiscountRedemptionReleased', { orderId: 'o1' }]],
      'order o1 is not cancelled and does not use it any more',
    ],
    [
      'a redemption without a request',
      without(whole, 'DiscountRedemptionRequested'),
      'order o1 redeemed it and had not requested that',
    ],
    [
      'a reservation committed after its end, without reserving anew',
      [
        ...stock,
        ...placed('o1'),
        ['item', 'v1', 'StockHeld', { orderId: 'o2', quantity: 2 }],
        ['reservation', 'o1', 'ReservationExpired'],
        ['item', 'v1', 'HoldReleased', { orderId: 'o1', quantity: 2 }],
        ...committed('o1'),
      ],
      'committed of order o1 what was not held',
    ],
    [
      'a reservation that was committed after its release',
      [...cancelled, ...committed('o1')],
      'ReservationCommitted after ReservationReleased',
    ],
    [
      'the hold of another order released',
      [...whole, ...placed('o2'), ['item', 'v1', 'HoldReleased', { orderId: 'o3', quantity: 1 }]],
      'released of order o3 what was not held',
    ],
    [
      'more committed than bought',
      [
        ...stock,
        ...placed('o1'),
        ['item', 'v1', 'StockHeld', { orderId: 'o1', quantity: 2 }],
        ...committed('o1'),
        ...committed('o1'),
      ],
      'committed 4 for order o1, which bought 2',
    ],
    [
      'a back order served out of turn',
      [...waiting, ['item', 'v1', 'BackorderFilled', { orderId: 'o2', quantity: 2 }]],
      'filled the back order of order o2 before that of order o1',
    ],
    [
      'a back order with more than it waits for',
      [...waiting, ['item', 'v1', 'BackorderFilled', { orderId: 'o1', quantity: 3 }]],
      'filled 3 for order o1, which waits for 2',
    ],
    [
      'goods that came back twice',
      [...whole, ['item', 'v1', 'StockReturned', { returnId: 't1', orderId: 'o1', quantity: 1 }]],
      'took back return t1 of order o1 twice',
    ],
    [
      'goods of which more came back than were sold',
      [...whole, ['item', 'v1', 'StockReturned', { returnId: 't2', orderId: 'o1', quantity: 2 }]],
      'took back from order o1 more than it was sold',
    ],
    ['more returned than bought', [...whole, ...returned('o1', 't2', 2)], 'return t2 has 1 pieces of line l1 too many'],
    [
      'an authorisation of another amount',
      instead(whole, 'PaymentAuthorisationRequested', { amount: eur(1) }),
      'PaymentAuthorisationRequested of 1, and the total is 2890',
    ],
    [
      'a payment that was authorised after its void',
      [...without(cancelled, 'PaymentAuthorised'), ['payment', 'o1', 'PaymentAuthorised', { amount }]],
      'PaymentAuthorised after PaymentVoided',
    ],
    ['an order with two ends', [...cancelled, ['order', 'o1', 'OrderClosed']], 'OrderClosed after OrderCancelled'],
    [
      'a shipment that was cancelled and sent',
      [...cancelled, ['shipment', 'o1', 'ShipmentCancelled'], ['shipment', 'o1', 'ShipmentDispatched', {}]],
      'ShipmentDispatched after ShipmentCancelled',
    ],
  ])('%s', (_, history, detail) => expect(found(history)).toContain(detail));
});
