import type { DataSource } from 'typeorm';
import type { Alternative, Meaning } from './meaning.js';
import { openParams, type Params } from './params.js';

/** Products that say what is meant, by id, and how well each does: 0 and up. */
export type Matched = Readonly<{ ids: readonly string[]; ranks: readonly number[] }>;

const nothing: Matched = { ids: [], ranks: [] };

/** What a word counts in the description, in type, vendor, tags and options, and in the title. */
const fieldWeights = `'{0.05, 0.12, 0.5, 1}'`;

export const matchText = async (dataSource: DataSource, meaning: Meaning): Promise<Matched> => {
  const lists = [...meaning.must, ...meaning.may];
  const isHopeless = lists.length + meaning.not.length === 0 || meaning.must.some((list) => list.length === 0);
  if (isHopeless || (meaning.must.length === 0 && meaning.need === 0 && meaning.not.length === 0)) return nothing;
  const params = openParams();
  const [found]: [{ ids: string | null; ranks: string | null }] = await dataSource.query(matchSql(meaning, params), [
    ...params.values,
  ]);
  return found.ids === null ? nothing : { ids: found.ids.split(','), ranks: (found.ranks ?? '').split(',').map(Number) };
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
  const whole = [
    ...musts.map(either),
    ...(mays.length > 0 ? [either(mays.flat())] : []),
    ...nots.map(({ query }) => `!!${query}`),
  ];
  const held = mays.map((list) => `(document @@ ${either(list)})::int`);
  const ranks = [...musts, ...mays].map((list) => {
    const ways = list.map(({ query, weight }) => `${weight} * ts_rank(${fieldWeights}, document, ${query})`);
    return ways.length === 1 ? ways[0] : `greatest(${ways.join(', ')})`;
  });
  return `WITH said AS MATERIALIZED (SELECT ${columns.join(', ')}),
      meant AS MATERIALIZED (SELECT *, ${whole.join(' && ')} AS whole FROM said)
    SELECT string_agg(product_id, ',') AS ids, string_agg(rank::text, ',') AS ranks FROM (
      SELECT product_id, (100 * (${['0', ...ranks].join(' + ')}))::int AS rank FROM meant, product
       WHERE listed AND numnode(whole) > 0 AND document @@ whole${need > 0 ? ` AND ${held.join(' + ')} >= ${need}` : ''}) found`;
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
