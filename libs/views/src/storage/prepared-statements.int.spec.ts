import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preparedStatement } from './prepared-statements.js';
import { stockDatabase } from '../fixtures/stock-levels.fixture.js';
import { registrySource } from '../storage/data-sources.js';

describe('a statement', () => {
  let database: TemporaryDatabase;
  let source: DataSource;

  beforeEach(async () => {
    database = await temporaryDatabase();
    const { schema, ...more } = stockDatabase(database.url);
    source = await registrySource({ schema, ...more }).initialize();
    await source.query(`CREATE SCHEMA "${schema}"`);
    await source.query('CREATE TABLE stored (key text PRIMARY KEY, n integer)');
  });
  afterEach(async () => {
    await source.destroy();
    await database.remove();
  });

  const marked = preparedStatement('SELECT key, n FROM stored WHERE key = $1');
  const plain = 'SELECT n FROM stored WHERE key = $1';

  it('is prepared once on a connection when it is marked; others are not prepared', async () => {
    await source.transaction(async (manager) => {
      await manager.query(`INSERT INTO stored VALUES ('a', 1), ('b', 2)`);
      for (const key of ['a', 'b', 'c', 'a']) {
        const n = { a: 1, b: 2 }[key];
        expect(await manager.query(marked, [key])).toEqual(n === undefined ? [] : [{ key, n }]);
        expect(await manager.query(plain, [key])).toEqual(n === undefined ? [] : [{ n }]);
      }
      const there: readonly { statement: string; executions: string }[] = await manager.query(
        'SELECT statement, (generic_plans + custom_plans)::text AS executions FROM pg_prepared_statements WHERE from_sql = false',
      );
      expect(there).toEqual([{ statement: marked, executions: '4' }]);
    });
  });

  it('works on every connection of a pool, and after its table was recreated', async () => {
    await source.query(`INSERT INTO stored SELECT n::text, n FROM generate_series(1, 50) n`);
    const all = (more = 0) =>
      Promise.all(
        Array.from({ length: 30 }, async (_, n) =>
          expect(await source.query(marked, [`${n + 1}`])).toEqual([{ key: `${n + 1}`, n: n + 1 + more }]),
        ),
      );
    await all();
    await source.query('DROP TABLE stored');
    await source.query('CREATE TABLE stored (key text PRIMARY KEY, n integer)');
    await source.query(`INSERT INTO stored SELECT n::text, n + 100 FROM generate_series(1, 50) n`);
    await all(100);
  });

  it('that fails leaves the connection usable', async () => {
    await source.query(`INSERT INTO stored VALUES ('a', 1)`);
    const dividing = preparedStatement('SELECT 1 / (n - $1::integer) AS n FROM stored');
    await expect(source.query(dividing, [1])).rejects.toThrow('division by zero');
    expect(await source.query(dividing, [0])).toEqual([{ n: 1 }]);
  });
});
