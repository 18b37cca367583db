import { describe, expect, it } from 'vitest';
import { connectedShop, germanDates } from './erp-events.fixture.js';

const waitOptions = { timeout: 20_000, interval: 50 };

describe('the log of an existing database, on a real broker', () => {
  const shop = connectedShop(undefined, germanDates);
  const { stateOf } = shop;

  it('is read whole at first: what is meant, and nothing else', async () => {
    await expect.poll(shop.isComplete, waitOptions).toBe(true);
    const state = await stateOf();
    expect(state.get('10-4711')).toEqual({
      type: 'ErpArticleChanged',
      number: '10-4711',
      title: 'Copper Saute Pan 24 cm',
      description: 'Tin-lined copper, 2 mm, with a cast iron handle. It takes heat at once and gives it up as fast.',
      supplier: 'Marchand',
      group: 'Cookware',
      weightGrams: 1420,
      active: true,
    });
    expect(state.get('10-4711 VK 2024-01-01T00:00:00.000Z')).toBe(11_800);
    expect([state.get('10-4711 H1'), state.get('10-4711 A2')]).toEqual([12, 4]);
    expect(state.get('10-4711 4000070000000')).toBe(true);
    expect(state.get('99-0001')).toMatchObject({ active: false });
    expect(state.has('99-0002')).toBe(false);
    expect([...state.keys()].filter((key) => key.includes(' HA '))).toEqual([]);
  });

  it('has each change in the order of the commits, a transaction as one, with its time and id', async () => {
    const before = (await shop.events()).length;
    await shop.query('BEGIN');
    await shop.query(`UPDATE erp.vkpreis SET preis = 99.005 WHERE artnr = '10-4711' AND prl = 'VK'`);
    await shop.query(`UPDATE erp.lagbest SET menge = menge - 2 WHERE artnr = '10-4711' AND lag = 'H1'`);
    await shop.query(`UPDATE erp.art SET loe = 'X' WHERE artnr = '20-0015' AND mand = '01'`);
    await shop.query(`DELETE FROM erp.ean WHERE artnr = '20-0016'`);
    await shop.query(`UPDATE erp.vkpreis SET preis = 1 WHERE artnr = '10-4711' AND prl = 'HA'`);
    await shop.query('COMMIT');
    await expect.poll(async () => (await shop.events()).length, waitOptions).toBeGreaterThanOrEqual(before + 4);
    const events = (await shop.events()).slice(before);
    expect(events.map(({ event }) => event)).toEqual([
      {
        type: 'ErpPriceChanged',
        priceList: 'VK',
        validFrom: '2024-01-01T00:00:00.000Z',
        price: { minor: 9901, currency: 'EUR' },
      },
      { type: 'ErpStockChanged', warehouse: 'H1', onHand: 10, before: 12 },
      { type: 'ErpArticleRemoved', number: '20-0015' },
      { type: 'ErpBarcodeRemoved', barcode: '4000070000052' },
    ]);
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(Date.now() - Date.parse(events[0]?.at ?? '')).toBeLessThan(20_000);
  });

  it('goes on after a stop where it was: nothing twice, nothing missing', async () => {
    await shop.stop();
    await shop.query(`UPDATE erp.lagbest SET menge = 1 WHERE artnr = '30-2200' AND lag = 'H1'`);
    await shop.query(`UPDATE erp.art SET artnr = '10-4713' WHERE artnr = '10-4712' AND mand = '01'`);
    const before = (await shop.events()).length;
    await shop.start();
    await expect.poll(async () => (await stateOf()).has('10-4713'), waitOptions).toBe(true);
    const events = (await shop.events()).slice(before);
    expect(events.map(({ event: { type } }) => type)).toEqual(['ErpStockChanged', 'ErpArticleRemoved', 'ErpArticleChanged']);
    expect((await stateOf()).has('10-4712')).toBe(false);
  });

  it('has what a transaction changed that was open while much other log was confirmed, and ended while the connector was away', async () => {
    const recorded = async () =>
      (await shop.events()).flatMap(({ event }) => (event.type === 'ErpReadingAdvanced' ? [event.recorded ?? ''] : []));
    const before = (await recorded()).at(-1);
    await shop.query('BEGIN');
    await shop.query(`UPDATE erp.lagbest SET menge = 55 WHERE artnr = '30-2200' AND lag = 'H1'`);
    await shop.query(`SELECT pg_logical_emit_message(false, 'another', repeat('x', $1))`, [17 * 2 ** 20]);
    await expect.poll(async () => (await recorded()).at(-1), waitOptions).not.toBe(before);
    const confirmed = async () =>
      (
        await shop.query<{ done: boolean }>(
          'SELECT confirmed_flush_lsn >= $2::pg_lsn AS done FROM pg_replication_slots WHERE slot_name = $1',
          [shop.slot, (await recorded()).at(-1)],
        )
      ).rows[0]?.done;
    await expect.poll(confirmed, waitOptions).toBe(true);
    await shop.stop();
    await shop.query('COMMIT');
    await shop.start();
    await expect.poll(async () => (await stateOf()).get('30-2200 H1'), waitOptions).toBe(55);
  });
});
