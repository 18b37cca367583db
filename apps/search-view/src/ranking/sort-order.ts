import type { ProductSort } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import { relevanceOf } from './relevance.js';
import { normalizeText } from '../text/plain.js';

export type SortKey = string | number;

/** What a list is sorted by; ties are settled by the product's id in the same direction. */
export type SortOrder = Readonly<{
  keyOf: (place: number) => SortKey;
  isKey: (value: unknown) => value is SortKey;
  descends: boolean;
}>;

/** Rows that were found, and how well each says what was typed; without that nothing was typed. */
export type MatchedRows = Readonly<{ rows: ArrayLike<number>; textMatch: TextMatch | undefined }>;

/** How well rows say a text, and its words as titles have them. */
export type TextMatch = Readonly<{
  scores: ArrayLike<number>;
  titleMatches: ArrayLike<number>;
  clauseCount: number;
  normalizedText: string;
  wordCount: number;
}>;

const isNumber = (value: unknown): value is SortKey => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is SortKey => typeof value === 'string';

/** Titles, vendors and types from A, prices from the lowest, the oldest first; the most relevant and the best selling first. */
export const sortOrderOf = (sort: ProductSort, reverse: boolean, index: ProductIndex, found: MatchedRows): SortOrder => {
  const by = (keyOf: (row: number) => SortKey, isKey: SortOrder['isKey'], descends = false): SortOrder => ({
    keyOf: (place) => keyOf(found.rows[place] as number),
    isKey,
    descends: descends !== reverse,
  });
  switch (sort) {
    case 'RELEVANCE':
      return { keyOf: (place) => relevanceOf(index, found, place), isKey: isNumber, descends: !reverse };
    case 'TITLE':
      return by((row) => index.titleKeys[row] as string, isText);
    case 'VENDOR':
      return by((row) => normalizeText(index.vendors[row] as string), isText);
    case 'PRODUCT_TYPE':
      return by((row) => normalizeText(index.productTypes[row] as string), isText);
    case 'PRICE':
      return by((row) => lowestPrice(index, row), isNumber);
    case 'CREATED_AT':
      return by((row) => index.createdAt[row] as number, isNumber);
    case 'UPDATED_AT':
      return by((row) => index.updatedAt[row] as number, isNumber);
    case 'BEST_SELLING':
      return by((row) => index.sold[row] as number, isNumber, true);
  }
};

/** Prices lie in ascending order. */
export const lowestPrice = ({ prices: { values, starts, ends } }: ProductIndex, row: number): number =>
  starts[row] === ends[row] ? 0 : (values[starts[row] as number] as number);
