import type { Shelf } from '../shelf/shelf.js';
import type { FoundRows } from './sort-products.js';

/** What is out of stock comes after what is as relevant and half as relevant; without words after everything else. */
const outOfStock = 0.5;

/**
 * How relevant a product is: how well its fields say what was typed, a title that says just that first; then, gently, how many
 * orders hold it; and whether it can be had. It depends on nothing but the product itself and the words, so a place in a list
 * stays a place while other products come and go.
 */
export const relevanceOf = (shelf: Shelf, { rows, ranks, typed }: FoundRows, place: number): number => {
  const row = rows[place] as number;
  const popularity = Math.log1p(shelf.orders[row] as number);
  const isThere = shelf.available[row];
  if (!ranks) return popularity + (isThere ? 100 : 0);
  const title = shelf.titles[row] as string;
  const rank = (ranks[place] as number) / 10_000 + titleBonus(title, typed);
  return rank * (1 + 0.08 * popularity) * (isThere ? 1 : outOfStock);
};

/** For the same words, the title that holds little else is nearer. */
const titleBonus = (title: string, typed: string): number => {
  if (title === typed) return 0.5;
  const isNear = title.endsWith(typed) || title.startsWith(typed);
  return (isNear ? 0.1 : 0) + 0.1 / (1 + title.length / 20);
};
