import type { CatalogueProduct } from './stock-products.js';

export type Search = {
  readonly query: string;
  readonly productFilters: readonly object[];
  readonly sortKey: string;
};

const sortKeys = ['RELEVANCE', 'PRICE', 'TITLE', 'BEST_SELLING'];
const prices = [10, 20, 40, 80, 160];

export const chosen = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

/**
 * Draws searches with a facet: a word of a product's title or none, filtered by its type, its vendor, a price or the stock, in some
 * order. There are some thousands of them, far more than the search view caches, so nearly each is computed.
 */
export const searchesOf = (products: readonly CatalogueProduct[]) => (): Search => {
  const { title, vendor, productType } = chosen(products);
  const words = title.split(/\s+/).filter((word) => word.length > 3);
  const facets = [{ productType }, { productVendor: vendor }, { price: { max: chosen(prices) } }, { available: true }];
  return {
    query: Math.random() < 0.25 ? '' : (chosen(words) ?? title),
    productFilters: [chosen(facets)],
    sortKey: chosen(sortKeys),
  };
};
