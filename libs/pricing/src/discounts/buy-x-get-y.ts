import type { DiscountValue } from '@millrace/contracts';
import { sumOf } from '../arithmetic/round.js';
import type { ListedLine } from '../input/pricing-input.js';
import { isTarget } from './targets.js';

type BuyXGetY = Extract<DiscountValue, { kind: 'buyXGetY' }>;

/**
 * The number of pieces of each line that a buy-x-get-y discount reduces, by line id: as often as the lines have enough pieces to buy and others to
 * get, and at most `maxUses` times; the cheapest pieces first. A piece that is bought is not reduced as well. Empty: the lines have too few.
 *
 * With B pieces only to buy, G only to get and S of both kinds, k uses are possible if k·x ≤ B + S, k·y ≤ G + S and k·(x + y) ≤ B + G + S.
 */
export const reducedPieces = ({ buy, get, maxUses }: BuyXGetY, lines: readonly ListedLine[]): ReadonlyMap<string, number> => {
  const toBuy = (line: ListedLine) => isTarget(buy.targets, line);
  const toGet = (line: ListedLine) => isTarget(get.targets, line);
  const count = (is: (line: ListedLine) => boolean) => sumOf(lines.filter(is).map(({ quantity }) => quantity));
  const onlyBuy = count((line) => toBuy(line) && !toGet(line));
  const onlyGet = count((line) => !toBuy(line) && toGet(line));
  const both = count((line) => toBuy(line) && toGet(line));
  const uses = Math.min(
    Math.floor((onlyBuy + both) / buy.quantity),
    Math.floor((onlyGet + both) / get.quantity),
    Math.floor((onlyBuy + onlyGet + both) / (buy.quantity + get.quantity)),
    maxUses ?? Number.POSITIVE_INFINITY,
  );
  const needed = Math.max(0, uses * buy.quantity - onlyBuy);
  let ofBoth = both - needed;
  let left = uses * get.quantity;
  const reduced = new Map<string, number>();
  for (const line of lines.filter(toGet).toSorted((a, b) => a.unitPrice - b.unitPrice)) {
    const available = toBuy(line) ? Math.min(line.quantity, ofBoth) : line.quantity;
    const pieces = Math.min(available, left);
    if (toBuy(line)) ofBoth -= pieces;
    left -= pieces;
    if (pieces > 0) reduced.set(line.lineId, pieces);
  }
  return reduced;
};
