import { formatMoney } from '@shop/kit';
import type { Cart, Line, Warning } from './cart-store.ts';

type Seen = Readonly<Record<string, string>>;
const key = 'millrace.cart.prices';

/** What each line cost when it was first seen here; lines that are gone are forgotten. */
export const firstSeen = (before: Seen, lines: readonly Pick<Line, 'id' | 'cost'>[]): Seen =>
  Object.fromEntries(lines.map(({ id, cost }) => [id, before[id] ?? cost.amountPerQuantity.amount]));

/** A line that costs something else than when it was first seen, told with the price it had. */
export const priceWarnings = (seen: Seen, lines: readonly Pick<Line, 'id' | 'cost'>[]): Warning[] =>
  lines.flatMap(({ id, cost: { amountPerQuantity: now } }) => {
    const then = { ...now, amount: seen[id] ?? now.amount };
    if (formatMoney(then) === formatMoney(now)) return [];
    const message = `The price has changed: it was ${formatMoney(then)}, now it is ${formatMoney(now)}.`;
    return [{ code: 'PRICE_CHANGED' as const, message, target: id }];
  });

/** Reading a cart tells no warnings, so this browser remembers what it has shown. */
export const watchPrices = ({ lines }: Cart): Warning[] => {
  const before = JSON.parse(localStorage.getItem(key) ?? '{}') as Seen;
  const seen = firstSeen(before, lines.nodes);
  localStorage.setItem(key, JSON.stringify(seen));
  return priceWarnings(seen, lines.nodes);
};
