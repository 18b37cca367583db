import type { ProductFilters } from '@millrace/contracts';
import { optionText } from './product-search.record.js';
import type { Params } from './params.js';
import type { SearchText } from './search-text.js';

/** How products are matched with the text: all of them, by its words, or by words like its words. */
export type SearchMode = 'all' | 'words' | 'alike';

export type Matching = Readonly<{ condition: string; rank: string }>;

export const matching = (mode: SearchMode, text: SearchText, params: Params): Matching => {
  if (mode === 'all') return { condition: 'true', rank: 'sold::float8' };
  if (mode === 'words') {
    const query = queryOf(text, params);
    return { condition: `document @@ ${query}`, rank: `ts_rank(document, ${query})::float8` };
  }
  const words = text.words.map((word) => params.add(word, 'text'));
  return {
    condition: ['true', ...words.map((word) => `${word} <% words`)].join(' AND '),
    rank: ['0', ...words.map((word) => `word_similarity(${word}, words)::float8`)].join(' + '),
  };
};

export const queryOf = (text: SearchText, params: Params): string => {
  const finished = `websearch_to_tsquery('shop_words', ${params.add(text.finished, 'text')})`;
  if (!text.unfinished) return finished;
  const unfinished = `to_tsquery('shop_words', ${params.add(`${text.unfinished}:*`, 'text')})`;
  return `(${finished} ${text.joiner} ${unfinished})`;
};

/** One filter: the facet that it belongs to and what it asks of a row. */
export type Condition = Readonly<{ facet: string; sql: string }>;

/** A product has at most three options: one more name than a facet may leave out suffices to say that nothing fits. */
const mostOptionNames = 5;
const largestPrice = Number.MAX_SAFE_INTEGER;

export const conditionsOf = (filters: ProductFilters, params: Params): readonly Condition[] => {
  const conditions: Condition[] = [];
  const among = (facet: string, sql: (values: string) => string, values: readonly string[] = []) => {
    if (values.length > 0) conditions.push({ facet, sql: sql(params.add(values, 'text[]')) });
  };
  if (filters.available !== undefined)
    conditions.push({ facet: 'available', sql: `available = ${params.add(filters.available, 'boolean')}` });
  among('productType', (values) => `product_type = ANY(${values})`, filters.productTypes);
  among('vendor', (values) => `vendor = ANY(${values})`, filters.vendors);
  among('tag', (values) => `tags && ${values}`, filters.tags);
  for (const [name, values] of byName(filters.options)) among(`option.${name}`, (some) => `options && ${some}`, values);
  if (filters.price) conditions.push({ facet: 'price', sql: priceCondition(filters.price, params) });
  return conditions;
};

const byName = (options: ProductFilters['options'] = []): readonly (readonly [string, readonly string[]])[] => {
  const names = [...new Set(options.map(({ name }) => name))].slice(0, mostOptionNames);
  return names.map((name) => [name, options.filter((option) => option.name === name).map(optionText)]);
};

/** Some variant's price lies within; a product whose prices only surround the range does not fit. */
const priceCondition = (price: NonNullable<ProductFilters['price']>, params: Params): string => {
  const min = params.add(clamped(price.min ?? 0), 'bigint');
  const max = params.add(clamped(price.max ?? largestPrice), 'bigint');
  return `(price_max >= ${min} AND price_min <= ${max} AND EXISTS (SELECT 1 FROM unnest(prices) p WHERE p BETWEEN ${min} AND ${max}))`;
};

const clamped = (minor: number): number => Math.max(-largestPrice, Math.min(largestPrice, minor));
