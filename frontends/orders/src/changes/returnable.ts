import { itemTitle } from '../live/item-title.ts';
import type { Order } from '../live/use-order.ts';

type Known = Readonly<{
  lines: Readonly<{ nodes: readonly Readonly<{ id: string; title: string; variantTitle?: string; quantity: number }>[] }>;
  returns: readonly Readonly<{ lines: readonly Readonly<{ orderLineId: string; quantity: number }>[] }>[];
}>;

/** The lines with their variant and the number of pieces that are in no return yet; lines without such pieces are left out. */
export const returnable = ({ lines, returns }: Known): readonly Readonly<{ id: string; title: string; left: number }>[] => {
  const returned = returns.flatMap((one) => one.lines);
  return lines.nodes.flatMap(({ id, quantity, ...item }) => {
    const left = returned.reduce((sum, line) => (line.orderLineId === id ? sum - line.quantity : sum), quantity);
    return left > 0 ? [{ id, title: itemTitle(item), left }] : [];
  });
};

/** Whether the buyer may still cancel the order or change its address: until the first parcel is dispatched. */
export const isChangeable = ({ status, timeline }: Pick<Order, 'status' | 'timeline'>): boolean =>
  (status === 'PLACED' || status === 'CONFIRMED') &&
  !timeline.some(({ event }) => event === 'CANCELLATION_REQUESTED' || event === 'PAYMENT_VOIDED' || event === 'PAYMENT_DECLINED');
