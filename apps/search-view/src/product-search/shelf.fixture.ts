import type { ListedProduct } from '@millrace/contracts';
import { Shelf } from '../shelf/shelf.js';
import { findRows } from './find-rows.js';
import { searchRecord } from './product-search.record.js';
import { details, type Sample } from './products.fixture.js';
import { relevanceOf } from './relevance.js';
import { noSynonyms, type Synonyms } from './synonyms.js';

/** What the database gives back of a record. */
type Columns = Readonly<{
  titleKey: string;
  productType: string;
  vendor: string;
  tags: readonly string[];
  options: readonly string[];
  prices: readonly number[];
  available: boolean;
  variants: readonly (readonly number[])[];
  words: string;
  codes: string;
  documentText: string;
}>;

/** A shelf of products as the view would fill it, in this order, without a database. Each has five pieces of each variant. */
export const shelfWith = (products: readonly ListedProduct[]): Shelf => {
  const shelf = new Shelf();
  products.forEach((product, index) => {
    const available = Object.fromEntries(product.variants.map((variant) => [variant.id, variant.available]));
    const of = searchRecord(product.id, { product, available, sold: 0, orders: 0 }) as unknown as Columns;
    shelf.put(
      [
        ...([product.id, index + 1, of.titleKey, of.productType, of.vendor, of.tags, of.options] as const),
        ...([of.prices, of.available, 0, 0, 0, product.updatedAt, product.version, of.variants] as const),
      ],
      { words: of.words, codes: of.codes, document: of.documentText },
    );
  });
  return shelf;
};

/** A product on sale. */
export const listedProduct = (id: string, sample: Sample = {}, pieces = 5): ListedProduct => {
  const { variants, ...rest } = details(id, sample);
  const at = '2026-01-01T00:00:00.000Z';
  return {
    ...rest,
    id,
    version: 1,
    variants: variants.map((one) => ({ ...one, available: pieces })),
    createdAt: at,
    updatedAt: at,
  };
};

/** The ids of what a text finds, most relevant first. */
export const idsFound = (shelf: Shelf, text: string, synonyms: Synonyms = noSynonyms): readonly string[] => {
  const found = findRows(shelf, synonyms, text, undefined);
  const places = Array.from(found.rows, (_, place) => place);
  const sorted = places.sort((a, b) => relevanceOf(shelf, found, b) - relevanceOf(shelf, found, a) || a - b);
  return sorted.map((place) => shelf.ids[found.rows[place] as number] as string);
};
