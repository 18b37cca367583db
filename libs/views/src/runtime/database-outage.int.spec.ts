import { join } from 'node:path';
import { INVENTORY, item } from '@millrace/contracts';
import type { RunningConsumer } from '@millrace/event-log';
import { type RunningPostgres, startPostgres } from '@millrace/local-servers';
import { type TemporaryFolder, type TemporaryLog, temporaryFolder, temporaryLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { provisionDatabases } from '../provision/provision-databases.js';
import { runView, type ViewRuntime } from './run-view.js';
import { stockDatabase, stockLevels, stockRows } from '../fixtures/stock-levels.fixture.js';

describe('a view during a database outage', () => {
  let log: TemporaryLog;
  let folder: TemporaryFolder;
  let postgres: RunningPostgres;
  let url: string;
  let view: ViewRuntime;
  let running: RunningConsumer;
  const report = vi.fn();

  /** Durable: otherwise the rights of the view's role may be lost with the server. */
  const launch = (port?: number) =>
    startPostgres({ dataDir: join(folder.path, 'postgres'), durable: true, ...(port && { port }) });
  const adjust = (...deltas: readonly number[]) =>
    log.record(INVENTORY, item, 'a', ...deltas.map((delta) => ({ type: 'StockAdjusted', delta, reason: 'counted' })));

  beforeEach(async () => {
    folder = temporaryFolder();
    [log, postgres] = await Promise.all([temporaryLog(), launch()]);
    url = (await provisionDatabases(postgres.url, [{ app: 'search-view', password: 'test' }])).urlOf('search-view');
    view = runView(stockLevels, stockDatabase(url), { report });
  });
  afterEach(async () => {
    await running.stop();
    await Promise.all([log.remove(), postgres.stop()]);
    folder.remove();
  });

  it('reports the outage, waits, and resumes', async () => {
    running = await view.start(await log.as('search-view'));
    await view.waitFor(await adjust(1), 10_000);
    await postgres.kill();
    const position = await adjust(1, 1);
    await vi.waitFor(() => expect(running.health().ok).toBe(false), 10_000);
    expect(view.freshness(position)).toMatchObject({ reached: false });
    postgres = await launch(postgres.port);
    expect(await view.waitFor(position, 20_000)).toBe(true);
    await vi.waitFor(async () => expect(await stockRows(url)).toEqual([{ id: 'a', levels: [1, 2, 3] }]), 20_000);
    await vi.waitFor(() => expect(running.health()).toEqual({ ok: true, detail: 'folding' }), 10_000);
  });

  it('starts without the database and begins when it is available', async () => {
    await postgres.stop();
    const position = await adjust(1);
    running = await view.start(await log.as('search-view'));
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(expect.stringContaining('trying again')), 10_000);
    postgres = await launch(postgres.port);
    expect(await view.waitFor(position, 20_000)).toBe(true);
    expect(await stockRows(url)).toEqual([{ id: 'a', levels: [1] }]);
  });
});
