import { INVENTORY, item } from '@millrace/contracts';
import type { Position, RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBuilds } from '../registry/builds.js';
import { readChecksums, describeCorruption } from '../projection/verify-rows.js';
import { runView, type ViewRuntime } from './run-view.js';
import { onStock, stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';

const waitOptions = { timeout: 20_000, interval: 20 };

describe('a table that was changed by hand', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let running: RunningConsumer | undefined;

  const start = async (): Promise<ViewRuntime> => {
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined, maxBatch: 2 });
    running = await view.start(await log.as('search-view'));
    return view;
  };
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  const adjust = (id: string, ...deltas: readonly number[]): Promise<Position> =>
    log.record(INVENTORY, item, id, ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));
  const filled = async () => {
    const view = await start();
    await adjust('a', 1, 2, 3);
    await adjust('b', 5);
    expect(await view.waitFor(await adjust('a', 4), 10_000)).toBe(true);
    return view;
  };
  const expected = [
    { id: 'a', levels: [1, 3, 6, 10] },
    { id: 'b', levels: [5] },
  ];

  beforeEach(async () => {
    [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  });
  afterEach(async () => {
    await stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  it.each([
    ['emptied', 'TRUNCATE live.stock', []],
    ['emptied, and a new row has come', 'TRUNCATE live.stock', ['c']],
    ['without a row', `DELETE FROM live.stock WHERE id = 'b'`, []],
    ['with a row too many', `INSERT INTO live.stock VALUES ('x', '[1]')`, []],
    ['with another row instead', `UPDATE live.stock SET id = 'x' WHERE id = 'b'`, []],
    ['with another value', `UPDATE live.stock SET levels = '[6]' WHERE id = 'b'`, []],
    [
      'with two values changed for each other',
      `UPDATE live.stock SET levels = (SELECT levels FROM live.stock o WHERE o.id <> stock.id)`,
      [],
    ],
  ])('%s, is detected at the next start, reported, and rebuilt', async (_, statement, more) => {
    const before = await filled();
    await onStock(database.url, statement);
    for (const id of more) expect(await before.waitFor(await adjust(id, 9), 10_000)).toBe(true);
    await stop();
    const view = await start();
    const rows = [...expected, ...more.map((id) => ({ id, levels: [9] }))];
    await vi.waitFor(async () => expect(await stockRows(database.url)).toEqual(rows), waitOptions);
    const [live, failed] = await readBuilds(view.registry);
    expect(live).toMatchObject({ build: 2, state: 'live' });
    expect(failed?.error ?? 'deleted').toMatch(/deleted|its table|changed by hand/);
  });

  it('is distinguished from an unchanged table, whatever batches wrote it', async () => {
    const view = await filled();
    const [runner] = view.runners();
    const summed = async () =>
      runner ? readChecksums({ rows: runner.rows, view: stockLevels, build: runner.build }) : undefined;
    const sum = await summed();
    expect(sum && describeCorruption(sum)).toBeUndefined();
    expect(sum?.found.rows).toBe(2);
    await stop();
    const again = await start();
    expect(await again.waitFor(await adjust('b', 1), 10_000)).toBe(true);
    expect(await readBuilds(again.registry)).toMatchObject([{ build: 1, state: 'live' }]);
    await onStock(database.url, `UPDATE live.stock SET levels = '[1]' WHERE id = 'b'`);
    const [restarted] = again.runners();
    const checksums = restarted && (await readChecksums({ rows: restarted.rows, view: stockLevels, build: restarted.build }));
    expect(checksums && describeCorruption(checksums)).toBe('rows of its table were changed by hand');
  });

  it('gets its checksum without a rebuild when an earlier release stored none', async () => {
    await filled();
    await stop();
    await onStock(database.url, 'DROP TABLE stock_view.registry_migration');
    await onStock(database.url, 'ALTER TABLE stock_view.view_build DROP COLUMN hash');
    const view = await start();
    await vi.waitFor(
      async () =>
        expect(await onStock(database.url, 'SELECT hash IS NOT NULL AS stored FROM stock_view.view_build')).toEqual([
          { stored: true },
        ]),
      waitOptions,
    );
    await adjust('b', 2);
    await stop();
    const again = await start();
    expect(await again.waitFor(await adjust('b', 1), 10_000)).toBe(true);
    expect(await readBuilds(view.registry.source.isInitialized ? view.registry : again.registry)).toMatchObject([
      { build: 1, state: 'live' },
    ]);
  });
});
