import type { InputOf, ListedProduct, OutputOf, Suggest } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { searchProducts } from './search-products.js';
import { suggestedQueries } from './suggested-queries.js';
import { handleOf, wordsOf } from './words.js';

type Suggestions = OutputOf<typeof Suggest>;

/** How many of the best matches words and collections are taken from. */
const looked = 40;

export const suggest = async (dataSource: DataSource, { text, limit }: InputOf<typeof Suggest>): Promise<Suggestions> => {
  if (wordsOf(text).length === 0) return { queries: [], products: [], collections: [] };
  const { items } = await searchProducts(dataSource, {
    text,
    filters: {},
    sort: 'RELEVANCE',
    reverse: false,
    first: Math.max(looked, limit),
    withFacets: false,
  });
  const products = items.map(({ product }) => product);
  return {
    queries: [...suggestedQueries(text, products, limit)],
    products: products.slice(0, limit),
    collections: [...collectionsOf(text, products, limit)],
  };
};

/** The types of what matches, those named by the text first, then those that match most often. */
const collectionsOf = (text: string, products: readonly ListedProduct[], limit: number): Suggestions['collections'] => {
  const last = wordsOf(text).at(-1) ?? '';
  const counts = new Map<string, number>();
  for (const { productType } of products) if (handleOf(productType)) counts.set(productType, (counts.get(productType) ?? 0) + 1);
  const isNamed = (title: string) => wordsOf(title).some((word) => word.startsWith(last));
  const weight = ([title, count]: readonly [string, number]) => (isNamed(title) ? 1_000_000 : 0) + count;
  const best = [...counts].sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  return best.slice(0, Math.min(limit, 5)).map(([title]) => ({ handle: handleOf(title), title }));
};
