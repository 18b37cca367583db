import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows, TextMatch } from '../matching/matched-rows.js';

/** What the relevance of a sold-out product is multiplied with. */
const soldOutFactor = 0.5;
/** Without text: added to available products, so that they come before all others. */
const availableBonus = 100;
/** Of a title, for each clause: if it equals the text, and if it shares all its words with it. */
const [exactTitle, similarTitle] = [2, 0.3];
/** Per logarithm of paid orders. */
const popularityWeight = 0.08;

/**
 * The relevance of the row at an offset of the list, higher for better: the score of its text match and the similarity of its title,
 * raised slightly by paid orders and halved if it is sold out. A title that equals the text comes first, sold out or not. Depends on the
 * product and the text only, so the cursor of a page stays valid while other products change.
 */
export const relevanceOf = (index: ProductIndex, { rows, textMatch }: MatchedRows, offset: number): number => {
  const row = rows[offset] as number;
  const popularity = Math.log1p(index.orders[row] as number);
  const isAvailable = index.available[row];
  if (!textMatch) return popularity + (isAvailable ? availableBonus : 0);
  const score = (textMatch.scores[offset] as number) / 10_000 + titleBonus(index, row, textMatch, offset);
  const exact = index.titleWords[row] === textMatch.normalizedText ? exactTitle * textMatch.clauseCount : 0;
  return exact + score * (1 + popularityWeight * popularity) * (isAvailable ? 1 : soldOutFactor);
};

/** The words that title and text share, as a Dice coefficient to the third power; a little for short titles and for titles that begin or end with the text. */
const titleBonus = (
  index: ProductIndex,
  row: number,
  { titleMatches, normalizedText, wordCount, clauseCount }: TextMatch,
  offset: number,
): number => {
  const title = index.titleWords[row] as string;
  const wordsOfBoth = wordCount + (index.titleWordCounts[row] as number);
  const shared = Math.min(1, (2 * (titleMatches[offset] as number)) / 100 / wordsOfBoth);
  const isAtEdge = title.endsWith(normalizedText) || title.startsWith(normalizedText);
  return (isAtEdge ? 0.1 : 0) + 0.1 / (1 + title.length / 20) + similarTitle * (clauseCount - 1) * shared ** 3;
};
