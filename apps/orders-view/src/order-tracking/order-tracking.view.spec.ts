import type { OrderEvent, PaymentEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { foldBatch, type Rows, touchedKeys } from '@millrace/views';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cancelledOrder,
  captured,
  committed,
  declined,
  delivered,
  paidOrder,
  placed,
  recordedAs,
  released,
} from './order-events.fixture.js';
import type { OrderRow } from './order-row.js';
import { orderTracking, type TrackingEvent } from './order-tracking.view.js';
import { trackedOrder } from './tracked-order.js';

type Events = readonly Recorded<TrackingEvent>[];

const order = recordedAs('ORDER', 'order', paidOrder, 0);
const stock = recordedAs('INVENTORY', 'reservation', committed, 4);
const payment = recordedAs('PAYMENT', 'payment', captured, 7);
const shipment = recordedAs('SHIPPING', 'shipment', delivered, 13);

const rowOf = (events: Events): OrderRow => foldBatch(orderTracking, new Map(), events).get('o') as OrderRow;
const seen = (...streams: readonly Events[]) => trackedOrder('o', rowOf(streams.flat()));

describe('order tracking', () => {
  it('has the steps of a paid and delivered order', () => {
    const tracked = seen(order, stock, payment, shipment);
    expect(tracked).toMatchObject({ id: 'o', name: '#1001', status: 'DELIVERED', paid: true, version: 12, email: placed.email });
    expect(tracked?.timeline.map((entry) => entry.event)).toEqual([
      'PLACED',
      'STOCK_RESERVED',
      'PAYMENT_AUTHORISED',
      'CONFIRMED',
      'PAID',
      'PREPARED',
      'SHIPPED',
      'DELIVERED',
    ]);
    expect(tracked?.shipments).toEqual([
      {
        status: 'DELIVERED',
        carrier: 'Mill Post',
        trackingNumber: 'MP1',
        dispatchAt: '2026-01-02T00:00:00.000Z',
        deliverAt: '2026-01-03T00:00:00.000Z',
      },
    ]);
    expect([tracked?.createdAt, tracked?.updatedAt]).toEqual([order[0]?.at, shipment[2]?.at]);
  });

  it('erases the buyer in all of their orders', () => {
    const erasure: OrderEvent = { type: 'PersonalDataErased', dataSubjects: ['c'], orders: ['o', 'other'] };
    const [erased] = recordedAs('ORDER', 'order', [erasure], 20);
    const events = [...order, erased as Recorded<TrackingEvent>];
    expect(touchedKeys(orderTracking, events)).toEqual(['o', 'other']);
    const row = rowOf(events);
    expect(row.placed).toMatchObject({ name: placed.name, cost: placed.cost, email: 'erased@erased.invalid' });
    expect(JSON.stringify(row)).not.toMatch(/\bada\b|street 1|bonn/i);
    expect(trackedOrder('o', row)).toMatchObject({ status: 'CONFIRMED', version: 6 });
  });

  it.each([
    ['placed', seen(order.slice(0, 3)), { status: 'PLACED', paid: false, shipments: [] }],
    ['confirmed', seen(order.slice(0, 4)), { status: 'CONFIRMED', paid: false }],
    ['paid', seen(order, payment), { status: 'CONFIRMED', paid: true }],
    ['prepared', seen(order, shipment.slice(0, 1)), { status: 'CONFIRMED', shipments: [{ status: 'PREPARED' }] }],
    ['shipped', seen(order, shipment.slice(0, 2)), { status: 'SHIPPED', shipments: [{ status: 'DISPATCHED' }] }],
  ])('has the status of an order that is %s', (_, tracked, expected) => expect(tracked).toMatchObject(expected));

  it.each([
    ['redirect', { url: 'https://pay.example/1' }, 'REDIRECT'],
    ['transfer', { instructions: 'Transfer it.' }, 'TRANSFER'],
  ] as const)('has the action of a payment (%s) until the payment goes on', (action, details, kind) => {
    const until = '2026-01-01T01:00:00.000Z';
    const amount = { minor: 1_390, currency: 'EUR' };
    const required: PaymentEvent = {
      type: 'PaymentActionRequired',
      action,
      ...details,
      amount,
      provider: 'x',
      until,
      reference: 'r',
    };
    const after = (...events: readonly PaymentEvent[]) =>
      seen(recordedAs('ORDER', 'order', paidOrder.slice(0, 3), 0), recordedAs('PAYMENT', 'payment', [required, ...events], 7));
    expect(after()?.paymentAction).toEqual({ kind, ...details, until });
    expect(after(...captured)?.paymentAction).toBeUndefined();
    expect(after(...declined)?.paymentAction).toBeUndefined();
    expect(after({ type: 'PaymentVoided' })?.paymentAction).toBeUndefined();
    const awaited = { type: 'PaymentActionAwaited', until: '2026-01-01T00:15:00.000Z' } as const;
    const earlier = seen(recordedAs('ORDER', 'order', [placed, awaited], 0), recordedAs('PAYMENT', 'payment', [required], 7));
    expect(earlier?.paymentAction?.until).toBe(awaited.until);
  });

  it('has the reason of a cancelled order', () => {
    const tracked = seen(
      recordedAs('ORDER', 'order', cancelledOrder, 0),
      recordedAs('INVENTORY', 'reservation', released, 4),
      recordedAs('PAYMENT', 'payment', declined, 8),
    );
    expect(tracked).toMatchObject({ status: 'CANCELLED', paid: false, cancelReason: 'PAYMENT_DECLINED' });
    expect(tracked?.timeline.at(-1)).toEqual({
      at: '2026-01-01T00:00:12.000Z',
      event: 'CANCELLED',
      detail: 'the card was declined',
      actor: 'SHOP',
    });
  });

  it('hides an order whose placing is not folded yet', () => {
    expect(seen(payment, shipment)).toBeUndefined();
    expect(seen(payment, shipment, order.slice(0, 1))).toMatchObject({ paid: true, status: 'DELIVERED' });
  });

  it('has no row for the stock of an item', () => {
    const held = recordedAs('INVENTORY', 'item', [{ type: 'StockHeld', orderId: 'o', quantity: 1 }], 0);
    expect(touchedKeys(orderTracking, held)).toEqual([]);
  });

  it('is equal for any interleaving of the streams and any division into batches', () => {
    const expected = rowOf([...order, ...stock, ...payment, ...shipment]);
    const turns = fc.array(fc.nat(3), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(turns, fc.array(fc.integer({ min: 1, max: 5 })), (turn, cuts) => {
        expect(inBatches(interleaved([order, stock, payment, shipment], turn), cuts)).toEqual(expected);
      }),
    );
  });
});

const interleaved = (streams: readonly Events[], turns: readonly number[]): Events => {
  const rest = streams.map((stream) => [...stream]);
  return [...turns.flatMap((turn) => rest[turn]?.splice(0, 1) ?? []), ...rest.flat()];
};

const inBatches = (events: Events, cuts: readonly number[]): OrderRow | undefined => {
  let rows: Rows<OrderRow> = new Map();
  const rest = [...events];
  for (const cut of [...cuts, events.length]) rows = new Map([...rows, ...foldBatch(orderTracking, rows, rest.splice(0, cut))]);
  return rows.get('o');
};
