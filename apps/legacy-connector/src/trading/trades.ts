import type { Random } from './random.js';

/** A statement of a trade. */
export type Statement = Readonly<{ sql: string; values: readonly (string | number)[] }>;

/** What the simulator knows of the ERP: the numbers of its articles, and how many it has made. */
export type Market = { readonly articles: string[]; made: number };

type Make = (random: Random, market: Market) => readonly Statement[];

const statement = (sql: string, ...values: readonly (string | number)[]): Statement => ({ sql, values });
const day = (random: Random): string =>
  new Date(Date.UTC(2024, 0, 2) + random.between(0, 2_000) * 86_400_000).toISOString().slice(0, 10);
const price = (random: Random): string => (random.between(100, 99_999) / 100).toFixed(2);
const newest = `gab = (SELECT max(gab) FROM erp.vkpreis WHERE mand = '01' AND artnr = $1 AND prl = 'VK')`;

const booked = (random: Random, artnr: string): Statement =>
  statement(
    `UPDATE erp.lagbest SET menge = menge + $2 WHERE mand = '01' AND artnr = $1 AND lag = 'H1'`,
    artnr,
    random.oneOf([-3, -2, -1, 1, 2, 5, 20]),
  );

/** The trades of the ERP, each a transaction, as often as they are listed. */
const kinds: Readonly<Record<string, Make>> = {
  stock: (random, { articles }) => [booked(random, random.oneOf(articles))],
  transfer: (random, { articles }) => {
    const artnr = random.oneOf(articles);
    const pieces = random.between(1, 9);
    return [
      statement(`UPDATE erp.lagbest SET menge = menge - $2 WHERE mand = '01' AND artnr = $1 AND lag = 'H1'`, artnr, pieces),
      statement(
        `INSERT INTO erp.lagbest (mand, artnr, lag, menge) VALUES ('01', $1, 'A2', $2)
           ON CONFLICT (mand, artnr, lag) DO UPDATE SET menge = erp.lagbest.menge + excluded.menge`,
        artnr,
        pieces,
      ),
    ];
  },
  order: (random, { articles }) => {
    const artnr = random.oneOf(articles);
    return [
      statement(
        `WITH head AS (INSERT INTO erp.auftrag (mand, kdnr, datum, wert, waehr) VALUES ('01', 10001, current_date, $2::numeric, 'EUR') RETURNING aufnr)
         INSERT INTO erp.auftragpos (mand, aufnr, pos, artnr, menge, preis) SELECT '01', aufnr, 1, $1::text, 1, $2::numeric FROM head`,
        artnr,
        price(random),
      ),
      statement(`UPDATE erp.lagbest SET menge = menge - 1, res = res + 1 WHERE mand = '01' AND artnr = $1 AND lag = 'H1'`, artnr),
    ];
  },
  price: (random, { articles }) => [
    statement(
      `UPDATE erp.vkpreis SET preis = $2 WHERE mand = '01' AND artnr = $1 AND prl = 'VK' AND ${newest}`,
      random.oneOf(articles),
      price(random),
    ),
  ],
  'price from a day on': (random, { articles }) => [
    statement(
      `INSERT INTO erp.vkpreis (mand, artnr, prl, gab, preis, waehr) VALUES ('01', $1, 'VK', $2, $3, 'EUR')
         ON CONFLICT (mand, artnr, prl, gab) DO UPDATE SET preis = excluded.preis`,
      random.oneOf(articles),
      day(random),
      price(random),
    ),
  ],
  'price removed': (random, { articles }) => [
    statement(
      `DELETE FROM erp.vkpreis WHERE mand = '01' AND artnr = $1 AND prl = 'VK' AND gab > '2024-01-01' AND ${newest}`,
      random.oneOf(articles),
    ),
  ],
  'trade price': (random, { articles }) => [
    statement(
      `UPDATE erp.vkpreis SET preis = $2 WHERE mand = '01' AND artnr = $1 AND prl = 'HA'`,
      random.oneOf(articles),
      price(random),
    ),
  ],
  texts: (random, { articles }) => [
    statement(
      `UPDATE erp.art SET bez1 = $2::text, txt = repeat(md5($2::text), $3), gew = $4 WHERE mand = '01' AND artnr = $1`,
      random.oneOf(articles),
      `Article ${random.between(1, 99_999)}`,
      random.oneOf([1, 2, 300]),
      random.between(1, 9_999) / 1_000,
    ),
  ],
  status: (random, { articles }) => [
    statement(
      `UPDATE erp.art SET sta = $2, loe = $3 WHERE mand = '01' AND artnr = $1`,
      random.oneOf(articles),
      random.oneOf(['10', '10', '20', '90']),
      random.oneOf([' ', ' ', ' ', 'X']),
    ),
  ],
  'bar code': (random, { articles }) => {
    const artnr = random.oneOf(articles);
    const code = `40${random.between(10_000, 99_999)}`;
    return [
      statement(`DELETE FROM erp.ean WHERE ean = $1`, code),
      random.between(0, 1) === 0
        ? statement(`UPDATE erp.ean SET ean = $2 WHERE artnr = $1`, artnr, `${code}9`)
        : statement(`INSERT INTO erp.ean (artnr, ean, einh) VALUES ($1, $2, 'ST')`, artnr, code),
    ];
  },
  article: (random, market) => {
    market.made += 1;
    const artnr = `S-${String(market.made).padStart(6, '0')}`;
    market.articles.push(artnr);
    return [
      statement(
        `INSERT INTO erp.art (mand, artnr, bez1, wgr, lief) VALUES ('01', $1, $2::text, 'POT', 'Hofmann')`,
        artnr,
        `New ${artnr}`,
      ),
      statement(
        `INSERT INTO erp.vkpreis (mand, artnr, prl, gab, preis, waehr) VALUES ('01', $1, 'VK', '2024-01-01', $2::numeric, 'EUR'), ('01', $1, 'HA', '2024-01-01', $2::numeric, 'EUR')`,
        artnr,
        price(random),
      ),
      statement(`INSERT INTO erp.lagbest (mand, artnr, lag, menge) VALUES ('01', $1, 'H1', $2)`, artnr, random.between(0, 90)),
    ];
  },
  'renumbered article': (random, { articles }) => {
    const at = random.between(0, articles.length - 1);
    const [from = ''] = articles.slice(at, at + 1);
    const to = from.endsWith('R') ? from.slice(0, -1) : `${from}R`;
    articles[at] = to;
    return ['art', 'vkpreis', 'lagbest', 'ean'].map((table) =>
      statement(`UPDATE erp.${table} SET artnr = $2 WHERE artnr = $1${table === 'ean' ? '' : ` AND mand = '01'`}`, from, to),
    );
  },
};

const often = ['stock', 'stock', 'stock', 'transfer', 'order', 'order', 'price', 'price', 'price from a day on', 'texts'];
const names = [...often, ...Object.keys(kinds)];

/** The statements of the next trade, which is one transaction. */
export const nextTrade = (random: Random, market: Market): readonly Statement[] =>
  kinds[random.oneOf(names)]?.(random, market) ?? [];
