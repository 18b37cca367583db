import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows, TextMatch } from './sort-order.js';

/** What is out of stock comes after what is as relevant and half as relevant; without words after everything else. */
const outOfStock = 0.5;
/** What a title counts, for each word or group of words that was looked for, that says just what was typed, or nearly. */
const [ofExactTitle, ofNearTitle] = [2, 0.3];

/**
 * How relevant a product is: how well its fields say what was typed, and how near its title is to that; then, gently, how many
 * orders hold it; and whether it can be had. The title that says just what was typed goes first, whatever else. It depends on
 * nothing but the product itself and the words, so a place in a list stays a place while other products come and go.
 */
export const relevanceOf = (index: ProductIndex, { rows, textMatch }: MatchedRows, place: number): number => {
  const row = rows[place] as number;
  const popularity = Math.log1p(index.orders[row] as number);
  const isThere = index.available[row];
  if (!textMatch) return popularity + (isThere ? 100 : 0);
  const rank = (textMatch.scores[place] as number) / 10_000 + titleBonus(index, row, textMatch, place);
  const exact = index.titleWords[row] === textMatch.normalizedText ? ofExactTitle * textMatch.clauseCount : 0;
  return exact + rank * (1 + 0.08 * popularity) * (isThere ? 1 : outOfStock);
};

/** For the same words, the title that holds little else is nearer. */
const titleBonus = (
  index: ProductIndex,
  row: number,
  { titleMatches, normalizedText, wordCount, clauseCount }: TextMatch,
  place: number,
): number => {
  const title = index.titleWords[row] as string;
  const ofBoth = wordCount + (index.titleWordCounts[row] as number);
  const shared = Math.min(1, (2 * (titleMatches[place] as number)) / 100 / ofBoth);
  const isNear = title.endsWith(normalizedText) || title.startsWith(normalizedText);
  return (isNear ? 0.1 : 0) + 0.1 / (1 + title.length / 20) + ofNearTitle * (clauseCount - 1) * shared ** 3;
};
