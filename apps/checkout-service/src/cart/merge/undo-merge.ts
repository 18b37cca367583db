import type { CartEvent, CartLine } from '@millrace/contracts';
import { sameAttributes } from '../content/lines.js';
import { freeLineId } from './merge.js';
import type { StoredMerge } from './merges.js';

/** What the undoing of a merge leads to: the event of the cart, and the lines with which the source cart is open again. */
export type UndoneMerge = Readonly<{ undone: Extract<CartEvent, { type: 'CartMergeUndone' }>; returned: readonly CartLine[] }>;

/**
 * Takes the pieces that a merge brought out again, as far as they are left, and returns them to the source together with those that were left out. Pieces
 * whose attributes were changed meanwhile keep the changed ones.
 */
export const undoMerge = (
  { lines }: Readonly<{ lines: readonly CartLine[] }>,
  merge: StoredMerge,
  source: Readonly<{ lines: readonly CartLine[] }>,
): UndoneMerge => {
  const taken = new Map<string, number>();
  const returned: CartLine[] = [];
  for (const own of source.lines) {
    const { quantity: brought = 0, lineId = '' } = merge.lines.find(({ sourceLineId }) => sourceLineId === own.lineId) ?? {};
    const now = lines.find((line) => line.lineId === lineId);
    const before = taken.get(lineId) ?? 0;
    const back = Math.max(0, Math.min(brought, (now?.quantity ?? 0) - before));
    if (back > 0) taken.set(lineId, before + back);
    const leftOut = own.quantity - brought;
    const attributes = now && back > 0 ? now.attributes : own.attributes;
    if (leftOut > 0 && !sameAttributes(attributes, own.attributes)) {
      const changed = { ...own, lineId: freeLineId([...source.lines, ...returned], own.lineId), quantity: back, attributes };
      returned.push({ ...own, quantity: leftOut }, changed);
    } else if (leftOut + back > 0) returned.push({ ...own, quantity: leftOut + back, attributes });
  }
  const takenOut = [...taken].map(([lineId, quantity]) => ({ lineId, quantity }));
  return { undone: { type: 'CartMergeUndone', sourceCartId: merge.cartId, lines: takenOut }, returned };
};
