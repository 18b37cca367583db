import type { InputOf, SearchProducts } from '@millrace/contracts';
import type { RowPredicate } from '../conditions/term-predicate.js';
import type { ProductIndex } from '../index/product-index.js';
import { ruleSetPredicate } from './rule-set-predicate.js';

type Collection = NonNullable<InputOf<typeof SearchProducts>['collection']>;

/** `has`: whether a row belongs to the collection. `positionOf`: the place of a listed product in the list, from 0. */
export type CollectionRows = Readonly<{ has: RowPredicate; positionOf: (row: number) => number }>;

/** The rows of a collection in an index; `ownIndex`: the one in the shop's language, whose texts rules compare. */
export const collectionRows = (
  index: ProductIndex,
  ownIndex: ProductIndex,
  { productIds, ruleSet }: Collection,
): CollectionRows => {
  const positions = new Map<number, number>();
  productIds?.forEach((id, position) => {
    const row = index.rowOf(id);
    if (row !== undefined) positions.set(row, position);
  });
  const positionOf = (row: number) => positions.get(row) ?? -1;
  if (!ruleSet) return { has: (row) => positions.has(row), positionOf };
  const meets = ruleSetPredicate(ownIndex, ruleSet);
  const has = (row: number) => {
    const own = ownIndex.rowOf(index.ids[row] as string);
    return own !== undefined && meets(own);
  };
  return { has, positionOf };
};
