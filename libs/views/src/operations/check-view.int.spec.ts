import { randomBytes } from 'node:crypto';
import { INVENTORY, item, viewOperations } from '@millrace/contracts';
import { sendQuery, type RunningConsumer } from '@millrace/event-log';
import { type TemporaryDatabase, type TemporaryLog, temporaryDatabase, guardedLog } from '@millrace/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runView } from '../runtime/run-view.js';
import { onStock, stockDatabase, stockLevels } from '../fixtures/stock-levels.fixture.js';
import { viewOperationHandlers } from './view-operation-handlers.js';

describe('the check of a view', () => {
  let log: TemporaryLog;
  let database: TemporaryDatabase;
  let running: RunningConsumer[];
  const check = async () => {
    const { CheckRows } = viewOperations('search-view');
    return (await sendQuery(await log.as('operator'), CheckRows, { view: 'stock-levels' }, { timeoutMs: 20_000 })).data;
  };
  const role = () => new URL(database.url).username;
  const administer = (statement: string) => onStock(database.asAdministrator, statement.replaceAll('$role', role()));

  beforeEach(async () => {
    [log, database] = await Promise.all([guardedLog(), temporaryDatabase()]);
    const view = runView(stockLevels, stockDatabase(database.url), { report: () => undefined });
    const connection = await log.as('search-view');
    running = [await view.start(connection), await viewOperationHandlers([view]).start(connection)];
    let last = {};
    for (const id of ['a', 'b', 'c'])
      last = await log.record(INVENTORY, item, id, { type: 'StockAdjusted', delta: 1, reason: 'counted' } as { type: string });
    expect(await view.waitFor(last, 10_000)).toBe(true);
  });
  afterEach(async () => {
    for (const one of running.reverse()) await one.stop();
    await Promise.all([log.remove(), database.remove()]);
  });

  it('reports nothing after normal writes, and changes nothing', async () => {
    const seen = () =>
      Promise.all(
        ['SELECT *, xmin::text FROM live.stock ORDER BY id', 'SELECT * FROM stock_view.view_build'].map((statement) =>
          onStock(database.url, statement),
        ),
      );
    const before = await seen();
    expect(await check()).toMatchObject({ faults: [], loginFaults: [], isSuperuser: false, role: role(), found: { rows: 3 } });
    expect(await seen()).toEqual(before);
  });

  it.each([
    ['a row was changed', `UPDATE live.stock SET levels = '[7]' WHERE id = 'b'`, /changed by hand/],
    ['it was emptied', 'TRUNCATE live.stock', /has 0 rows where 3 were written/],
    ['a row is missing', `DELETE FROM live.stock WHERE id = 'b'`, /has 2 rows where 3/],
    ['a row is too many', `INSERT INTO live.stock VALUES ('x', '[1]')`, /has 4 rows where 3/],
    ['a row was put in the place of another', `UPDATE live.stock SET id = 'x' WHERE id = 'b'`, /changed by hand/],
  ])('reports that %s', async (_, statement, expected) => {
    await onStock(database.url, statement);
    expect((await check()).faults).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['is a superuser', ['ALTER ROLE $role SUPERUSER'], [/^its login \w+ is a superuser$/]],
    ['may make roles and databases', ['ALTER ROLE $role CREATEROLE CREATEDB'], [/may make roles, make databases$/]],
    ['reads all changes', ['ALTER ROLE $role REPLICATION'], [/may read all changes of the server$/]],
    ['passes over row security', ['ALTER ROLE $role BYPASSRLS'], [/may pass over row security$/]],
    ['may write files', ['GRANT pg_write_server_files TO $role'], [/may act as pg_write_server_files$/]],
    ['may write where all read', ['GRANT CREATE ON SCHEMA public TO $role'], [/may write in the schemas public, which/]],
  ])('reports that its login %s', async (_, statements, faults) => {
    for (const statement of statements) await administer(statement);
    const { loginFaults, faults: all } = await check();
    expect(loginFaults).toEqual(faults.map((expected) => expect.stringMatching(expected)));
    expect(all).toEqual(loginFaults);
  });

  it('reports that its login may write into another database or connect to the database of another view', async () => {
    const [other, view] = ['', '_view'].map((end) => `test_${randomBytes(6).toString('hex')}${end}`);
    for (const name of [other, view]) {
      await administer(`CREATE DATABASE ${name}`);
      await administer(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    }
    try {
      expect((await check()).faults).toEqual([]);
      await administer(`GRANT CREATE ON DATABASE ${other} TO $role`);
      await administer(`GRANT CONNECT ON DATABASE ${view} TO $role`);
      expect((await check()).loginFaults).toEqual([
        expect.stringMatching(new RegExp(`may make schemas in the databases ${other}$`)),
        expect.stringMatching(new RegExp(`may enter the databases of other views: ${view}$`)),
      ]);
    } finally {
      for (const name of [other, view]) await administer(`DROP DATABASE ${name}`);
    }
  });
});
