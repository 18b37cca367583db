import { Client } from 'pg';

/** An event as it is exported from the log. */
export type ExportedEvent = Readonly<{ stream: string; key: string; type: string; data: object; at: number }>;

const table = 'CREATE TEMP TABLE log (stream text, key text, type text, data jsonb, at bigint)';

/** Sales by hour, of the placed orders with their cancellations and returns. */
const sales = `
  WITH line AS (
    SELECT key AS order_id, at, l->>'lineId' AS line_id, l->>'productId' AS product, l->'price'->>'currency' AS currency,
           (l->>'quantity')::int AS quantity,
           (l->'price'->>'minor')::bigint * (l->>'quantity')::int - coalesce(
             (SELECT sum((d->'amount'->>'minor')::bigint) FROM jsonb_array_elements(l->'discountAllocations') d), 0) AS revenue
      FROM log, jsonb_array_elements(data->'lines') l WHERE stream = 'ORDER' AND type = 'OrderPlaced'
  ), change AS (
    SELECT at, product, currency, 1 AS orders, quantity AS pieces, revenue, 0 AS c_pieces, 0 AS c_revenue, 0 AS r_pieces, 0 AS r_revenue
      FROM line
    UNION ALL
    SELECT c.at, product, currency, 0, 0, 0, quantity, revenue, 0, 0
      FROM line JOIN log c ON c.key = order_id AND c.stream = 'ORDER' AND c.type = 'OrderCancelled'
    UNION ALL
    SELECT r.at, product, currency, 0, 0, 0, 0, 0, (x->>'quantity')::int, round(revenue::numeric * (x->>'quantity')::int / quantity)
      FROM log r CROSS JOIN LATERAL jsonb_array_elements(r.data->'lines') x JOIN line ON order_id = r.key AND line_id = x->>'lineId'
     WHERE r.stream = 'ORDER' AND r.type = 'ReturnReceived'
  )
  SELECT at - at % 3600000 AS start, product, currency, sum(orders), sum(pieces), sum(revenue), sum(c_pieces), sum(c_revenue),
         sum(r_pieces), sum(r_revenue)
    FROM change GROUP BY 1, 2, 3`;

/** What speaks for a product from `$1` to a day later. */
const trending = `
  WITH vote AS (
    SELECT at, data->>'productId' AS product, 1 AS views, 0 AS additions, 0 AS orders FROM log WHERE type = 'ProductViewed'
    UNION ALL SELECT at, data->>'productId', 0, 1, 0 FROM log WHERE type = 'ProductAddedToCart'
    UNION ALL
    SELECT DISTINCT at, l->>'productId', 0, 0, 1 FROM log, jsonb_array_elements(data->'lines') l WHERE type = 'OrderPlaced'
  )
  SELECT product, sum(views), sum(additions), sum(orders), sum(views + 5 * additions + 20 * orders)
    FROM vote WHERE at >= $1 AND at < $1 + 86400000 GROUP BY 1`;

const searches = `
  SELECT data->>'words', count(*), count(*) FILTER (WHERE (data->>'results')::int = 0),
         count(*) FILTER (WHERE (data->>'durationMs')::int > 1000), sum((data->>'durationMs')::int), max((data->>'durationMs')::int)
    FROM log WHERE type = 'SearchPerformed' GROUP BY 1`;

/** Visits by day and step. */
const funnel = `
  WITH viewed AS (
    SELECT v.key AS visit, v.at, v.data->>'productId' AS product FROM log s JOIN log v
        ON v.key = s.key AND v.type = 'ProductViewed' AND v.at BETWEEN s.at AND s.at + 1800000 WHERE s.type = 'SearchPerformed'
  ), added AS (
    SELECT a.key AS visit, a.at FROM viewed JOIN log a
        ON a.key = visit AND a.type = 'ProductAddedToCart' AND a.data->>'productId' = product AND a.at BETWEEN viewed.at AND viewed.at + 1800000
  ), reached AS (
    SELECT 'search' AS step, key AS visit, at FROM log WHERE type = 'SearchPerformed'
    UNION ALL SELECT 'product', visit, at FROM viewed
    UNION ALL SELECT 'cart', visit, at FROM added
    UNION ALL SELECT 'order', visit, c.at FROM added JOIN log c
        ON c.key = visit AND c.type = 'CheckoutCompleted' AND c.at BETWEEN added.at AND added.at + 3600000
  )
  SELECT at - at % 86400000 AS day, step, count(DISTINCT visit) FROM reached GROUP BY 1, 2`;

/** Figures of an exported log, computed by PostgreSQL: rows of texts and numbers, in no order. */
export type FiguresBySql = Readonly<
  Record<'sales' | 'trending' | 'searches' | 'funnel', readonly (readonly (string | number)[])[]>
>;

/** Loads an exported log into a temporary table and computes its figures. `window`: the start of the window of trending products. */
export const recomputedBySql = async (url: string, events: readonly ExportedEvent[], window: number): Promise<FiguresBySql> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(table);
    await client.query(
      `INSERT INTO log SELECT stream, key, type, data, at
         FROM jsonb_to_recordset($1::jsonb) AS e(stream text, key text, type text, data jsonb, at bigint)`,
      [JSON.stringify(events)],
    );
    const rows = async (text: string, values: readonly number[] = []) =>
      (await client.query<(string | number)[]>({ text, values: [...values], rowMode: 'array' })).rows.map((row) =>
        row.map((value) => (/^\d+$/.test(String(value)) ? Number(value) : value)),
      );
    return {
      sales: await rows(sales),
      trending: await rows(trending, [window]),
      searches: await rows(searches),
      funnel: await rows(funnel),
    };
  } finally {
    await client.end();
  }
};
