import { INVENTORY, item } from '@millrace/contracts';
import { subscribeToStream, lastSequence, type Position, type RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBuilds } from '../registry/builds.js';
import { runView, type ViewRuntime } from './run-view.js';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';

const waitOptions = { timeout: 20_000, interval: 20 };

describe('a stream whose tail is lost', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let instances: RunningConsumer[];

  const start = async (): Promise<{ view: ViewRuntime; running: RunningConsumer }> => {
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
    const running = await view.start(await log.as('search-view'));
    instances.push(running);
    return { view, running };
  };
  const adjust = (id: string, ...deltas: readonly number[]): Promise<Position> =>
    log.record(INVENTORY, item, id, ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  /** Simulates a power failure; then other events are appended. */
  const lose = async (messages: number, ...others: readonly number[]): Promise<void> => {
    await log.broker.kill();
    log.broker.cutTail(INVENTORY.name, messages);
    await log.broker.start();
    const owner = await log.as(INVENTORY.owner);
    await vi.waitFor(() => lastSequence(owner, INVENTORY), waitOptions);
    for (const delta of others) await adjust('b', delta);
  };
  const rows = () => stockRows(database.url).catch(() => undefined);

  beforeEach(async () => {
    instances = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    for (const running of instances) await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  it.each([
    ['is shorter', 2, [], [{ id: 'a', levels: [1, 2, 3] }]],
    [
      'has fewer new events',
      2,
      [7],
      [
        { id: 'a', levels: [1, 2, 3] },
        { id: 'b', levels: [7] },
      ],
    ],
    [
      'has as many new events',
      2,
      [7, 1],
      [
        { id: 'a', levels: [1, 2, 3] },
        { id: 'b', levels: [7, 8] },
      ],
    ],
    [
      'has more new events',
      2,
      [7, 1, 1],
      [
        { id: 'a', levels: [1, 2, 3] },
        { id: 'b', levels: [7, 8, 9] },
      ],
    ],
    [
      'lost nearly all of it',
      4,
      [7],
      [
        { id: 'a', levels: [1] },
        { id: 'b', levels: [7] },
      ],
    ],
  ])('and %s: a running view reports it and is rebuilt from the log', async (_, messages, others, expected) => {
    const { view } = await start();
    expect(await view.waitFor(await adjust('a', 1, 1, 1, 1, 1), 10_000)).toBe(true);
    await lose(messages, ...others);
    await vi.waitFor(async () => expect(await rows()).toEqual(expected), waitOptions);
    const [live, ...others_] = await readBuilds(view.registry);
    expect(live).toMatchObject({ build: 2, state: 'live' });
    expect(others_.every(({ error }) => error?.includes('the rows are of another log'))).toBe(true);
    await view.refreshStreamEnds('now');
    expect(view.freshness({ INVENTORY: 6 + 3 })).toMatchObject({ behindEvents: 0, reached: false });
  });

  it('while no view runs: the next start detects it', async () => {
    const { view: before, running } = await start();
    expect(await before.waitFor(await adjust('a', 1, 1, 1), 10_000)).toBe(true);
    await running.stop();
    instances = [];
    await lose(1, 5);
    const { view } = await start();
    await vi.waitFor(
      async () =>
        expect(await rows()).toEqual([
          { id: 'a', levels: [1, 2] },
          { id: 'b', levels: [5] },
        ]),
      waitOptions,
    );
    expect(await readBuilds(view.registry)).toMatchObject([{ build: 2, state: 'live' }]);
  });

  it('is reported by health while rows are rebuilt', async () => {
    const { view, running } = await start();
    await view.waitFor(await adjust('a', 1, 1, 1), 10_000);
    const logged: string[] = [];
    const watch = setInterval(() => logged.push(running.health().detail), 5);
    await lose(1, 5);
    await vi.waitFor(
      async () => expect((await readBuilds(view.registry))[0]).toMatchObject({ build: 2, state: 'live' }),
      waitOptions,
    );
    clearInterval(watch);
    expect([...new Set(logged)].join('\n')).toMatch(/INVENTORY (3 is another event|ends at 2)/);
    await vi.waitFor(() => expect(running.health()).toMatchObject({ ok: true, detail: 'folding' }), waitOptions);
  });

  it('is detected by positions without a message id when the stream is shorter', async () => {
    const { view, running } = await start();
    await view.waitFor(await adjust('a', 1, 1, 1), 10_000);
    await running.stop();
    instances = [];
    await onStock(database.url, 'UPDATE stock_view.view_position SET event_id = NULL');
    await lose(1);
    await start();
    await vi.waitFor(async () => expect(await rows()).toEqual([{ id: 'a', levels: [1, 2] }]), waitOptions);
  });

  it('is reported to an in-memory subscriber', async () => {
    const reader = await log.as('search-view');
    await adjust('a', 1, 1, 1);
    const follower = await subscribeToStream(reader, { stream: INVENTORY, after: 0 });
    const batches = follower.batches[Symbol.asyncIterator]();
    await batches.next();
    const next = batches.next();
    await Promise.all([expect(next).rejects.toMatchObject({ code: 'LOST_TAIL' }), lose(2, 1, 1, 1)]);
    await follower.stop();
  });
});
