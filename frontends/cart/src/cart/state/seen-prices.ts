import { formatMoney } from '@shop/kit';
import { messages } from '@shop/cart/messages';
import type { Cart, Line, Warning } from './cart-model.ts';

type Seen = Readonly<Record<string, string>>;
const key = 'millrace.cart.prices';

/** The price of each line when this browser first showed it; removed lines are dropped. */
export const firstSeen = (before: Seen, lines: readonly Pick<Line, 'id' | 'cost'>[]): Seen =>
  Object.fromEntries(lines.map(({ id, cost }) => [id, before[id] ?? cost.amountPerQuantity.amount]));

/** The warnings of lines whose price has changed since, with both prices. */
export const priceWarnings = (seen: Seen, lines: readonly Pick<Line, 'id' | 'cost'>[]): Warning[] =>
  lines.flatMap(({ id, cost: { amountPerQuantity: now } }) => {
    const then = { ...now, amount: seen[id] ?? now.amount };
    if (formatMoney(then) === formatMoney(now)) return [];
    const message = messages.items.priceChanged(formatMoney(then), formatMoney(now));
    return [{ code: 'PRICE_CHANGED' as const, message, target: id }];
  });

/** Compares the prices of a cart with those that this browser has shown, and stores them. */
export const watchPrices = ({ lines }: Cart): Warning[] => {
  const before = JSON.parse(localStorage.getItem(key) ?? '{}') as Seen;
  const seen = firstSeen(before, lines.nodes);
  localStorage.setItem(key, JSON.stringify(seen));
  return priceWarnings(seen, lines.nodes);
};
