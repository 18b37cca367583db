import { addMoney, compareMoney } from '@shop/kit';
import type { ShownLine, ShownOrder } from './shown-order.ts';

type Lines = ShownOrder['lines'];

const isSame = (a: ShownLine | undefined, b: ShownLine) => a?.quantity === b.quantity && compareMoney(a.total, b.total) === 0;

/** Whether two orders have the same items at the same prices. */
export const sameLines = (before: Lines, now: Lines): boolean =>
  before.size === now.size && [...now].every(([id, line]) => isSame(before.get(id), line));

/** Whether the shopper changed a line (added, removed, other quantity); a changed price alone is not their change. */
const withOwnChanges = (before: Lines, now: Lines): Lines =>
  new Map(
    [...now].map(([id, line]) => {
      const was = before.get(id);
      return [id, was?.quantity === line.quantity ? was : line];
    }),
  );

const totalOf = ({ lines, shipping, total }: ShownOrder) =>
  [...lines.values(), ...(shipping ? [{ total: shipping }] : [])].reduce((sum, line) => addMoney(sum, line.total), {
    ...total,
    amount: '0',
  });

/**
 * The order that the shopper has agreed to, given the current order `now`. Changes in this tab count as agreed: lines, and the delivery
 * option. Other changes (another tab, a price) must be confirmed.
 */
export const agreedAfter = (before: ShownOrder, now: ShownOrder, byShopper: boolean): ShownOrder => {
  const lines = byShopper ? withOwnChanges(before.lines, now.lines) : before.lines;
  if (sameLines(lines, now.lines)) return now;
  if (sameLines(lines, before.lines)) return before;
  const agreed = { ...before, lines };
  return { ...agreed, total: totalOf(agreed) };
};
