import type { ItemEvent, ItemState } from '@millrace/contracts';
import { freeAt, levelAt } from './levels.js';
import { mainLocation } from '../location/serving-order.js';

/** The orders that are given their pieces by one decision: its events are one batch. The others get theirs by the next one. */
const maxOrders = 400;

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

/** The pieces at a location that orders have waited for, given in the order in which the orders were committed. */
export const fillBackorders = (item: ItemState, location: string = mainLocation): ItemEvent[] => {
  const { backorders = [] } = item;
  const waiting = backorders.reduce((sum, { quantity }) => sum + quantity, 0);
  let left = location === mainLocation ? Math.max(0, waiting - Math.max(0, -levelAt(item).onHand)) : freeAt(item, location);
  return backorders.slice(0, maxOrders).flatMap(({ orderId, quantity }): ItemEvent[] => {
    const given = Math.min(quantity, left);
    left -= given;
    if (given === 0) return [];
    return [{ type: 'BackorderFilled', orderId, quantity: given, ...(location !== mainLocation && { location }) }];
  });
};
