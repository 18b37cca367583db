import { INVENTORY, item } from '@millrace/contracts';
import type { RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runView } from './run-view.js';
import { stockDatabase, stockLevels } from '../fixtures/stock-levels.fixture.js';
import { createBuild, readBuilds } from '../registry/builds.js';
import { switchBuild } from '../rebuild/switch-build.js';

const waitOptions = { timeout: 10_000 };

describe('an instance that answers queries', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let running: RunningConsumer | undefined;
  beforeEach(async () => {
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    await running?.stop();
    await Promise.all([log.remove(), database.remove()]);
  });
  const adjust = (...deltas: readonly number[]) =>
    log.record(INVENTORY, item, 'a', ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));

  it('changes over to the promoted build when that has reached the positions of the previous one', async () => {
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
    running = await view.start(await log.as('search-view'));
    const levels = async () => (await view.rows().query(`SELECT levels FROM stock WHERE id = 'a'`))[0]?.levels;
    await view.waitFor(await adjust(1), 10_000);
    await createBuild(view.registry, stockLevels.version);
    await vi.waitFor(async () => expect((await readBuilds(view.registry))[1]?.state).toBe('ready'), waitOptions);
    const stuck = view.registry.source.createQueryRunner();
    await stuck.startTransaction();
    await stuck.query('SELECT FROM stock_view.view_position WHERE build = 2 FOR UPDATE');
    await switchBuild(view.registry, 2, ['ready'], 'operator');
    await adjust(2);
    await vi.waitFor(async () => expect(await levels()).toEqual([1, 3]), { ...waitOptions, interval: 2 });
    await view.refreshBuilds();
    expect(await levels()).toEqual([1, 3]);
    await stuck.rollbackTransaction();
    await stuck.release();
    await vi.waitFor(() => expect(view.revision()).toMatch(/^2:/), waitOptions);
    expect(await levels()).toEqual([1, 3]);
  });
});
