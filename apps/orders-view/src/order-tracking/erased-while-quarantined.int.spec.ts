import { ORDER, order } from '@millrace/contracts';
import { eraseKey } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView, type ViewOptions } from '@millrace/views';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ordersDatabase } from '../orders-view.database.js';
import { paidOrder } from './order-events.fixture.js';
import { orderTracking } from './order-tracking.view.js';

const buyer = /\bada\b|street 1|bonn/i;
const waitOptions = { timeout: 20_000, interval: 20 };
type Tracking = typeof orderTracking;

/** A view whose fold throws for an event of this type. */
const failing = (part: 'route' | 'fold', type: string, more: Partial<Tracking> = {}): Tracking => {
  const check = (event: { type: string }) => {
    if (event.type === type) throw new Error('Ada of Street 1 in Bonn');
  };
  const { route, fold } = orderTracking;
  return {
    ...orderTracking,
    ...more,
    ...(part === 'route' && { route: (recorded) => [check(recorded.event), route(recorded)][1] ?? [] }),
    ...(part === 'fold' && { fold: (row, recorded, key) => [check(recorded.event), fold(row, recorded, key)][1] as never }),
  };
};

describe('an erased buyer', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let stops: (() => Promise<void>)[];
  beforeEach(async () => {
    stops = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    for (const stop of stops) await stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  const start = async (view: Tracking, options: ViewOptions = {}) => {
    const running = runView(view, ordersDatabase(database.url), { report: () => undefined, ...options });
    const { stop } = await running.start(await log.as('orders-view'));
    stops.push(stop);
    return { view: running, stop };
  };
  /** All rows of all tables in the database. */
  const everything = async (): Promise<string> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname LIKE 'orders%'`,
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      texts.push(...rows.map(({ row }) => `${name}: ${row}`));
    }
    await client.end();
    return texts.join('\n');
  };
  const forget = async (id: string) => {
    const position = await log.record(ORDER, order, id, {
      type: 'PersonalDataErased',
      dataSubjects: [id],
      orders: [id],
    } as never);
    await eraseKey(await log.as('checkout-service'), id);
    return position;
  };

  it.each([
    ['the row', 'fold', 'OrderConfirmed'],
    ['the row, by the last event of it', 'fold', 'OrderPaid'],
    ['the whole order', 'route', 'OrderConfirmed'],
    ['the row, by the erasure itself', 'fold', 'PersonalDataErased'],
  ] as const)('occurs nowhere in the database when %s is quarantined', async (_, part, type) => {
    const { view } = await start(failing(part, type));
    expect(await view.waitFor(await log.record(ORDER, order, 'gone', ...paidOrder), 20_000)).toBe(true);
    expect(await everything()).toMatch(buyer);
    expect(await view.waitFor(await forget('gone'), 20_000)).toBe(true);
    const text = await everything();
    expect(text).toMatch(/view_parked_key.*gone/);
    // The error of the erasure itself is stored later.
    expect(type === 'PersonalDataErased' ? text.replaceAll(/.*view_parked_key.*/g, '') : text).not.toMatch(buyer);
  });

  it('occurs in no build that no instance folds any more', async () => {
    const former = await start(orderTracking);
    expect(await former.view.waitFor(await log.record(ORDER, order, 'gone', ...paidOrder), 20_000)).toBe(true);
    await former.stop();
    stops = [];
    const { view } = await start({ ...orderTracking, version: orderTracking.version + 1 });
    await vi.waitFor(() => expect(view.revision()).toMatch(/^2:/), waitOptions);
    expect(await everything()).toMatch(/orders_view_1\.tracked_order.*ada/i);
    expect(await view.waitFor(await forget('gone'), 20_000)).toBe(true);
    const text = await everything();
    expect(text).not.toMatch(buyer);
    expect(text).toMatch(/orders_view_2\.tracked_order/);
  });
});
