import type { ItemState } from '@millrace/contracts';
import { mainLocation } from '../location/serving-order.js';

/** The stock at one location. `onHand` of `main` is below zero for pieces that were sold without stock. */
export type Level = Readonly<{ onHand: number; held: number }>;

/** Pieces on hand without those backordered for paid orders. */
export const net = ({ onHand, backordered = 0 }: ItemState): number => onHand - backordered;

/** The stock of an item at a location; at `main` is what is at no other. */
export const levelAt = (item: ItemState, location: string = mainLocation): Level => {
  const levels = item.levels ?? [];
  if (location !== mainLocation) return levels.find((level) => level.location === location) ?? { onHand: 0, held: 0 };
  return {
    onHand: levels.reduce((rest, { onHand }) => rest - onHand, net(item)),
    held: levels.reduce((rest, { held }) => rest - held, item.held),
  };
};

/** The pieces at a location that are not held; not below zero. */
export const freeAt = (item: ItemState, location: string): number => {
  const { onHand, held } = levelAt(item, location);
  return Math.max(0, onHand - held);
};

/** Changes the level of a location other than `main`, whose level follows from the totals. A level of nothing is left out. */
export const withLevel = (item: ItemState, location: string = mainLocation, { onHand, held }: Level): ItemState => {
  if (location === mainLocation) return item;
  const before = levelAt(item, location);
  const after = { location, onHand: before.onHand + onHand, held: before.held + held };
  const { levels = [], ...others } = item;
  const rest = levels.filter((level) => level.location !== location);
  const changed = after.onHand === 0 && after.held === 0 ? rest : [...rest, after].sort(byLocation);
  return changed.length === 0 ? others : { ...others, levels: changed };
};

type Parted = Readonly<{
  quantity: number;
  location?: string;
  parts?: readonly Readonly<{ location: string; quantity: number }>[];
}>;

/** Changes the levels of the locations of an event's pieces; `perPiece`: the change for each of them. */
export const withParts = (item: ItemState, { quantity, location, parts }: Parted, { onHand, held }: Level): ItemState =>
  (parts ?? [{ location, quantity }]).reduce(
    (changed, part) => withLevel(changed, part.location, { onHand: onHand * part.quantity, held: held * part.quantity }),
    item,
  );

const byLocation = (a: Readonly<{ location: string }>, b: Readonly<{ location: string }>): number =>
  a.location < b.location ? -1 : 1;
