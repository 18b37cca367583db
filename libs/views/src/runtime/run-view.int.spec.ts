import { INVENTORY, item } from '@millrace/contracts';
import type { RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runView, type ViewOptions, type ViewRuntime } from './run-view.js';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';

describe('a view', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let instances: { view: ViewRuntime; running: RunningConsumer }[];

  const startInstance = async (options: ViewOptions = {}, view = stockLevels) => {
    const subscription = runView(view, stockDatabase(database.url), { report: () => undefined, ...options });
    const instance = { view: subscription, running: await subscription.start(await log.as('search-view')) };
    instances.push(instance);
    return instance;
  };
  const adjust = (id: string, ...deltas: readonly number[]) =>
    log.record(INVENTORY, item, id, ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  const rows = () => stockRows(database.url);
  const execute = (statement: string) => onStock(database.url, statement);

  beforeEach(async () => {
    instances = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    for (const { running } of instances) await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  it('contains the fold of its events, and reports its freshness', async () => {
    const before = await adjust('a', 5, 2);
    const { view, running } = await startInstance();
    expect(await view.waitFor(before, 10_000)).toBe(true);
    const after = await adjust('b', 1);
    expect(await view.waitFor(after, 10_000)).toBe(true);
    expect(await rows()).toEqual([
      { id: 'a', levels: [5, 7] },
      { id: 'b', levels: [1] },
    ]);
    await view.refreshStreamEnds();
    expect(view.freshness(after)).toEqual({
      view: 'stock-levels',
      positions: after,
      behindEvents: 0,
      behindMs: 0,
      reached: true,
    });
    expect(view.freshness({ INVENTORY: 99 })).toMatchObject({ reached: false });
    expect(running.health()).toEqual({ ok: true, detail: 'folding' });
  });

  it('answers only from rows that are warmed up', async () => {
    let isPrepared = (): void => undefined;
    const prepared = new Promise<void>((resolve) => {
      isPrepared = resolve;
    });
    const prepare = vi.fn(() => prepared);
    const starting = startInstance({ warmUp: prepare });
    await vi.waitFor(() => expect(prepare).toHaveBeenCalled(), { timeout: 10_000 });
    const { view } = await starting;
    expect(view.hasRows()).toBe(false);
    isPrepared();
    await vi.waitFor(() => expect(view.hasRows()).toBe(true), 20_000);
  });

  it('does not wait for streams that it does not read, nor longer than the time-out', async () => {
    const { view } = await startInstance();
    expect(await view.waitFor({ CART: 9 }, 10_000)).toBe(true);
    expect(await view.waitFor({ INVENTORY: 9 }, 10)).toBe(false);
  });

  it('resumes at its positions', async () => {
    const first = await startInstance();
    await first.view.waitFor(await adjust('a', 1), 10_000);
    await first.running.stop();
    const last = await adjust('a', 1, 1);
    const second = await startInstance();
    expect(await second.view.waitFor(last, 10_000)).toBe(true);
    expect(await rows()).toEqual([{ id: 'a', levels: [1, 2, 3] }]);
  });

  it.each([
    ['dropped', 'DROP TABLE live.stock'],
    ['emptied', 'TRUNCATE live.stock'],
    ['dropped with its schema', 'DROP SCHEMA live. CASCADE'],
    ['dropped with the registries', 'DROP SCHEMA stock_view CASCADE'],
  ])('is rebuilt to the same rows when its table was %s', async (_, statement) => {
    const first = await startInstance();
    for (let round = 0; round < 5; round++) for (const id of ['a', 'b', 'c']) await adjust(id, 1, round, 3);
    const last = await adjust('d', 1);
    await first.view.waitFor(last, 10_000);
    const built = await rows();
    await first.running.stop();
    await execute(statement);
    const second = await startInstance();
    expect(await second.view.waitFor(last, 10_000)).toBe(true);
    expect(await rows()).toEqual(built);
  });

  it('is rebuilt when its version is raised; an instance of the previous version keeps its rows for a roll-back', async () => {
    const first = await startInstance();
    const last = await adjust('a', 1, 1);
    await first.view.waitFor(last, 10_000);
    await first.running.stop();
    const doubled: typeof stockLevels = { ...stockLevels, version: 2, fold: (levels = [], { seq }) => [...levels, seq] };
    const second = await startInstance({}, doubled);
    expect(await second.view.waitFor(last, 10_000)).toBe(true);
    expect(await rows()).toEqual([{ id: 'a', levels: [1, 2] }]);
    const third = await startInstance();
    await vi.waitFor(() => expect(third.view.runners().map((runner) => runner.isLeading())).toEqual([true]), 20_000);
    expect(third.running.health()).toEqual({ ok: true, detail: 'standing by: version 2 is live' });
    expect(third.view.hasRows()).toBe(false);
  });

  it('is folded by one of two instances; the second takes over from the first, and back when it stops', async () => {
    const first = await startInstance({ leaseSeconds: 1 });
    await first.view.waitFor(await adjust('a', 1), 10_000);
    const second = await startInstance({ leaseSeconds: 1 });
    await vi.waitFor(() => expect(second.running.health()).toEqual({ ok: true, detail: 'folding' }), 20_000);
    const both = await adjust('a', 1, 1);
    expect(await Promise.all([first.view.waitFor(both, 10_000), second.view.waitFor(both, 10_000)])).toEqual([true, true]);
    await vi.waitFor(() => expect(first.running.health()).toEqual({ ok: true, detail: 'standing by' }), 20_000);
    await second.running.stop();
    await vi.waitFor(() => expect(first.running.health()).toEqual({ ok: true, detail: 'folding' }), 20_000);
    const last = await adjust('a', 1);
    expect(await first.view.waitFor(last, 10_000)).toBe(true);
    expect(await rows()).toEqual([{ id: 'a', levels: [1, 2, 3, 4] }]);
  });

  it('loses and duplicates nothing while many instances compete for it', async () => {
    const competitors = await Promise.all([1, 2, 3].map(() => startInstance({ leaseSeconds: 0.05, maxBatch: 3 })));
    let last: Readonly<Record<string, number>> = {};
    for (let n = 0; n < 40; n++) {
      last = await adjust(`item-${n % 4}`, 1, 1, 1);
      if (n === 20) competitors.push(await startInstance({ leaseSeconds: 0.05, maxBatch: 3 }));
    }
    for (const { view } of competitors) expect(await view.waitFor(last, 20_000)).toBe(true);
    const levels = Array.from({ length: 30 }, (_, n) => n + 1);
    expect(await rows()).toEqual([0, 1, 2, 3].map((n) => ({ id: `item-${n}`, levels })));
  });

  it('waits during an outage of the broker', async () => {
    const { view } = await startInstance();
    await view.waitFor(await adjust('a', 1), 10_000);
    const writer = await log.as('inventory-service');
    const back = new Promise<void>((reconnected) => writer.onReconnect(reconnected));
    await log.broker.restart();
    await back;
    const last = await adjust('a', 1);
    expect(await view.waitFor(last, 15_000)).toBe(true);
    expect(await rows()).toEqual([{ id: 'a', levels: [1, 2] }]);
  });

  it('reconnects when the database ends its connections', async () => {
    const { view } = await startInstance({ maxBatch: 2 });
    let last: Readonly<Record<string, number>> = {};
    for (let n = 0; n < 20; n++) {
      last = await adjust('a', 1, 1);
      if (n % 5 === 0)
        await execute(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        );
    }
    expect(await view.waitFor(last, 15_000)).toBe(true);
    expect(await rows()).toEqual([{ id: 'a', levels: Array.from({ length: 40 }, (_, n) => n + 1) }]);
  });
});
