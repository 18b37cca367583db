import type { ProductSort } from '@millrace/contracts';
import type { Shelf } from '../shelf/shelf.js';
import { relevanceOf } from './relevance.js';
import { plain } from '../text/plain.js';

export type SortKey = string | number;

/** What a list is sorted by; ties are settled by the product's id in the same direction. */
export type Sort = Readonly<{
  keyOf: (place: number) => SortKey;
  isKey: (value: unknown) => value is SortKey;
  descends: boolean;
}>;

/** Rows that were found, and how well each says what was typed; without that nothing was typed. */
export type FoundRows = Readonly<{ rows: ArrayLike<number>; said: Said | undefined }>;

/** How well rows say a text, and its words as titles have them. */
export type Said = Readonly<{
  ranks: ArrayLike<number>;
  titled: ArrayLike<number>;
  lists: number;
  words: string;
  length: number;
}>;

const isNumber = (value: unknown): value is SortKey => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is SortKey => typeof value === 'string';

/** Titles, vendors and types from A, prices from the lowest, the oldest first; the most relevant and the best selling first. */
export const sortBy = (sort: ProductSort, reverse: boolean, shelf: Shelf, found: FoundRows): Sort => {
  const by = (keyOf: (row: number) => SortKey, isKey: Sort['isKey'], descends = false): Sort => ({
    keyOf: (place) => keyOf(found.rows[place] as number),
    isKey,
    descends: descends !== reverse,
  });
  switch (sort) {
    case 'RELEVANCE':
      return { keyOf: (place) => relevanceOf(shelf, found, place), isKey: isNumber, descends: !reverse };
    case 'TITLE':
      return by((row) => shelf.titles[row] as string, isText);
    case 'VENDOR':
      return by((row) => plain(shelf.vendors[row] as string), isText);
    case 'PRODUCT_TYPE':
      return by((row) => plain(shelf.productTypes[row] as string), isText);
    case 'PRICE':
      return by((row) => lowest(shelf, row), isNumber);
    case 'CREATED_AT':
      return by((row) => shelf.created[row] as number, isNumber);
    case 'UPDATED_AT':
      return by((row) => shelf.updated[row] as number, isNumber);
    case 'BEST_SELLING':
      return by((row) => shelf.sold[row] as number, isNumber, true);
  }
};

/** Prices lie in ascending order. */
export const lowest = ({ prices: { heap, starts, ends } }: Shelf, row: number): number =>
  starts[row] === ends[row] ? 0 : (heap[starts[row] as number] as number);
