import { afterAll, describe, expect, it } from 'vitest';
import { connectedShop, tablesFile } from '../erp-events.fixture.js';

const price = {
  type: 'ErpPriceChanged',
  fields: {
    priceList: { value: 'VK' },
    validFrom: { column: 'daten.ab', as: 'day' },
    price: { column: 'daten.preis.betrag', as: 'money', currency: 'EUR' },
  },
};
const outbox = (ean: object) => ({
  ...{ table: 'erp.ausgang', way: 'outbox', key: ['id'], article: 'artnr', type: 'art', payload: 'daten', cleanSeconds: 0.1 },
  events: { PREIS: price, EAN: ean },
});
const barcode = (column: string) => ({ type: 'ErpBarcodeAssigned', fields: { barcode: column } });
const file = tablesFile((all) => [...all.filter(({ table }) => table === 'erp.lagbest'), outbox(barcode('daten.ean'))]);
const otherFile = tablesFile((all) => [...all.filter(({ table }) => table === 'erp.lagbest'), outbox(barcode('daten.gtin'))]);
const rowOf = (preis: number, artnr = '10-4711') =>
  `INSERT INTO erp.ausgang (artnr, art, daten) VALUES ('${artnr}', 'PREIS', '{"ab": "2026-01-01", "preis": {"betrag": ${preis}}}');`;
/** More rows than one chunk has. */
const existing = 450;
const prepare = `CREATE TABLE erp.ausgang (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, artnr text, art text, daten jsonb);
  ${Array.from({ length: existing }, (_, index) => rowOf(index)).join('')}`;

describe('an outbox of an existing database', () => {
  const shop = connectedShop(file.path, prepare);
  afterAll(() => [file, otherFile].forEach(({ remove }) => remove()));
  const prices = async () =>
    (await shop.events()).flatMap(({ event }) => (event.type === 'ErpPriceChanged' ? [event.price.minor / 100] : []));
  const left = async () => (await shop.query<{ n: number }>('SELECT count(*)::int AS n FROM erp.ausgang')).rows[0]?.n;
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

  it('has the rows that existed first, once, in their order, and those that are new behind them', async () => {
    await shop.query(rowOf(existing));
    await shop.query(`${rowOf(existing + 1)}${rowOf(existing + 2)}`);
    await expect.poll(async () => (await prices()).length).toBe(existing + 3);
    expect(await prices()).toEqual(upTo(existing + 3));
    await expect.poll(left).toBe(0);
  });

  it('is relayed in the order of the commits', async () => {
    await shop.query(`BEGIN; ${rowOf(900)}`);
    const other = await shop.connect();
    await other.query(rowOf(800));
    await shop.query('COMMIT');
    await other.end();
    await expect.poll(async () => (await prices()).slice(existing + 3)).toEqual([800, 900]);
  });

  it('is relayed once, also when the connector stops and its slot is lost', async () => {
    await shop.stop();
    await shop.query(rowOf(901));
    await shop.start();
    await expect.poll(async () => (await prices()).at(-1)).toBe(901);
    await shop.stop();
    await shop.query(rowOf(902));
    await shop.query('SELECT pg_drop_replication_slot($1)', [shop.slot]);
    await shop.start();
    await expect.poll(async () => (await prices()).at(-1)).toBe(902);
    expect(await prices()).toEqual([...upTo(existing + 3), 800, 900, 901, 902]);
    await expect.poll(left).toBe(0);
  });

  it('keeps a row without a meaning until the configuration gives it one, and deletes those that are not meant', async () => {
    await shop.query(
      `INSERT INTO erp.ausgang (artnr, art, daten) VALUES ('10-4711', 'EAN', '{"gtin": "4001"}'), ('10-4711', 'X', '1')`,
    );
    await shop.query(rowOf(903));
    await expect.poll(left).toBe(1);
    await shop.stop();
    await shop.start(otherFile.path);
    await expect.poll(left).toBe(0);
    expect((await shop.stateOf()).get('10-4711 4001')).toBe(true);
  });
});
