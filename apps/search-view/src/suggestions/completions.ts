import { positionsPerRow } from '../index/inverted-index.js';
import { type ProductIndex, titleWord } from '../index/product-index.js';

/** Words of a text; more do not fit into the bits of a row. */
const maxWords = 30;

/**
 * For each word typed the words of products that may complete it: itself, else words with this prefix, else corrections. The last word is
 * always taken as a prefix too, and corrected as one where no whole word is near.
 */
export const completionsOf = ({ vocabulary }: ProductIndex, typed: readonly string[]): readonly (readonly string[])[] =>
  typed.map((word, position) => {
    const isLast = position === typed.length - 1;
    if (!isLast && vocabulary.has(word)) return [word];
    const withPrefix = vocabulary.withPrefix(word);
    if (withPrefix.length > 0) return withPrefix;
    const corrections = vocabulary.corrections(word).map((one) => one.word);
    if (corrections.length > 0 || !isLast) return corrections;
    return vocabulary.prefixCorrections(word).map((one) => one.word);
  });

export type CompletionMatches = Readonly<{
  /** Rows, best first. */
  best: readonly number[];
  /** By product type, how many rows match. */
  typeCounts: ReadonlyMap<string, number>;
}>;

type ScoredRow = Readonly<{ row: number; score: number }>;

/**
 * Rows that have one of the completions of each word, in title or facets, at most `max`. Matches in the title come first, then available
 * products, then those with more orders. Reads no database: it runs with each key stroke.
 */
export const matchCompletions = (
  index: ProductIndex,
  completions: readonly (readonly string[])[],
  max: number,
): CompletionMatches => {
  const wanted = completions.slice(0, maxWords).filter((words) => words.length > 0);
  const { inAny, inTitle } = index.caches.buffers.forCompletion(index.ids.length);
  const touched: number[] = [];
  wanted.forEach((words, position) => {
    const bit = 1 << position;
    for (const word of words)
      for (const posting of index.words.postingsOf(word)) {
        const row = Math.floor(posting / positionsPerRow);
        if (inAny[row] === 0) touched.push(row);
        inAny[row] = (inAny[row] as number) | bit;
        if (posting - row * positionsPerRow === titleWord) inTitle[row] = (inTitle[row] as number) | bit;
      }
  });
  const all = (1 << wanted.length) - 1;
  const typeCounts = new Map<string, number>();
  const best: ScoredRow[] = [];
  for (const row of touched) {
    if (inAny[row] === all) {
      const type = index.productTypes[row] as string;
      typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1);
      const popularity = Math.min(2, 0.2 * Math.log1p(index.orders[row] as number));
      insertBest(best, { row, score: (inTitle[row] === all ? 3 : 0) + (index.available[row] ? 2 : 0) + popularity }, max);
    }
    inAny[row] = inTitle[row] = 0;
  }
  return { best: best.map(({ row }) => row), typeCounts };
};

/** Keeps `best` sorted by falling score, then by row. */
const insertBest = (best: ScoredRow[], candidate: ScoredRow, max: number): void => {
  const worst = best.length >= max ? best[max - 1] : undefined;
  if (worst && (worst.score > candidate.score || (worst.score === candidate.score && worst.row < candidate.row))) return;
  const at = best.findIndex(({ score, row }) => score < candidate.score || (score === candidate.score && row > candidate.row));
  best.splice(at === -1 ? best.length : at, 0, candidate);
  if (best.length > max) best.pop();
};
