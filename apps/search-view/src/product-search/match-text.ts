import type { DataSource } from 'typeorm';
import type { Shelf } from '../shelf/shelf.js';
import type { Alternative, Meaning } from './meaning.js';
import { openParams, type Params } from './params.js';

/** The rows of products that say what is meant, and how well each does: 0 and up. */
export type Matched = Readonly<{ rows: Int32Array; ranks: Int32Array }>;

const nothing: Matched = { rows: new Int32Array(), ranks: new Int32Array() };

/** What a word counts in the description, in type, vendor, tags and options, and in the title. */
const fieldWeights = `'{0.05, 0.12, 0.5, 1}'`;

export const matchText = async (dataSource: DataSource, shelf: Shelf, meaning: Meaning): Promise<Matched> => {
  const lists = [...meaning.must, ...meaning.may];
  const isHopeless = lists.length + meaning.not.length === 0 || meaning.must.some((list) => list.length === 0);
  if (isHopeless || (meaning.must.length === 0 && meaning.need === 0 && meaning.not.length === 0)) return nothing;
  const params = openParams();
  const [found]: [{ ids: string | null; ranks: string | null }] = await dataSource.query(matchSql(meaning, params), [
    ...params.values,
  ]);
  return found.ids === null ? nothing : placed(shelf, found.ids.split(','), (found.ranks ?? '').split(','));
};

/** What the shelf does not have yet is left out: it comes with a change of texts, and then this is asked again. */
const placed = (shelf: Shelf, ids: readonly string[], ranks: readonly string[]): Matched => {
  const matched = { rows: new Int32Array(ids.length), ranks: new Int32Array(ids.length) };
  let count = 0;
  ids.forEach((id, index) => {
    const row = shelf.rowOf(id);
    if (row === undefined) return;
    matched.rows[count] = row;
    matched.ranks[count++] = Number(ranks[index]);
  });
  return { rows: matched.rows.subarray(0, count), ranks: matched.ranks.subarray(0, count) };
};

const matchSql = ({ must, may, need, not }: Meaning, params: Params): string => {
  const columns: string[] = [];
  const column = (alternative: Alternative) => {
    columns.push(`${querySql(alternative, params)} AS q${columns.length}`);
    return `q${columns.length - 1}`;
  };
  const named = (lists: Meaning['must']) => lists.map((list) => list.map((one) => ({ query: column(one), weight: one[2] })));
  const [musts, mays, nots] = [named(must), named(may), named([not]).flat()];
  const either = (list: readonly { query: string }[]) => `(${list.map(({ query }) => query).join(' || ')})`;
  const whole = [...musts.map(either), ...(mays.length > 0 ? [either(mays.flat())] : [])];
  const meant = whole.length > 0 ? 'numnode(whole) > 0 AND document @@ whole' : 'true';
  const without = nots.map(({ query }) => ` AND NOT ts_filter(document, '{a,b}') @@ ${query}`).join('');
  const held = mays.map((list) => `(document @@ ${either(list)})::int`);
  const ranks = [...musts, ...mays].map((list) => {
    const ways = list.map(({ query, weight }) => `${weight} * ts_rank(${fieldWeights}, document, ${query})`);
    return ways.length === 1 ? ways[0] : `greatest(${ways.join(', ')})`;
  });
  return `WITH said AS MATERIALIZED (SELECT ${columns.join(', ')}),
      meant AS MATERIALIZED (SELECT *, ${whole.length > 0 ? whole.join(' && ') : 'NULL::tsquery'} AS whole FROM said)
    SELECT string_agg(product_id, ',') AS ids, string_agg(rank::text, ',') AS ranks FROM (
      SELECT product_id, (100 * (${['0', ...ranks].join(' + ')}))::int AS rank FROM meant, product
       WHERE listed AND ${meant}${without}${need > 0 ? ` AND ${held.join(' + ')} >= ${need}` : ''}) found`;
};

const querySql = ([how, words]: Alternative, params: Params): string => {
  if (how === 'beginning') return `to_tsquery('shop_words', ${params.add(`${words}:*`, 'text')})`;
  return `${how === 'phrase' ? 'phraseto_tsquery' : 'plainto_tsquery'}('shop_words', ${params.add(words, 'text')})`;
};

/**
 * Which of these words, and of these beginnings (`lam:*`), any product has anywhere. Words are letters and digits only. They are
 * counted, not merely looked for: a search for the first one would be planned as a walk through all rows.
 */
export const knownWords = async (dataSource: DataSource, words: readonly string[]): Promise<ReadonlySet<string>> => {
  if (words.length === 0) return new Set();
  const rows: readonly { word: string }[] = await dataSource.query(
    `SELECT word FROM unnest($1::text[]) AS word
      WHERE (SELECT count(*) FROM product WHERE listed AND document @@ to_tsquery('shop_words', word)) > 0`,
    [words],
  );
  return new Set(rows.map(({ word }) => word));
};
