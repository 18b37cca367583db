import type { ItemEvent, ItemState } from '@millrace/contracts';
import { freeAt, levelAt, withLevel } from './levels.js';
import { mainLocation } from '../location/serving-order.js';

/** As many orders are given their pieces by one decision, whose events are one append; the others get theirs by the next ones. */
export const maxFilled = 400;

type Backorder = NonNullable<ItemState['backorders']>[number];

/** The pieces that wait for an order. */
export const backorderedFor = ({ backorders = [] }: ItemState, orderId: string): number =>
  backorders.filter((backorder) => backorder.orderId === orderId).reduce((sum, { quantity }) => sum + quantity, 0);

export const withBackorder = (item: ItemState, orderId: string, quantity: number): ItemState => ({
  ...item,
  backorders: [...(item.backorders ?? []), { orderId, quantity }],
});

/** Takes pieces off an order's backorder: they arrived, or are not wanted any more. */
export const withoutBackorder = (item: ItemState, orderId: string, quantity: number): ItemState => {
  const { backorders = [], ...others } = item;
  let left = quantity;
  const rest = backorders.flatMap((backorder): Backorder[] => {
    const taken = backorder.orderId === orderId ? Math.min(left, backorder.quantity) : 0;
    left -= taken;
    return taken === backorder.quantity ? [] : [{ orderId: backorder.orderId, quantity: backorder.quantity - taken }];
  });
  return rest.length === 0 ? others : { ...others, backorders: rest };
};

/** The item after an order got pieces that it waited for. */
export const withFilled = (item: ItemState, { orderId, quantity, location }: Filled): ItemState =>
  withLevel(withoutBackorder(item, orderId, quantity), location, { onHand: -quantity, held: 0 });

type Filled = Extract<ItemEvent, { type: 'BackorderFilled' }>;

/**
 * The pieces at the locations that orders have waited for, given to at most `max` of them in the order in which the orders were committed;
 * with `BackorderFillPostponed` as the last event when more orders can be served.
 */
export const fillBackorders = (item: ItemState, locations: readonly string[], max: number = maxFilled): ItemEvent[] => {
  const filled: Filled[] = [];
  for (const location of locations) {
    const given = givenAt(filled.reduce(withFilled, item), location);
    const room = max - filled.length;
    filled.push(...given.slice(0, room));
    if (given.length > room) return [...filled, { type: 'BackorderFillPostponed' }];
  }
  return filled;
};

/** The locations that have pieces of an item. */
export const locationsOf = ({ levels = [] }: ItemState): string[] => [mainLocation, ...levels.map(({ location }) => location)];

const givenAt = (item: ItemState, location: string): Filled[] => {
  const { backorders = [] } = item;
  const waiting = backorders.reduce((sum, { quantity }) => sum + quantity, 0);
  let left = location === mainLocation ? Math.max(0, waiting - Math.max(0, -levelAt(item).onHand)) : freeAt(item, location);
  return backorders.flatMap(({ orderId, quantity }): Filled[] => {
    const given = Math.min(quantity, left);
    left -= given;
    if (given === 0) return [];
    return [{ type: 'BackorderFilled', orderId, quantity: given, ...(location !== mainLocation && { location }) }];
  });
};
