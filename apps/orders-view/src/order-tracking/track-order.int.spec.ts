import { INVENTORY, ORDER, order, PAYMENT, payment, reservation, SHIPPING, shipment } from '@millrace/contracts';
import { mergePositions, type RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView, type ViewRuntime } from '@millrace/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordersDatabase } from '../orders-view.database.js';
import { listOrders } from './list-orders.js';
import { captured, committed, delivered, keyHash, paidOrder } from './order-events.fixture.js';
import { orderTracking } from './order-tracking.view.js';
import { trackOrder } from './track-order.js';

describe('tracking an order', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let view: ViewRuntime;
  let running: RunningConsumer;

  beforeAll(async () => {
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    view = runView(orderTracking, ordersDatabase(database.url));
    running = await view.start(await log.as('orders-view'));
    const positions = await Promise.all([
      log.record(SHIPPING, shipment, 'o', ...delivered),
      log.record(PAYMENT, payment, 'o', ...captured),
      log.record(INVENTORY, reservation, 'o', ...committed),
      log.record(ORDER, order, 'o', ...paidOrder),
    ]);
    expect(await view.waitFor(mergePositions(...positions), 20_000)).toBe(true);
  });
  afterAll(async () => {
    await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  const track = (orderId: string, key: string) => trackOrder(view.readRows, { orderId, keyHash: key });

  it('returns it with its key', async () => {
    expect((await track('o', keyHash)).order).toMatchObject({ id: 'o', status: 'DELIVERED', paid: true, version: 12 });
  });

  it('hides its existence otherwise', async () => {
    expect(await track('o', 'b'.repeat(64))).toEqual({ order: null });
    expect(await track('unknown', keyHash)).toEqual({ order: null });
    const position = await log.record(PAYMENT, payment, 'early', ...captured);
    await view.waitFor(position, 10_000);
    expect(await track('early', keyHash)).toEqual({ order: null });
  });

  it('is beside a list of all placed orders, page after page by their ids', async () => {
    const positions = await Promise.all([
      ...['q', 'p'].map((id) => log.record(ORDER, order, id, ...paidOrder)),
      log.record(PAYMENT, payment, 'not-placed', ...captured),
    ]);
    expect(await view.waitFor(mergePositions(...positions), 10_000)).toBe(true);
    const page = async (input: Parameters<typeof listOrders>[1]) => {
      const { orders, more } = await listOrders(view.rows(), input);
      return [orders.map(({ id }) => id), more];
    };
    expect(await page({ first: 2 })).toEqual([['o', 'p'], true]);
    expect(await page({ first: 2, after: 'p' })).toEqual([['q'], false]);
    expect(await page({ first: 3 })).toEqual([['o', 'p', 'q'], false]);
    expect(await page({ first: 3, after: 'q' })).toEqual([[], false]);
  });
});
