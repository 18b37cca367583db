import type { ProductIndex } from '../index/product-index.js';
import type { SortKey, SortOrder } from '../ranking/sort-order.js';

/** A position in a sorted list: the sort key and the id of the product there. */
export type SortPosition = Readonly<{ key: SortKey; productId: string }>;

/** At most `limit` products between two positions, both excluded: the first of them, or the last if `backward`. */
export type PageRequest = Readonly<{
  after: SortPosition | undefined;
  before: SortPosition | undefined;
  backward: boolean;
  limit: number;
}>;

export type PageItem = SortPosition & Readonly<{ row: number }>;

/**
 * The products of one page, in order, and one more where there are more. `offsets` are those of `rows` that pass the filters. Keeps only
 * the best so far sorted, so the work is linear in the number of offsets.
 */
export const pageOf = (
  index: ProductIndex,
  rows: ArrayLike<number>,
  offsets: Iterable<number>,
  sort: SortOrder,
  { after, before, backward, limit }: PageRequest,
): readonly PageItem[] => {
  const direction = sort.descends ? -1 : 1;
  const inOrder = (a: SortPosition, b: SortPosition) => direction * (compare(a.key, b.key) || compare(a.productId, b.productId));
  const fromStart = (a: SortPosition, b: SortPosition) => (backward ? -inOrder(a, b) : inOrder(a, b));
  const best: PageItem[] = [];
  for (const offset of offsets) {
    const row = rows[offset] as number;
    const key = sort.keyOf(offset);
    const worst = best.length > limit ? best[limit] : undefined;
    if (worst && key !== worst.key && (key < worst.key === (direction === -1)) !== backward) continue;
    const item = { key, productId: index.ids[row] as string, row };
    if (worst && fromStart(item, worst) >= 0) continue;
    if ((after && inOrder(item, after) <= 0) || (before && inOrder(item, before) >= 0)) continue;
    best.splice(insertionIndex(best, item, fromStart), 0, item);
    if (best.length > limit + 1) best.pop();
  }
  return backward ? best.toReversed() : best;
};

const compare = (a: SortKey, b: SortKey): number => (a < b ? -1 : a > b ? 1 : 0);

const insertionIndex = (
  best: readonly PageItem[],
  item: PageItem,
  order: (a: SortPosition, b: SortPosition) => number,
): number => {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(best[middle] as PageItem, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
