import { INVENTORY, ORDER, order, PAYMENT, payment, reservation, SHIPPING, shipment } from '@millrace/contracts';
import { eraseKey } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { captured, committed, delivered, keyHash, paidOrder } from '../order-tracking/order-events.fixture.js';
import { orderAsOf } from './order-as-of.js';
import { orderHistory } from './order-history.js';

const at = (second: number, ms = 0) => new Date(Date.UTC(2026, 0, 1, 0, 0, second, ms)).toISOString();
const wrongKey = 'b'.repeat(64);
type Ev = Readonly<{ type: string }>;

describe('a past state of an order, on a real broker', () => {
  let log: TemporaryLog;
  const happens = async (second: number, ...parameters: Parameters<TemporaryLog['record']>) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(at(second)) });
    await log.record(...parameters);
    vi.useRealTimers();
  };
  beforeAll(async () => {
    log = await temporaryLog();
    const [placed, stockRequested, paymentRequested, confirmed, paid] = paidOrder as readonly Ev[] as [Ev, Ev, Ev, Ev, Ev];
    const [prepared, dispatched, arrived] = delivered as readonly Ev[] as [Ev, Ev, Ev];
    const [reserved, taken] = committed as readonly Ev[] as [Ev, Ev];
    const [authorised, collected] = captured as readonly Ev[] as [Ev, Ev];
    await happens(10, ORDER, order, 'o', placed, stockRequested);
    await happens(11, INVENTORY, reservation, 'o', reserved);
    await happens(12, ORDER, order, 'o', paymentRequested);
    await happens(13, PAYMENT, payment, 'o', authorised);
    await happens(14, ORDER, order, 'o', confirmed);
    await happens(15, PAYMENT, payment, 'o', collected);
    await happens(16, ORDER, order, 'o', paid);
    await happens(17, INVENTORY, reservation, 'o', taken);
    await happens(17, SHIPPING, shipment, 'o', prepared);
    await happens(20, SHIPPING, shipment, 'o', dispatched);
    await happens(30, SHIPPING, shipment, 'o', arrived);
  });
  afterAll(() => log.remove());

  const read = async (instant: string, key = keyHash, orderId = 'o') =>
    (await orderAsOf(await log.as('orders-view'), { orderId, keyHash: key, at: instant })).order;
  const history = async (slice = {}, key = keyHash, orderId = 'o') =>
    (await orderHistory(await log.as('orders-view'), { orderId, keyHash: key, slice })).history;

  it.each([
    [10, { status: 'PLACED', paid: false, version: 2, updatedAt: at(10), shipments: [] }],
    [13, { status: 'PLACED', paid: false, version: 5, updatedAt: at(13) }],
    [14, { status: 'CONFIRMED', paid: false, version: 6 }],
    [16, { status: 'CONFIRMED', paid: true, version: 8 }],
    [19, { status: 'CONFIRMED', version: 10, shipments: [{ status: 'PREPARED' }] }],
    [20, { status: 'SHIPPED', version: 11, shipments: [{ status: 'DISPATCHED', carrier: 'Mill Post' }] }],
    [59, { status: 'DELIVERED', version: 12, updatedAt: at(30) }],
  ])('after %i seconds is %j', async (second, expected) => {
    expect(await read(at(second))).toMatchObject({ id: 'o', email: 'ada@example.org', createdAt: at(10), ...expected });
  });

  it('is not found before it was placed, with a wrong key, or for an unknown order', async () => {
    expect([await read(at(9, 999)), await read(at(59), wrongKey), await read(at(59), keyHash, 'x')]).toEqual([null, null, null]);
    await log.record(PAYMENT, payment, 'early', ...captured);
    expect(await read('2099-01-01T00:00:00Z', keyHash, 'early')).toBeNull();
  });

  it('has a history of all its streams in the order of time', async () => {
    const entries = await history({ first: 50 });
    expect(entries?.entries.map(({ event }) => event.type)).toEqual([
      'OrderPlaced',
      'StockReservationRequested',
      'StockReserved',
      'PaymentAuthorisationRequested',
      'PaymentAuthorised',
      'OrderConfirmed',
      'PaymentCaptured',
      'OrderPaid',
      'ReservationCommitted',
      'ShipmentPrepared',
      'ShipmentDispatched',
      'ShipmentDelivered',
    ]);
    expect(await history({ until: at(11), last: 1 })).toMatchObject({
      totalCount: 3,
      entries: [{ event: { type: 'StockReserved' } }],
    });
  });

  it('has a history for the holder of its key only', async () => {
    expect([await history({}, wrongKey), await history({}, keyHash, 'x'), await history({ until: at(9) })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('has no personal data of an erased buyer at any instant', async () => {
    await eraseKey(await log.as('checkout-service'), 'o');
    await vi.waitFor(async () => expect((await read(at(14)))?.email).toBe('erased@erased.invalid'), { timeout: 10_000 });
    const text = JSON.stringify([await read(at(10)), await read(at(59)), await history()]);
    expect(text).toContain('#1001');
    expect(text).not.toMatch(/\bada\b|street 1|bonn/i);
  });
});
