import { addMoney, compareMoney, formatCount, formatMoney, isFree, type Money } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import type { Cart } from '../../cart/state/cart-model.ts';

export interface ShownLine {
  title: string;
  quantity: number;
  total: Money;
}

/** An order as the checkout shows it: its items and its costs. */
export interface ShownOrder {
  lines: ReadonlyMap<string, ShownLine>;
  shipping: Money | undefined;
  total: Money;
}

/** The delivery option that is chosen: its price, and what the order costs with it. */
interface Chosen {
  price: Money;
  orderCost?: { subtotalAmount: Money; totalAmount: Money } | null;
}

/** The total by the shop; the sum of what is shown while the shop's is that of another content of the cart. */
const totalOf = (cost: Cart['cost'], chosen: Chosen | undefined): Money => {
  if (!chosen) return cost.totalAmount;
  const { price, orderCost } = chosen;
  const isCurrent = orderCost && compareMoney(orderCost.subtotalAmount, cost.subtotalAmount) === 0;
  return isCurrent && cost.totalTaxAmount ? orderCost.totalAmount : addMoney(cost.totalAmount, price);
};

export const shownOrder = ({ lines, cost }: Cart, chosen: Chosen | undefined): ShownOrder => ({
  lines: new Map(
    lines.nodes.map(({ id, quantity, merchandise, cost: { totalAmount } }) => [
      id,
      { title: merchandise.product.title, quantity, total: totalAmount },
    ]),
  ),
  shipping: chosen?.price,
  total: totalOf(cost, chosen),
});

const priceOf = (money: Money | undefined) => (money === undefined || isFree(money) ? messages.changes.free : formatMoney(money));

/** The differences between the order that a shopper agreed to and the current one, one sentence each. */
export const changesBetween = (before: ShownOrder, now: ShownOrder): string[] => {
  const changes: string[] = [];
  for (const [id, { title, quantity, total }] of now.lines) {
    const was = before.lines.get(id);
    if (!was) changes.push(messages.changes.added(formatCount(quantity), title, formatMoney(total)));
    else if (was.quantity !== quantity)
      changes.push(messages.changes.quantity(title, formatCount(quantity), formatCount(was.quantity), formatMoney(total)));
    else if (compareMoney(was.total, total) !== 0)
      changes.push(messages.changes.price(title, formatMoney(total), formatMoney(was.total)));
  }
  for (const [id, { title, quantity }] of before.lines)
    if (!now.lines.has(id)) changes.push(messages.changes.removed(formatCount(quantity), title));
  if (now.shipping && priceOf(before.shipping) !== priceOf(now.shipping))
    changes.push(messages.changes.delivery(priceOf(now.shipping), priceOf(before.shipping)));
  return changes;
};
