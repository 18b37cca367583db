import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '../client.js';
import { eventually } from '../eventually.js';
import { pidOf, signalIfRunning } from '../processes.js';
import { type Shop, startShop } from '../shop.js';

type Sold = { title: string; price: number; barcode: string | null; quantity: number };
type Found = {
  product: {
    title: string;
    variants: { nodes: { barcode: string | null; quantityAvailable: number; price: { amount: string } }[] };
  } | null;
};

const soldQuery = `query ($handle: String!) {
  product(handle: $handle) { title variants(first: 1) { nodes { barcode quantityAvailable price { amount } } } }
}`;
/** What the ERP sells, by the number of the article. */
const erpRows = `SELECT artnr, bez1 AS title,
    (SELECT round(preis, 2)::float FROM erp.vkpreis p WHERE p.mand = a.mand AND p.artnr = a.artnr AND prl = 'VK'
       AND gab <= current_date ORDER BY gab DESC LIMIT 1) AS price,
    (SELECT min(ean) FROM erp.ean e WHERE e.artnr = a.artnr) AS barcode,
    (SELECT sum(menge)::int FROM erp.lagbest l WHERE l.mand = a.mand AND l.artnr = a.artnr) AS quantity
  FROM erp.art a WHERE mand = '01' AND loe <> 'X' AND sta IN ('10', '20') ORDER BY artnr`;

let shop: Shop;
let client: Client;
let erp: pg.Client;

const sold = async (number: string): Promise<Sold | undefined> => {
  const { product } = await client.request<Found>(soldQuery, { handle: `erp-${number}` });
  const [variant] = product?.variants.nodes ?? [];
  if (!product || !variant) return undefined;
  const { barcode, quantityAvailable: quantity, price } = variant;
  return { title: product.title, price: Number(price.amount), barcode, quantity };
};

describe('a shop with an ERP', () => {
  beforeAll(async () => {
    shop = await startShop({ options: ['--with-legacy', '--groups', '2'] });
    client = clientOf(shop);
    erp = new pg.Client({ connectionString: readFileSync(join(shop.dataDirectory, 'legacy.url'), 'utf8').trim() });
    await erp.connect();
  }, 240_000);
  afterAll(async () => {
    await erp?.end();
    await shop?.stop();
  }, 120_000);

  const isAsInErp = async (): Promise<unknown> => {
    const { rows } = await erp.query<Sold & { artnr: string }>(erpRows);
    const differences: unknown[] = [];
    for (const { artnr, ...row } of rows) {
      const product = await sold(artnr).catch(() => undefined);
      if (JSON.stringify(product) !== JSON.stringify(row)) differences.push({ artnr, row, product });
    }
    return { articles: rows.length, differences };
  };

  it('sells its articles with price, stock and bar code, as its tables have them', async () => {
    await expect.poll(isAsInErp, { timeout: 30_000, interval: 500 }).toEqual({ articles: 12, differences: [] });
  });

  it('finds a changed row within a second', async () => {
    const times: number[] = [];
    for (const word of ['zanzibarite', 'quorvexite', 'blomstrite', 'kyloxanite', 'wumbarite']) {
      await erp.query(`UPDATE erp.art SET bez1 = $1 WHERE mand = '01' AND artnr = '10-4800'`, [`Tin ${word}`]);
      const begin = performance.now();
      const found = () =>
        client.request<{ search: { nodes: { title?: string }[] } }>(
          `query ($query: String!) { search(query: $query, first: 1, types: [PRODUCT]) { nodes { ... on Product { title } } } }`,
          { query: word },
        );
      await eventually('the changed title is found', found, ({ search }) => search.nodes[0]?.title === `Tin ${word}`);
      times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    console.log(`source commit to search: ${times.map((time) => Math.round(time)).join(', ')} ms`);
    expect(times[2]).toBeLessThan(1_000);
  });

  it('agrees with its tables row by row after kills in the middle of trading', async () => {
    const articles = (await erp.query<{ artnr: string }>(erpRows)).rows.map(({ artnr }) => artnr);
    const trade = async (turn: number): Promise<void> => {
      const artnr = articles[turn % articles.length];
      await erp.query('BEGIN');
      await erp.query(`UPDATE erp.art SET bez1 = 'Article ' || $2 WHERE mand = '01' AND artnr = $1`, [artnr, String(turn)]);
      await erp.query(`UPDATE erp.vkpreis SET preis = $2 WHERE mand = '01' AND artnr = $1 AND prl = 'VK'`, [
        artnr,
        10 + turn / 100,
      ]);
      await erp.query(`UPDATE erp.lagbest SET menge = menge + $2 WHERE mand = '01' AND artnr = $1`, [artnr, (turn % 5) - 1]);
      await erp.query('COMMIT');
    };
    for (let kill = 0; kill < 3; kill += 1) {
      for (let turn = 0; turn < 40; turn += 1) await trade(kill * 40 + turn);
      const pid = await eventually(
        'the services run',
        () => pidOf(shop, 'services'),
        (found) => found !== undefined,
      );
      signalIfRunning(pid ?? 0, 'SIGKILL');
      for (let turn = 0; turn < 20; turn += 1) await trade(kill * 20 + turn);
    }
    await expect.poll(isAsInErp, { timeout: 90_000, interval: 1_000 }).toEqual({ articles: 12, differences: [] });
  }, 150_000);
});
