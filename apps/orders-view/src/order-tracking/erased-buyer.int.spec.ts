import { ORDER, order } from '@millrace/contracts';
import { eraseKey } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView } from '@millrace/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ordersDatabase } from '../orders-view.database.js';
import { paidOrder } from './order-events.fixture.js';
import { orderTracking } from './order-tracking.view.js';

const buyer = /\bada\b|street 1|bonn/i;

describe('an order whose buyer was erased', () => {
  let log: TemporaryLog;
  let position: Readonly<Record<string, number>>;
  const databases: TemporaryDatabase[] = [];
  beforeAll(async () => {
    log = await temporaryLog();
    await log.record(ORDER, order, 'gone', ...paidOrder);
    position = await log.record(ORDER, order, 'kept', ...paidOrder);
  });
  afterAll(async () => {
    await Promise.all([log.remove(), ...databases.map((database) => database.remove())]);
  });

  /** The rows of a view that was rebuilt, and of the same view after it has folded `more`. */
  const built = async (more?: () => Promise<Readonly<Record<string, number>>>): Promise<Record<string, string>[]> => {
    const database = await temporaryDatabase();
    databases.push(database);
    const view = runView(orderTracking, ordersDatabase(database.url));
    const running = await view.start(await log.as('orders-view'));
    const rows = async (): Promise<Record<string, string>> => {
      const found: { order_id: string; doc: string }[] = await view
        .rows()
        .query('SELECT order_id, doc::text AS doc FROM tracked_order ORDER BY order_id');
      return Object.fromEntries(found.map(({ order_id, doc }) => [order_id, doc]));
    };
    try {
      expect(await view.waitFor(position, 20_000)).toBe(true);
      const before = await rows();
      if (!more) return [before];
      position = await more();
      expect(await view.waitFor(position, 20_000)).toBe(true);
      return [before, await rows()];
    } finally {
      await running.stop();
    }
  };

  it('has no personal data in its row, also after a rebuild; other orders are unchanged', async () => {
    const [before, live] = await built(async () => {
      const erased = { type: 'PersonalDataErased', dataSubjects: ['gone'], orders: ['gone'] };
      const recorded = await log.record(ORDER, order, 'gone', erased);
      await eraseKey(await log.as('checkout-service'), 'gone');
      return recorded;
    });
    const [rebuilt] = await built();
    expect(before?.['gone']).toMatch(buyer);
    expect(live?.['gone']).not.toMatch(buyer);
    expect(rebuilt).toEqual(live);
    expect(rebuilt?.['kept']).toBe(before?.['kept']);
    expect(rebuilt?.['kept']).toMatch(buyer);
  });

  it('has no personal data when only the key is erased', async () => {
    await eraseKey(await log.as('checkout-service'), 'kept');
    const [rows] = await built();
    expect(Object.values(rows ?? {}).join()).toMatch(/#1001/);
    expect(Object.values(rows ?? {}).join()).not.toMatch(buyer);
  });
});
