import type { ListedProduct, OutputOf, SearchProducts } from '@millrace/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { badCursor, listMark, type Place, readCursor, type SearchInput, writeCursor } from './cursor.js';
import { type Counted, countSql, facetsOf, flag, passes } from './facets.js';
import { openParams, type Params } from './params.js';
import { conditionsOf, matching, type SearchMode } from './search-conditions.js';
import { type Sort, sortBy } from './search-sort.js';
import { readSearchText, type SearchText } from './search-text.js';

type Found = Readonly<{
  /** Products that match the text, whatever the filters. */
  matched: number;
  total: number;
  items: readonly (readonly [productId: string, key: string, product: ListedProduct])[];
  counts: readonly Counted[];
}>;

type Bounds = Readonly<{ after?: Place; before?: Place; backward: boolean; limit: number }>;

/**
 * One page of the products found, in one statement. When no product has the words, those with words alike are found instead;
 * a cursor goes on in the mode of its list.
 */
export const searchProducts = async (dataSource: DataSource, input: SearchInput): Promise<OutputOf<typeof SearchProducts>> => {
  const text = readSearchText(input.text);
  const mark = listMark(input);
  const page = async (mode: SearchMode) => pageOf(input, mark, mode, await find(dataSource, input, text, mark, mode));
  const mode = modeOf(input, mark) ?? (input.text.trim() === '' ? 'all' : 'words');
  const found = await page(mode);
  const isAnswer = found.matched > 0 || mode !== 'words' || input.after !== undefined || input.before !== undefined;
  if (isAnswer || text.words.length === 0 || !(await knowsAlike(dataSource))) return found.answer;
  return (await page('alike')).answer;
};

/** The mode of the list that the cursors belong to. */
const modeOf = ({ after, before }: SearchInput, mark: string): SearchMode | undefined => {
  const modes = [after, before].flatMap((cursor) => (cursor === undefined ? [] : [readCursor(mark, cursor, () => true).mode]));
  if (new Set(modes).size > 1) throw badCursor();
  return modes[0];
};

const knowsAlike = async (dataSource: DataSource): Promise<boolean> => {
  const [{ known }]: [{ known: boolean }] = await dataSource.query(`SELECT to_regoperator('<%(text,text)') IS NOT NULL AS known`);
  return known;
};

/** How much of a word's trigrams must be found in a row's words: two slips in a word of eight letters pass. */
const likeness = '0.4';

const find = async (
  dataSource: DataSource,
  input: SearchInput,
  text: SearchText,
  mark: string,
  mode: SearchMode,
): Promise<Found> => {
  const params = openParams();
  const sql = searchSql(input, text, mark, mode, params);
  const run = async (manager: EntityManager): Promise<Found> => (await manager.query(sql, [...params.values]))[0];
  if (mode !== 'alike') return run(dataSource.manager);
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT set_config('pg_trgm.word_similarity_threshold', $1, true)`, [likeness]);
    return run(manager);
  });
};

const searchSql = (input: SearchInput, text: SearchText, mark: string, mode: SearchMode, params: Params): string => {
  const match = matching(mode, text, params);
  const conditions = conditionsOf(input.filters, params);
  const sort = sortBy(input.sort, input.reverse, match);
  const flags = conditions.map(({ sql }, index) => `, ${sql} AS ${flag(index)}`).join('');
  const also = input.withFacets ? '' : conditions.map(({ sql }) => ` AND ${sql}`).join('');
  const bounds = boundsOf(input, mark, sort);
  const facetColumns = input.withFacets ? ', available, product_type, vendor, tags, options, price_min, price_max' : '';
  return `WITH matched AS MATERIALIZED (
      SELECT product_id, ${sort.key} AS key${facetColumns}${flags} FROM product WHERE listed AND ${match.condition}${also}
    ), page AS (
      SELECT product_id, key FROM matched WHERE ${passes(conditions)} ${boundsSql(bounds, sort, params)}
    )${input.withFacets ? `, counts AS (${countSql(conditions, params)})` : ''}
    SELECT (SELECT count(*) FROM matched)::int AS matched,
      (SELECT count(*) FROM matched WHERE ${passes(conditions)})::int AS total,
      (SELECT coalesce(json_agg(json_build_array(product_id, page.key::text, doc) ORDER BY page.key ${sort.direction}, product_id ${sort.direction}), '[]')
         FROM page JOIN product USING (product_id)) AS items,
      ${input.withFacets ? `(SELECT coalesce(json_agg(json_build_array(facet, value, n)), '[]') FROM counts)` : `'[]'::json`} AS counts`;
};

const boundsOf = (input: SearchInput, mark: string, { isKey }: Sort): Bounds => {
  const backward = input.last !== undefined;
  return {
    ...(input.after !== undefined && { after: readCursor(mark, input.after, isKey) }),
    ...(input.before !== undefined && { before: readCursor(mark, input.before, isKey) }),
    backward,
    limit: input.last ?? input.first,
  };
};

/** One row more than asked for tells whether there is another page. */
const boundsSql = ({ after, before, backward, limit }: Bounds, { type, direction }: Sort, params: Params): string => {
  const ascends = direction === 'ASC';
  const bound = (place: Place | undefined, isLower: boolean) =>
    place &&
    `AND (key, product_id) ${isLower === ascends ? '>' : '<'} (${params.add(place.key, type)}, ${params.add(place.productId, 'text')})`;
  const way = ascends === backward ? 'DESC' : 'ASC';
  return `${bound(after, true) ?? ''} ${bound(before, false) ?? ''} ORDER BY key ${way}, product_id ${way} LIMIT ${limit + 1}`;
};

const pageOf = (input: SearchInput, mark: string, mode: SearchMode, found: Found) => {
  const backward = input.last !== undefined;
  const limit = input.last ?? input.first;
  const hasMore = found.items.length > limit;
  const kept = backward ? found.items.slice(hasMore ? 1 : 0) : found.items.slice(0, limit);
  return {
    matched: found.matched,
    answer: {
      items: kept.map(([productId, key, product]) => ({ cursor: writeCursor(mark, { mode, key, productId }), product })),
      totalCount: found.total,
      hasNextPage: backward ? input.before !== undefined : hasMore,
      hasPreviousPage: backward ? hasMore : input.after !== undefined,
      facets: [...facetsOf(input.withFacets ? found.counts : [], input.withFacets ? input.filters : {})],
    },
  };
};
