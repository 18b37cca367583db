import type { ItemState, StockLine } from '@millrace/contracts';
import { freeAt } from '../item/levels.js';
import { mainLocation } from '../location/serving-order.js';

/** Pieces of a line at a location. */
export type PlacedLine = StockLine & Readonly<{ location: string }>;

/**
 * The locations that serve the lines, whose items have enough pieces or may be oversold: the first in the serving order that has all of
 * them, else as few pieces as possible from the later ones. What no location has is sold at `main` without stock.
 */
export const allocate = (
  lines: readonly StockLine[],
  itemOf: (variantId: string) => ItemState,
  serving: readonly string[],
): PlacedLine[] => {
  const all = serving.find((location) => lines.every((line) => freeAt(itemOf(line.variantId), location) >= line.quantity));
  if (all !== undefined) return lines.map((line) => ({ ...line, location: all }));
  return lines.flatMap(({ variantId, quantity }) => split(variantId, quantity, itemOf(variantId), serving));
};

const split = (variantId: string, quantity: number, item: ItemState, serving: readonly string[]): PlacedLine[] => {
  const taken = new Map<string, number>();
  let left = quantity;
  for (const location of new Set([...serving, mainLocation, ...(item.levels ?? []).map((level) => level.location)])) {
    const pieces = Math.min(left, freeAt(item, location));
    if (pieces > 0) taken.set(location, pieces);
    left -= pieces;
  }
  if (left > 0) taken.set(mainLocation, (taken.get(mainLocation) ?? 0) + left);
  return [...taken].map(([location, pieces]) => ({ variantId, quantity: pieces, location }));
};
