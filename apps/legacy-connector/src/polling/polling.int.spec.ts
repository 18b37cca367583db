import { afterAll, describe, expect, it } from 'vitest';
import { connectedShop, tablesFile } from '../erp-events.fixture.js';

const poll = { cursor: 'geaendert', everySeconds: 0.1, overlap: 30, compareSeconds: 1 };
/** Stock that orders book is read by the log. */
const withoutOrders = { orders: undefined };
const onlyPolls = { ...poll, compareSeconds: 100_000 };
const tables = (others: readonly string[]) =>
  tablesFile(
    (all) =>
      all.flatMap((one) => {
        if (one['table'] === 'erp.vkpreis') return [{ ...one, way: 'query', poll }];
        if (one['table'] === 'erp.lagbest') return [{ ...one, way: 'query', poll: onlyPolls }];
        return others.includes(String(one['table'])) ? [one] : [];
      }),
    withoutOrders,
  );
const file = tables([]);
const withLog = tables(['erp.art']);
/** Times that the applications of the ERP write. */
const prepare = ['erp.vkpreis', 'erp.lagbest']
  .map((table) => `ALTER TABLE ${table} ADD COLUMN geaendert timestamp NOT NULL DEFAULT now() - interval '1 day';`)
  .join('');

describe('tables of an existing database that are read by query', () => {
  const shop = connectedShop(file.path, prepare);
  afterAll(() => [file, withLog].forEach(({ remove }) => remove()));
  const state = async (key: string) => (await shop.stateOf()).get(key);
  const price = '10-4711 VK 2024-01-01T00:00:00.000Z';
  const setStock = (menge: number, artnr: string, geaendert: string) =>
    `UPDATE erp.lagbest SET menge = ${menge}, geaendert = ${geaendert} WHERE artnr = '${artnr}' AND lag = 'H1'`;
  const countOf = async () =>
    (await shop.events()).filter(({ event }) => event.type !== 'ErpReadingAdvanced' || event.recorded !== undefined).length;

  it('are read whole at first, without a slot', async () => {
    await expect.poll(() => state(price)).toBe(11_800);
    await expect.poll(() => state('40-0003 H1')).toBe(49);
    expect((await shop.query('SELECT slot_name FROM pg_replication_slots WHERE database = current_database()')).rows).toEqual([]);
    expect(await countOf()).toBe(12 + 16);
  });

  it('have what is changed later, also at the same time as what was read, in the future, or by a transaction that ends late', async () => {
    await shop.query(setStock(1, '10-4712', `'2026-01-01 00:00'`));
    await shop.query(setStock(2, '30-2200', 'now()'));
    await expect.poll(() => state('30-2200 H1')).toBe(2);
    // Behind the overlap: only a comparison would find it.
    expect(await state('10-4712 H1')).toBe(19);
    await shop.query(setStock(3, '30-2210', `(SELECT geaendert FROM erp.lagbest WHERE artnr = '30-2200' AND lag = 'H1')`));
    await shop.query(setStock(4, '30-2300', `now() - interval '20 seconds'`));
    await shop.query(setStock(5, '40-0001', `'9999-01-01'`));
    await expect.poll(() => state('40-0001 H1')).toBe(5);
    await shop.query(setStock(6, '40-0002', 'now()'));
    await expect.poll(() => state('40-0002 H1')).toBe(6);
    expect([await state('30-2210 H1'), await state('30-2300 H1')]).toEqual([3, 4]);
  });

  it('have what is deleted, or changed without a time, by a comparison', async () => {
    await shop.query(`UPDATE erp.vkpreis SET preis = 77 WHERE artnr = '10-4711' AND prl = 'VK'`);
    await shop.query(`DELETE FROM erp.vkpreis WHERE artnr = '10-4712'`);
    await expect.poll(() => state(price)).toBe(7_700);
    await expect.poll(async () => (await shop.stateOf()).has('10-4712 VK 2024-01-01T00:00:00.000Z')).toBe(false);
  });

  it('go on after a stop, also while a query waits for a lock, where they were: nothing twice, nothing missing', async () => {
    const other = await shop.connect();
    await other.query('BEGIN; LOCK TABLE erp.vkpreis IN ACCESS EXCLUSIVE MODE');
    const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await shop.query<{ n: number }>(waiting, [shop.slot])).rows[0]?.n).toBe(1);
    await shop.stop();
    await other.end();
    const before = await countOf();
    await shop.query(setStock(8, '30-2200', 'now()'));
    await shop.start();
    await expect.poll(() => state('30-2200 H1')).toBe(8);
    await shop.query(`UPDATE erp.vkpreis SET preis = 78 WHERE artnr = '10-4711' AND prl = 'VK'`);
    await expect.poll(() => state(price)).toBe(7_800);
    // The start compares all rows: the one behind the overlap is found.
    await expect.poll(() => state('10-4712 H1')).toBe(1);
    expect(await countOf()).toBe(before + 3);
  });

  it('share the stream with tables that are read by the log', async () => {
    await shop.stop();
    await shop.start(withLog.path);
    await expect.poll(() => state('10-4711')).toMatchObject({ title: 'Copper Saute Pan 24 cm' });
    const before = (await shop.events()).length;
    for (const menge of [20, 21, 22]) {
      await shop.query(setStock(menge, '30-2200', 'now()'));
      await shop.query(`UPDATE erp.art SET bez1 = 'Crock ${menge}' WHERE artnr = '30-2200'`);
      await expect.poll(() => state('30-2200 H1')).toBe(menge);
    }
    await expect.poll(() => state('30-2200')).toMatchObject({ title: 'Crock 22' });
    const types = (await shop.events()).slice(before).map(({ event: { type } }) => type);
    expect(types.filter((type) => type === 'ErpArticleChanged')).toHaveLength(3);
    expect(types.filter((type) => type === 'ErpStockChanged')).toHaveLength(3);
  });
});
