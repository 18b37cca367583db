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
/** Its rows stay after they were relayed. */
const uncleaned = (type: string) => ({
  ...{ table: 'erp.ausgang2', way: 'outbox', key: ['id'], article: 'artnr', type: 'art', cleanSeconds: 86_400 },
  events: { EAN: { type, fields: { barcode: 'tag' } } },
});
const filesOf = (ean: object, ofUncleaned: string) =>
  tablesFile((all) => [...all.filter(({ table }) => table === 'erp.lagbest'), outbox(ean), uncleaned(ofUncleaned)]);
const file = filesOf(barcode('daten.ean'), 'ErpBarcodeAssigned');
const otherFile = filesOf(barcode('daten.gtin'), 'ErpBarcodeRemoved');
const rowOf = (preis: number, artnr = '10-4711') =>
  `INSERT INTO erp.ausgang (artnr, art, daten) VALUES ('${artnr}', 'PREIS', '{"ab": "2026-01-01", "preis": {"betrag": ${preis}}}');`;
/** More rows than one chunk has. */
const existing = 450;
const prepare = `CREATE TABLE erp.ausgang (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, artnr text, art text, daten jsonb);
  CREATE TABLE erp.ausgang2 (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, artnr text, art text, tag date);
  ${Array.from({ length: existing }, (_, index) => rowOf(index)).join('')}`;

describe('an outbox of an existing database', () => {
  const shop = connectedShop(file.path, prepare);
  afterAll(() => [file, otherFile].forEach(({ remove }) => remove()));
  const prices = async () =>
    (await shop.events()).flatMap(({ event }) => (event.type === 'ErpPriceChanged' ? [event.price.minor / 100] : []));
  const barcodes = async () => (await shop.events()).flatMap(({ event }) => ('barcode' in event ? [event.barcode] : []));
  const leftIn = async (table: string) => (await shop.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n;
  const left = () => leftIn('erp.ausgang');
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

  it('is cleaned up after its own pause, again and again, without listeners that stay', async () => {
    const warnings: string[] = [];
    const warn = ({ name }: Error) => void warnings.push(name);
    process.on('warning', warn);
    for (let count = 0; count < 13; count += 1) {
      await shop.query(rowOf(910 + count));
      await expect.poll(left, { interval: 20 }).toBe(0);
      // The second outbox was looked at after the start.
      if (count === 1) await shop.query(`INSERT INTO erp.ausgang2 (artnr, art, tag) VALUES ('10-4711', 'EAN', '2026-01-02')`);
    }
    await expect.poll(async () => (await shop.stateOf()).get('10-4711 2026-01-02')).toBe(true);
    process.off('warning', warn);
    expect([warnings, await leftIn('erp.ausgang2')]).toEqual([[], 1]);
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
    // A start cleans up, too.
    await expect.poll(() => leftIn('erp.ausgang2')).toBe(0);
    expect((await barcodes()).filter((one) => one === '2026-01-02')).toHaveLength(1);
  });

  it('goes on behind more rows without a meaning than a chunk has, also when the slot is lost', async () => {
    await shop.stop();
    await shop.query('SELECT pg_drop_replication_slot($1)', [shop.slot]);
    await shop.query(
      `INSERT INTO erp.ausgang (artnr, art, daten) SELECT '10-4711', 'EAN', '{}' FROM generate_series(1, ${existing})`,
    );
    await shop.query(rowOf(930));
    // Also where the source writes dates in another way.
    await shop.query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET datestyle = German', current_database()); END $$;
      INSERT INTO erp.ausgang2 (artnr, art, tag) VALUES ('10-4711', 'EAN', '2026-02-03')`);
    await shop.start(otherFile.path);
    await expect.poll(async () => (await prices()).at(-1)).toBe(930);
    await shop.query(rowOf(931));
    await expect.poll(async () => (await prices()).at(-1)).toBe(931);
    await expect.poll(left).toBe(existing);
    await expect.poll(shop.isComplete).toBe(true);
    expect((await barcodes()).at(-1)).toBe('2026-02-03');
  });

  it('is cleaned up while the rows of a table are read at first', async () => {
    await shop.stop();
    const other = await shop.connect();
    await shop.query(`CREATE FUNCTION erp.wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_advisory_xact_lock(1); RETURN OLD; END $$;
      CREATE TRIGGER wait BEFORE DELETE ON erp.ausgang FOR EACH ROW EXECUTE FUNCTION erp.wait()`);
    await shop.query('SELECT pg_drop_replication_slot($1)', [shop.slot]);
    await shop.query(rowOf(940));
    try {
      // The first deletion waits until the table is locked: the source was prepared then, and the table was not read yet.
      await other.query('SELECT pg_advisory_lock(1)');
      await shop.start(otherFile.path);
      await expect.poll(async () => (await prices()).at(-1)).toBe(940);
      await other.query('BEGIN; LOCK TABLE erp.lagbest IN ACCESS EXCLUSIVE MODE; SELECT pg_advisory_unlock(1)');
      await expect.poll(left).toBe(existing);
      await shop.query(rowOf(941));
      await expect.poll(async () => (await prices()).at(-1)).toBe(941);
      await expect.poll(left).toBe(existing);
      expect(await shop.isComplete()).toBe(false);
    } finally {
      await other.end();
    }
    await expect.poll(shop.isComplete).toBe(true);
  });
});
