import { INVENTORY, item, type ItemEvent, reservation } from '@millrace/contracts';
import type { Position } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';
import { runView, type ViewRuntime } from './run-view.js';

const waitOptions = { timeout: 10_000, interval: 10 };
const times = 30;

describe('a view that has caught up', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let view: ViewRuntime;
  let stop: () => Promise<void>;
  let reports: string[];
  const start = async () => {
    view = runView(stockLevels, stockDatabase(database.url), { report: (line) => reports.push(line) });
    const running = await view.start(await log.as('search-view'));
    stop = () => running.stop();
  };
  beforeEach(async () => {
    reports = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    await start();
    await view.waitFor(await adjust(), 10_000);
  });
  afterEach(async () => {
    await stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  const adjusted: ItemEvent = { type: 'StockAdjusted', delta: 1, reason: 'counted' };
  const adjust = () => log.record(INVENTORY, item, 'a', adjusted);
  /** An event that changes no row. */
  const commit = (id: number) => log.record(INVENTORY, reservation, `r${id}`, { type: 'ReservationCommitted' });
  const seqOf = (position: Position | undefined) => position?.INVENTORY ?? 0;
  const stored = async (): Promise<number> => {
    const [row] = (await onStock(database.url, `SELECT seq::int FROM stock_view.view_position`)) as readonly { seq: number }[];
    return row?.seq ?? 0;
  };
  /** The number of times that the position has moved: the versions of its one row since the table was made. */
  const moves = async (): Promise<number> => {
    const [row] = (await onStock(
      database.url,
      `SELECT pg_stat_force_next_flush(), pg_stat_get_tuples_updated('stock_view.view_position'::regclass)::int AS moves`,
    )) as readonly { moves: number }[];
    return row?.moves ?? 0;
  };

  it('counts events without a row as read at once, and stores their positions together soon after', async () => {
    const before = await moves();
    const began = performance.now();
    let last: Position | undefined;
    for (let id = 0; id < times; id += 1) {
      last = await commit(id);
      expect(await view.waitFor(last, 10_000)).toBe(true);
    }
    await expect.poll(stored, waitOptions).toBe(seqOf(last));
    const tookMs = performance.now() - began;
    await expect.poll(moves, { timeout: 10_000, interval: 1_100 }).toBeGreaterThan(before);
    expect((await moves()) - before).toBeLessThanOrEqual(tookMs / 100 + 3);
  });

  it('stores them when it stops', async () => {
    const last = await commit(1);
    await view.waitFor(last, 10_000);
    await stop();
    expect(await stored()).toBe(seqOf(last));
    await start();
  });

  it('stores them with the next row', async () => {
    await view.waitFor(await commit(1), 10_000);
    await view.waitFor(await adjust(), 10_000);
    const last = await adjust();
    await view.waitFor(last, 10_000);
    expect(await stored()).toBe(seqOf(last));
    expect(reports).toEqual([]);
    expect(await stockRows(database.url)).toEqual([{ id: 'a', levels: [1, 2, 3] }]);
  });

  it('reads them again after its database connection was lost before they were stored', async () => {
    await view.waitFor(await commit(1), 10_000);
    await onStock(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'stock' AND datname = current_database()`,
    );
    const last = await adjust();
    expect(await view.waitFor(last, 10_000)).toBe(true);
    await expect.poll(() => stockRows(database.url), waitOptions).toEqual([{ id: 'a', levels: [1, 2] }]);
  });

  it('folds what is appended within ten milliseconds in one transaction while nobody waits', async () => {
    const before = await moves();
    const began = performance.now();
    let last: Position | undefined;
    for (let time = 0; time < times; time += 1) last = await adjust();
    await expect.poll(stored, waitOptions).toBe(seqOf(last));
    const tookMs = performance.now() - began;
    await expect.poll(moves, { timeout: 10_000, interval: 1_100 }).toBeGreaterThan(before);
    expect((await moves()) - before).toBeLessThanOrEqual(tookMs / 10 + 3);
    expect(reports).toEqual([]);
  });
});
