import { INVENTORY, item, viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog, type RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runView, type ViewRuntime } from '../runtime/run-view.js';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';
import { viewOperationHandlers } from './view-operation-handlers.js';

const operations = viewOperations('search-view');
const view = 'stock-levels';

/** The view with a fold that throws for some events. */
const failingOn = (poison: (delta: number) => boolean, version = 1): typeof stockLevels => ({
  ...stockLevels,
  version,
  fold: (levels, recorded, key) => {
    if (recorded.event.type === 'StockAdjusted' && poison(recorded.event.delta)) throw new Error(`delta ${recorded.event.delta}`);
    return stockLevels.fold(levels, recorded, key);
  },
});

describe('the operations of an app with views', () => {
  let log: TemporaryLog;
  let operator: EventLog;
  let database: TemporaryDatabase;
  let running: RunningConsumer[];

  const startApp = async (folded = stockLevels): Promise<ViewRuntime> => {
    const subscription = runView(folded, stockDatabase(database.url), { report: () => undefined });
    const connection = await log.as('search-view');
    running.push(await subscription.start(connection), await viewOperationHandlers([subscription]).start(connection));
    return subscription;
  };
  const adjust = (id: string, ...deltas: readonly number[]) =>
    log.record(INVENTORY, item, id, ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  const builds = async () => (await sendQuery(operator, operations.ListBuilds, {})).data.builds;
  const states = async () => (await builds()).map(({ build, state }) => `${build} ${state}`);
  const quarantined = async () => (await sendQuery(operator, operations.ListParkedKeys, {})).data.parked;

  beforeEach(async () => {
    running = [];
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    operator = await log.as('operator');
  });
  afterEach(async () => {
    for (const one of running.reverse()) await one.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  describe('a build', () => {
    it('is started beside the live one, compared, switched to, and switched back from', async () => {
      const subscription = await startApp();
      await subscription.waitFor(await adjust('a', 1, 2), 10_000);
      const started = (await sendQuery(operator, operations.StartBuild, { view })).data;
      expect(started).toMatchObject({ view, build: 2, version: 1, state: 'building', schema: 'stock_view_2' });
      await vi.waitFor(async () => expect(await states()).toEqual(['1 live', '2 ready']), 20_000);
      const last = await adjust('b', 3);
      await subscription.waitFor(last, 10_000);
      const compared = (await sendQuery(operator, operations.CompareBuilds, { view, build: 2 }, { timeoutMs: 20_000 })).data;
      expect(compared).toMatchObject({ equal: true, samePosition: true, different: 0, columns: ['id', 'levels'] });
      expect(compared.live).toEqual({ ...compared.other, build: 1 });
      expect((await sendQuery(operator, operations.SwitchBuild, { view, build: 2 })).data).toMatchObject({
        build: 2,
        state: 'live',
      });
      expect(await states()).toEqual(['2 live', '1 retired']);
      await subscription.waitFor(await adjust('a', 4), 10_000);
      expect(await stockRows(database.url)).toEqual([
        { id: 'a', levels: [1, 3, 7] },
        { id: 'b', levels: [3] },
      ]);
      await sendQuery(operator, operations.RollBackBuild, { view });
      expect(await states()).toEqual(['1 live', '2 retired']);
      await vi.waitFor(async () => expect(await stockRows(database.url)).toContainEqual({ id: 'a', levels: [1, 3, 7] }), 20_000);
      await sendQuery(operator, operations.DropBuild, { view, build: 2 });
      expect(await states()).toEqual(['1 live']);
      expect(await onStock(database.url, `SELECT to_regnamespace('stock_view_2') AS schema`)).toEqual([{ schema: null }]);
    });

    it('that differs from the live one is reported row by row', async () => {
      const subscription = await startApp();
      await subscription.waitFor(await adjust('a', 1), 10_000);
      await subscription.waitFor(await adjust('b', 1), 10_000);
      await sendQuery(operator, operations.StartBuild, { view });
      await vi.waitFor(async () => expect(await states()).toEqual(['1 live', '2 ready']), 20_000);
      await onStock(database.url, `UPDATE stock_view_2.stock SET levels = '[9]' WHERE id = 'a'`);
      await onStock(database.url, `DELETE FROM stock_view_2.stock WHERE id = 'b'`);
      await onStock(database.url, `INSERT INTO stock_view_2.stock VALUES ('c', '[1]')`);
      const { data } = await sendQuery(operator, operations.CompareBuilds, { view, build: 2 }, { timeoutMs: 20_000 });
      expect(data).toMatchObject({ equal: false, different: 1, onlyLive: 1, onlyOther: 1, examples: ['a', 'b', 'c'] });
      expect(data.live.hash).not.toBe(data.other.hash);
    });

    it('is refused with the reason when an operation is impossible, and nothing changes', async () => {
      const subscription = await startApp();
      await subscription.waitFor(await adjust('a', 1), 10_000);
      const refusal = (code: string) => expect.objectContaining({ name: 'QueryRefused', code });
      await expect(sendQuery(operator, operations.StartBuild, { view: 'other' })).rejects.toEqual(refusal('UnknownView'));
      await expect(sendQuery(operator, operations.SwitchBuild, { view, build: 7 })).rejects.toEqual(refusal('UnknownBuild'));
      await expect(sendQuery(operator, operations.SwitchBuild, { view, build: 1 })).rejects.toEqual(refusal('NotPossible'));
      await expect(sendQuery(operator, operations.DropBuild, { view, build: 1 })).rejects.toEqual(refusal('NotPossible'));
      await expect(sendQuery(operator, operations.RollBackBuild, { view })).rejects.toEqual(refusal('NotPossible'));
      await expect(sendQuery(operator, operations.CompareBuilds, { view, build: 1 })).rejects.toEqual(refusal('NotPossible'));
      await expect(sendQuery(operator, operations.RedriveKey, { view, key: 'a', dryRun: false })).rejects.toEqual(
        refusal('UnknownKey'),
      );
      expect(await states()).toEqual(['1 live']);
    });

    it('fails beside the live one at an event that it cannot fold, and names the event', async () => {
      const subscription = await startApp(failingOn((delta) => delta === 7));
      await subscription.waitFor(await adjust('a', 1, 7), 10_000);
      await sendQuery(operator, operations.StartBuild, { view });
      await vi.waitFor(async () => expect(await states()).toEqual(['1 live', '2 failed']), 20_000);
      const failed = (await builds()).find(({ build }) => build === 2);
      expect(failed?.fault).toBe('INVENTORY 2 (StockAdjusted) cannot be folded into a: delta 7');
    });
  });

  describe('a key with an event that cannot be folded', () => {
    it('is quarantined with its later events, in order, while other keys continue', async () => {
      const subscription = await startApp(failingOn((delta) => delta === 7));
      await adjust('a', 1, 7, 2);
      await adjust('b', 1);
      await subscription.waitFor(await adjust('a', 3), 10_000);
      expect(await stockRows(database.url)).toEqual([
        { id: 'a', levels: [1] },
        { id: 'b', levels: [1] },
      ]);
      const [key, ...others] = await quarantined();
      expect(others).toEqual([]);
      expect(key).toMatchObject({ view, key: 'a', waiting: 3, cause: 'Error: delta 7', poison: { stream: 'INVENTORY', seq: 2 } });
      const { events } = (await sendQuery(operator, operations.ShowParkedKey, { view, key: 'a' })).data;
      expect(events.map(({ seq }) => seq)).toEqual([2, 3, 5]);
      expect((await builds())[0]).toMatchObject({ parkedKeys: 1 });
    });

    it('is folded completely after the bug is fixed, whichever instance leads; a dry run changes nothing', async () => {
      let isFixed = false;
      const subscription = await startApp(failingOn((delta) => delta === 7 && !isFixed));
      await subscription.waitFor(await adjust('a', 1, 7, 2), 10_000);
      const redrive = async (dryRun: boolean) =>
        (await sendQuery(operator, operations.RedriveKey, { view, key: 'a', dryRun })).data;
      expect(await redrive(false)).toEqual({ folded: 0, waiting: 2, cause: 'Error: delta 7' });
      isFixed = true;
      expect(await redrive(true)).toEqual({ folded: 2, waiting: 0 });
      expect(await quarantined()).toHaveLength(1);
      const levels = async () => (await subscription.readRows(['a'])).get('a');
      expect(await levels()).toEqual([1]);
      expect(await redrive(false)).toEqual({ folded: 2, waiting: 0 });
      expect(await levels()).toEqual([1, 8, 10]);
      expect(await quarantined()).toEqual([]);
      await subscription.waitFor(await adjust('a', 5), 10_000);
      expect(await stockRows(database.url)).toEqual([{ id: 'a', levels: [1, 8, 10, 15] }]);
    });

    it('continues without a discarded event, also in a build from the first event', async () => {
      const subscription = await startApp(failingOn((delta) => delta === 7));
      await subscription.waitFor(await adjust('a', 1, 7, 2), 10_000);
      const other = { view, key: 'a', dryRun: false, from: 'INVENTORY:1' };
      await expect(sendQuery(operator, operations.DiscardPoison, other)).rejects.toMatchObject({ code: 'NotPossible' });
      const discarded = await sendQuery(operator, operations.DiscardPoison, {
        view,
        key: 'a',
        dryRun: false,
        from: 'INVENTORY:2',
      });
      expect(discarded.data).toEqual({ folded: 1, waiting: 0 });
      await sendQuery(operator, operations.StartBuild, { view });
      await vi.waitFor(async () => expect(await states()).toEqual(['1 live', '2 ready']), 20_000);
      const { data } = await sendQuery(operator, operations.CompareBuilds, { view, build: 2 }, { timeoutMs: 20_000 });
      expect(data).toMatchObject({ equal: true });
      expect(await stockRows(database.url)).toEqual([{ id: 'a', levels: [1, 3] }]);
    });

    it('is the whole aggregate when `route` throws', async () => {
      const inconsistent: typeof stockLevels = {
        ...stockLevels,
        route: (recorded) => {
          if (recorded.event.type === 'StockAdjusted' && recorded.event.delta === 7) throw new Error('whose?');
          return stockLevels.route(recorded);
        },
      };
      const subscription = await startApp(inconsistent);
      await adjust('a', 1, 7, 2);
      await subscription.waitFor(await adjust('b', 1), 10_000);
      expect((await quarantined()).map(({ key, waiting }) => [key, waiting])).toEqual([['aggregate:item.a', 2]]);
      await sendQuery(operator, operations.DiscardPoison, { view, key: 'aggregate:item.a', dryRun: false, from: 'INVENTORY:2' });
      expect(await stockRows(database.url)).toEqual([
        { id: 'a', levels: [1, 3] },
        { id: 'b', levels: [1] },
      ]);
    });
  });
});
