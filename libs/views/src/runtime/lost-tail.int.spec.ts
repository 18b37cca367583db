import { INVENTORY, item } from '@millrace/contracts';
import { subscribeToStream, lastSequence, type Position, type RunningConsumer } from '@millrace/event-log';
import { temporaryDatabase, temporaryLog } from '@millrace/testing';
import { describe, expect, it, vi } from 'vitest';
import { readBuilds } from '../registry/builds.js';
import { runView, type ViewRuntime } from './run-view.js';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';

const waitOptions = { timeout: 20_000, interval: 20 };

/** A log, a database and the instances of a view, for one test; they end with it. */
const setUp = async ({ onTestFinished }: Readonly<{ onTestFinished: (end: () => Promise<void>) => void }>) => {
  const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  const instances = new Set<RunningConsumer>();
  onTestFinished(async () => {
    for (const running of instances) await running.stop();
    await Promise.all([log.remove(), database.remove()]);
  });
  const start = async (): Promise<{ view: ViewRuntime; running: RunningConsumer }> => {
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
    const running = await view.start(await log.as('search-view'));
    instances.add(running);
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
  const stop = async (running: RunningConsumer): Promise<void> => {
    instances.delete(running);
    await running.stop();
  };
  return { log, database, start, stop, adjust, lose, rows };
};

// Beside each other: each has servers of its own, and waits for connections to them most of the time.
describe.concurrent('a stream whose tail is lost', { timeout: 90_000 }, () => {
  it.for([
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
  ] as const)(
    'and %s: a running view reports it and is rebuilt from the log',
    async ([, messages, others, expected], context) => {
      const { start, adjust, lose, rows } = await setUp(context);
      const { view } = await start();
      expect(await view.waitFor(await adjust('a', 1, 1, 1, 1, 1), 10_000)).toBe(true);
      await lose(messages, ...others);
      await vi.waitFor(async () => expect(await rows()).toEqual(expected), waitOptions);
      const [live, ...others_] = await readBuilds(view.registry);
      expect(live).toMatchObject({ build: 2, state: 'live' });
      expect(others_.every(({ error }) => error?.includes('the rows are of another log'))).toBe(true);
      await view.refreshStreamEnds('now');
      expect(view.freshness({ INVENTORY: 6 + 3 })).toMatchObject({ behindEvents: 0, reached: false });
    },
  );

  it('while no view runs: the next start detects it', async (context) => {
    const { start, stop, adjust, lose, rows } = await setUp(context);
    const { view: before, running } = await start();
    expect(await before.waitFor(await adjust('a', 1, 1, 1), 10_000)).toBe(true);
    await stop(running);
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
    await vi.waitFor(
      async () => expect(await readBuilds(view.registry)).toMatchObject([{ build: 2, state: 'live' }]),
      waitOptions,
    );
  });

  it('is reported by health while rows are rebuilt', async (context) => {
    const { start, adjust, lose } = await setUp(context);
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

  it('is detected by positions without a message id when the stream is shorter', async (context) => {
    const { database, start, stop, adjust, lose, rows } = await setUp(context);
    const { view, running } = await start();
    await view.waitFor(await adjust('a', 1, 1, 1), 10_000);
    await stop(running);
    await onStock(database.url, 'UPDATE stock_view.view_position SET event_id = NULL');
    await lose(1);
    await start();
    await vi.waitFor(async () => expect(await rows()).toEqual([{ id: 'a', levels: [1, 2] }]), waitOptions);
  });

  it('is reported to an in-memory subscriber', async (context) => {
    const { log, adjust, lose } = await setUp(context);
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
