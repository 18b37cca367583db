import type { ProductSort } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows } from '../matching/matched-rows.js';
import { normalizeText } from '../text/normalize.js';
import { relevanceOf } from './relevance.js';

export type SortKey = string | number;

/** What a list is sorted by. Products with the same key are sorted by id in the same direction. */
export type SortOrder = Readonly<{
  /** By offset into the list. */
  keyOf: (offset: number) => SortKey;
  /** Whether a key from a cursor may be one of this order. */
  isKey: (value: unknown) => value is SortKey;
  descends: boolean;
}>;

const isNumber = (value: unknown): value is SortKey => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is SortKey => typeof value === 'string';

/**
 * Titles, vendors and types in alphabetical order, prices ascending, dates from the oldest; relevance and pieces sold descending. `reverse`
 * turns each around.
 */
export const sortOrderOf = (sort: ProductSort, reverse: boolean, index: ProductIndex, found: MatchedRows): SortOrder => {
  const by = (keyOf: (row: number) => SortKey, isKey: SortOrder['isKey'], descends = false): SortOrder => ({
    keyOf: (offset) => keyOf(found.rows[offset] as number),
    isKey,
    descends: descends !== reverse,
  });
  switch (sort) {
    case 'RELEVANCE':
      return { keyOf: (offset) => relevanceOf(index, found, offset), isKey: isNumber, descends: !reverse };
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

/** The order of places in a list, from the first. */
export const orderOfPositions = (found: MatchedRows, positionOf: (row: number) => number, reverse: boolean): SortOrder => ({
  keyOf: (offset) => positionOf(found.rows[offset] as number),
  isKey: isNumber,
  descends: reverse,
});

/** In minor units; 0 for a product without variants. */
export const lowestPrice = ({ prices: { values, starts, ends } }: ProductIndex, row: number): number =>
  starts[row] === ends[row] ? 0 : (values[starts[row] as number] as number);
