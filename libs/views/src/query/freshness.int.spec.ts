import { INVENTORY, item } from '@millrace/contracts';
import type { MetricSample, Position, RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoizeUntilRevision } from './memoize-until-revision.js';
import { runView, type ViewRuntime } from '../runtime/run-view.js';
import { stockDatabase, stockLevels } from '../fixtures/stock-levels.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

describe('the freshness of a view', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let instances: RunningConsumer[];

  const startInstance = async (): Promise<{ view: ViewRuntime; running: RunningConsumer }> => {
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
    const running = await view.start(await log.as('search-view'));
    instances.push(running);
    return { view, running };
  };
  const adjust = (...deltas: readonly number[]): Promise<Position> =>
    log.record(INVENTORY, item, 'a', ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  /** Blocks the leader from moving a position until the returned function is called. */
  const hold = async () => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT seq FROM stock_view.view_position FOR UPDATE');
    return async () => {
      await holder.query('ROLLBACK');
      await holder.end();
    };
  };
  const freshnessOf = async (view: ViewRuntime, readAfter: Position = {}) => {
    await view.refreshStreamEnds();
    return view.freshness(readAfter);
  };
  const measured = async (running: RunningConsumer, name: string): Promise<readonly MetricSample[]> =>
    ((await running.metrics?.()) ?? []).filter((one) => one.name === name);

  beforeEach(async () => {
    instances = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    for (const running of instances) await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  it('is behind when the view does not progress, and the metrics show it', async () => {
    const { view, running } = await startInstance();
    await view.waitFor(await adjust(1), 10_000);
    expect(await freshnessOf(view)).toMatchObject({ behindEvents: 0, behindMs: 0 });
    const release = await hold();
    const before = Date.now();
    const position = await adjust(1, 1, 1);
    await vi.waitFor(
      async () => expect(await freshnessOf(view, position)).toMatchObject({ behindEvents: 3, reached: false }),
      20_000,
    );
    const { behindMs } = await freshnessOf(view);
    expect(behindMs).toBeLessThan(Date.now() - before + 1_000);
    const [seconds] = await measured(running, 'millrace_view_behind_seconds');
    expect(seconds?.value).toBeGreaterThan(0);
    expect(await measured(running, 'millrace_view_behind_events')).toMatchObject([
      { labels: { view: 'stock-levels' }, value: 3 },
    ]);
    await release();
    expect(await view.waitFor(position, 10_000)).toBe(true);
    expect(await freshnessOf(view, position)).toMatchObject({ behindEvents: 0, behindMs: 0, reached: true });
    expect(await measured(running, 'millrace_view_position')).toMatchObject([
      { labels: { view: 'stock-levels', stream: 'INVENTORY' }, value: 4 },
    ]);
  });

  it('grows while the end of the log cannot be looked up', async () => {
    const { view } = await startInstance();
    await view.waitFor(await adjust(1), 10_000);
    expect(await freshnessOf(view)).toMatchObject({ behindMs: 0 });
    const own = await log.as('search-view');
    vi.spyOn(connectionOf(own).jsm.streams, 'info').mockImplementation(() => new Promise(() => undefined));
    await vi.waitFor(async () => expect((await freshnessOf(view)).behindMs).toBeGreaterThan(1_000), { timeout: 10_000 });
    vi.restoreAllMocks();
    await vi.waitFor(async () => expect(await freshnessOf(view)).toMatchObject({ behindMs: 0 }), 20_000);
  });

  it('holds for a standby: neither its rows nor its memoized results are older', async () => {
    const { view: idle } = await startInstance();
    await idle.waitFor(await adjust(1), 10_000);
    const { running: folding } = await startInstance();
    await vi.waitFor(async () => expect(await measured(folding, 'millrace_view_folds')).toMatchObject([{ value: 1 }]), 10_000);
    const levels = async () => {
      const rows: readonly { levels: readonly number[] }[] = await idle.rows().query('SELECT levels FROM stock');
      return rows[0]?.levels.length ?? 0;
    };
    const query = memoizeUntilRevision(idle.revision, 10, levels);
    for (let events = 2; events <= 100; events++) {
      const position = await adjust(1);
      expect(await idle.waitFor(position, 5_000)).toBe(true);
      const { positions, reached } = idle.freshness(position);
      const shown = await query({});
      expect([reached, shown >= (positions.INVENTORY ?? 0), shown >= events]).toEqual([true, true, true]);
    }
  });
});
