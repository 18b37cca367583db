import type { ProductIndex } from '../index/product-index.js';
import type { SortOrder, SortKey } from '../ranking/sort-order.js';

/** A place in a sorted list: the sort key and the id of the product there. */
export type SortPosition = Readonly<{ key: SortKey; productId: string }>;

export type PageRequest = Readonly<{
  after: SortPosition | undefined;
  before: SortPosition | undefined;
  backward: boolean;
  limit: number;
}>;

export type PageItem = SortPosition & Readonly<{ row: number }>;

/** The products of one page, in order, and one more when there are more. Only the best so far are kept sorted. */
export const pageOf = (
  index: ProductIndex,
  rows: ArrayLike<number>,
  places: Iterable<number>,
  sort: SortOrder,
  { after, before, backward, limit }: PageRequest,
): readonly PageItem[] => {
  const way = sort.descends ? -1 : 1;
  const comparing = (a: SortPosition, b: SortPosition) => way * (compare(a.key, b.key) || compare(a.productId, b.productId));
  const nearest = (a: SortPosition, b: SortPosition) => (backward ? -comparing(a, b) : comparing(a, b));
  const best: PageItem[] = [];
  for (const place of places) {
    const row = rows[place] as number;
    const key = sort.keyOf(place);
    const worst = best.length > limit ? best[limit] : undefined;
    if (worst && key !== worst.key && (key < worst.key === (way === -1)) !== backward) continue;
    const item = { key, productId: index.ids[row] as string, row };
    if (worst && nearest(item, worst) >= 0) continue;
    if ((after && comparing(item, after) <= 0) || (before && comparing(item, before) >= 0)) continue;
    best.splice(insertionIndex(best, item, nearest), 0, item);
    if (best.length > limit + 1) best.pop();
  }
  return backward ? best.toReversed() : best;
};

const compare = (a: SortKey, b: SortKey): number => (a < b ? -1 : a > b ? 1 : 0);

const insertionIndex = (
  best: readonly PageItem[],
  item: PageItem,
  comparing: (a: SortPosition, b: SortPosition) => number,
): number => {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparing(best[middle] as PageItem, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
