import { describe, expect, it } from 'vitest';
import { connectedShop, tablesFile } from './erp-events.fixture.js';

const waitOptions = { timeout: 20_000, interval: 50 };

describe('the reading of a source', () => {
  const shop = connectedShop();
  const { stateOf, isComplete, events } = shop;
  const losses = async () => (await events()).flatMap(({ event }) => (event.type === 'ErpChangesLost' ? [event.reason] : []));

  it('has the long values that a change does not repeat', async () => {
    await expect.poll(isComplete, waitOptions).toBe(true);
    const long = Array.from({ length: 12_000 }, (_, index) => index.toString(36))
      .join(' ')
      .slice(0, 50_000);
    await shop.query(`UPDATE erp.art SET txt = $1 WHERE artnr = '30-2200'`, [long]);
    await shop.query(`UPDATE erp.art SET bez1 = 'Crock' WHERE artnr = '30-2200'`);
    await expect
      .poll(async () => (await stateOf()).get('30-2200'), waitOptions)
      .toMatchObject({ title: 'Crock', description: long });
  });

  it('reports a new column, and goes on', async () => {
    await shop.query(`UPDATE erp.lagbest SET menge = 76 WHERE artnr = '30-2210' AND lag = 'H1'`);
    await shop.query(`ALTER TABLE erp.lagbest ADD COLUMN platz varchar(10)`);
    await shop.query(`UPDATE erp.lagbest SET menge = 77 WHERE artnr = '30-2210' AND lag = 'H1'`);
    await shop.query(`UPDATE erp.lagbest SET menge = 78 WHERE artnr = '30-2210' AND lag = 'H1'`);
    await expect.poll(async () => (await stateOf()).get('30-2210 H1'), waitOptions).toBe(78);
    const reported = (await events()).flatMap(({ event }) => (event.type === 'ErpSchemaChanged' ? [event] : []));
    expect(reported).toMatchObject([{ table: 'erp.lagbest', added: ['platz'], removed: [], retyped: [] }]);
  });

  it.each([
    ['is dropped', 'slot-missing', ['SELECT pg_drop_replication_slot($1)']],
    [
      'is made again',
      'slot-replaced',
      ['SELECT pg_drop_replication_slot($1)', `SELECT pg_create_logical_replication_slot($1, 'pgoutput')`],
    ],
  ])(
    'reports that its slot %s, and agrees with the tables then, without the rows that are gone',
    async (_, reason, statements) => {
      await shop.stop();
      const gone = reason === 'slot-missing' ? '40-0001' : '40-0002';
      await shop.query(`DELETE FROM erp.art WHERE artnr = '${gone}'; DELETE FROM erp.lagbest WHERE artnr = '${gone}'`);
      await shop.query(`UPDATE erp.vkpreis SET preis = 55 WHERE artnr = '40-0003' AND prl = 'VK'`);
      for (const statement of statements) await shop.query(statement, [shop.slot]);
      await shop.start();
      await expect.poll(losses, waitOptions).toContain(reason);
      await expect.poll(isComplete, waitOptions).toBe(true);
      const state = await stateOf();
      expect([state.has(gone), state.get(`${gone} H1`), state.get('40-0003 VK 2024-01-01T00:00:00.000Z')]).toEqual([
        false,
        0,
        5_500,
      ]);
      expect(state.get('30-2210 H1')).toBe(78);
    },
  );

  it('reports a truncated table, whose rows are gone then', async () => {
    await shop.query('TRUNCATE erp.ean');
    await expect.poll(losses, waitOptions).toContain('table-truncated');
    await expect.poll(isComplete, waitOptions).toBe(true);
    expect([...(await stateOf()).keys()].filter((key) => / \d{13}$/.test(key))).toEqual([]);
  });

  it('refuses a table without a replica identity, which would refuse its updates once it is published', async () => {
    await shop.stop();
    const file = tablesFile((tables) => tables.map((one) => (one['table'] === 'erp.ean' ? { ...one, table: 'erp.ean2' } : one)));
    await shop.query('CREATE TABLE erp.ean2 AS SELECT * FROM erp.ean');
    await shop.start(file.path);
    const published = async () =>
      (await shop.query(`SELECT count(*)::int AS n FROM pg_publication_tables WHERE tablename = 'ean2'`)).rows[0]?.n as number;
    await shop.query(`INSERT INTO erp.ean2 VALUES ('10-4711', '4000000000001', 'ST')`);
    await shop.query(`UPDATE erp.ean2 SET einh = 'ST'`);
    expect(await published()).toBe(0);
    await shop.query('ALTER TABLE erp.ean2 REPLICA IDENTITY FULL');
    await expect.poll(async () => (await stateOf()).get('10-4711 4000000000001'), waitOptions).toBe(true);
    file.remove();
  });
});
