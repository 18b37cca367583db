import { Client } from 'pg';
import type { Search } from '../shop/searches.js';

type Filter = Readonly<{
  productType?: string;
  productVendor?: string;
  tag?: string;
  available?: boolean;
  price?: { max: number };
  variantOption?: { name: string; value: string };
}>;
type Condition = Readonly<{ facet: string; sql: string; value: unknown }>;

const conditionOf = (filter: Filter): Condition => {
  if (filter.productType) return { facet: 'productType', sql: 'product_type = $2', value: filter.productType };
  if (filter.productVendor) return { facet: 'vendor', sql: 'vendor = $2', value: filter.productVendor };
  if (filter.tag) return { facet: 'tag', sql: 'tags && ARRAY[$2::text]', value: filter.tag };
  if (filter.price) return { facet: 'price', sql: 'price_min <= $2::bigint', value: filter.price.max * 100 };
  if (!filter.variantOption) return { facet: 'available', sql: 'available = $2', value: true };
  const { name, value } = filter.variantOption;
  return { facet: 'option', sql: 'options && ARRAY[$2::text]', value: `${name}\x1f${value}` };
};

const keys: Readonly<Record<string, string>> = {
  RELEVANCE: `-ts_rank(document, websearch_to_tsquery('english', $1))`,
  PRICE: 'price_min',
  TITLE: 'title_key',
  BEST_SELLING: '-sold',
};

/** The whole search as one statement: the matches, a page of documents, and all facets counted without their own filter. */
const statement = (schema: string, { facet, sql }: Condition, sortKey: string): string => {
  const where = (own: string) => (own === facet ? 'true' : 'fits');
  return `WITH matched AS MATERIALIZED (
      SELECT product_id, ${keys[sortKey]} AS key, ${sql} AS fits, available, product_type, vendor, tags, options, price_min, price_max
        FROM ${schema}.product WHERE listed AND ($1 = '' OR document @@ websearch_to_tsquery('english', $1))
    ), page AS (SELECT product_id, key FROM matched WHERE fits ORDER BY key, product_id LIMIT 21)
    , counts AS (
      SELECT 'available' AS facet, available::text AS value, count(*) AS n FROM matched WHERE ${where('available')} GROUP BY 2
      UNION ALL SELECT 'productType', product_type, count(*) FROM matched WHERE ${where('productType')} GROUP BY 2
      UNION ALL SELECT 'vendor', vendor, count(*) FROM matched WHERE ${where('vendor')} GROUP BY 2
      UNION ALL SELECT 'tag', e, count(*) FROM matched, unnest(tags) e WHERE ${where('tag')} GROUP BY 2
      UNION ALL SELECT 'option', e, count(*) FROM matched, unnest(options) e WHERE ${where('option')} GROUP BY 2
      UNION ALL SELECT 'price', min(price_min) || '-' || max(price_max), count(*) FROM matched WHERE ${where('price')}
    )
    SELECT (SELECT count(*) FROM matched WHERE fits) AS total,
      (SELECT json_agg(doc ORDER BY key, product_id) FROM page JOIN ${schema}.product USING (product_id)) AS items,
      (SELECT json_agg(json_build_array(facet, value, n)) FROM counts) AS counts`;
};

export type DirectSearch = Readonly<{ search: (search: Search) => Promise<unknown>; close: () => Promise<void> }>;

/** A direct connection to the rows of the search view. */
export const directSearch = async (databaseUrl: string, schema: string): Promise<DirectSearch> => {
  const client = new Client({ connectionString: databaseUrl, options: `-c search_path=${schema},public` });
  await client.connect();
  return {
    search: ({ query, productFilters, sortKey }) => {
      const condition = conditionOf((productFilters[0] ?? {}) as Filter);
      return client.query(statement(schema, condition, query === '' && sortKey === 'RELEVANCE' ? 'BEST_SELLING' : sortKey), [
        query,
        condition.value,
      ]);
    },
    close: () => client.end(),
  };
};

/** Gives the rows the indexes that the statement uses; the shop's own searches need none. */
export const addIndexes = async (databaseUrl: string, schema: string): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`CREATE INDEX IF NOT EXISTS bench_document ON ${schema}.product USING gin (document) WHERE listed;
    CREATE INDEX IF NOT EXISTS bench_tags ON ${schema}.product USING gin (tags) WHERE listed;
    CREATE INDEX IF NOT EXISTS bench_type ON ${schema}.product (product_type) WHERE listed;
    CREATE INDEX IF NOT EXISTS bench_vendor ON ${schema}.product (vendor) WHERE listed`);
  await client.end();
};

/** The schema of the live rows, from the projection registry. */
export const liveSchema = async (databaseUrl: string): Promise<string> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ schema: string }>(
    `SELECT schema FROM search_view.view_build WHERE view = 'product-search' AND state = 'live'`,
  );
  await client.end();
  if (!rows[0]) throw new Error('no build of the search is live');
  return rows[0].schema;
};
