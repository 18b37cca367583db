import { titleWord, type ProductIndex } from '../index/product-index.js';
import { positionsPerRow } from '../index/inverted-index.js';

/** What each word typed may be meant as: itself, else what begins so, else what is like it. The last is always a beginning too. */
export const completionsOf = ({ vocabulary }: ProductIndex, typed: readonly string[]): readonly (readonly string[])[] =>
  typed.map((word, index) => {
    const isLast = index === typed.length - 1;
    if (!isLast && vocabulary.has(word)) return [word];
    const begun = vocabulary.withPrefix(word);
    if (begun.length > 0) return begun;
    const likely = vocabulary.corrections(word).map((one) => one.word);
    if (likely.length > 0 || !isLast) return likely;
    return vocabulary.prefixCorrections(word).map((one) => one.word);
  });

export type CompletionMatches = Readonly<{
  /** The rows that fit best, best first. */
  best: readonly number[];
  /** How many rows that fit are of a type. */
  typeCounts: ReadonlyMap<string, number>;
}>;

type ScoredRow = Readonly<{ row: number; score: number }>;

/** By row the words guessed that it has, and those that its title has, as bits; zero between two texts. */
type Marks = Readonly<{ held: Int32Array; titled: Int32Array }>;

const memory = new WeakMap<ProductIndex, Marks>();
const maxWords = 30;

/** Rows that have all the words guessed, in title or facets, without asking the database: fast enough for each key stroke. */
export const matchCompletions = (
  index: ProductIndex,
  guesses: readonly (readonly string[])[],
  most: number,
): CompletionMatches => {
  const wanted = guesses.slice(0, maxWords).filter((words) => words.length > 0);
  const { held, titled } = marksOf(index);
  const touched: number[] = [];
  wanted.forEach((words, position) => {
    const bit = 1 << position;
    for (const word of words)
      for (const occurrence of index.words.postingsOf(word)) {
        const row = Math.floor(occurrence / positionsPerRow);
        if (held[row] === 0) touched.push(row);
        held[row] = (held[row] as number) | bit;
        if (occurrence - row * positionsPerRow === titleWord) titled[row] = (titled[row] as number) | bit;
      }
  });
  const all = (1 << wanted.length) - 1;
  const typeCounts = new Map<string, number>();
  const best: ScoredRow[] = [];
  for (const row of touched) {
    if (held[row] === all) {
      const type = index.productTypes[row] as string;
      typeCounts.set(type, (typeCounts.get(type) ?? 0) + 1);
      const popularity = Math.min(2, 0.2 * Math.log1p(index.orders[row] as number));
      insertBest(best, { row, score: (titled[row] === all ? 3 : 0) + (index.available[row] ? 2 : 0) + popularity }, most);
    }
    held[row] = titled[row] = 0;
  }
  return { best: best.map(({ row }) => row), typeCounts };
};

const marksOf = (index: ProductIndex): Marks => {
  const known = memory.get(index);
  if (known && known.held.length >= index.ids.length) return known;
  const size = Math.ceil(index.ids.length * 1.25);
  const marks = { held: new Int32Array(size), titled: new Int32Array(size) };
  memory.set(index, marks);
  return marks;
};

const insertBest = (best: ScoredRow[], fit: ScoredRow, most: number): void => {
  const worst = best.length >= most ? best[most - 1] : undefined;
  if (worst && (worst.score > fit.score || (worst.score === fit.score && worst.row < fit.row))) return;
  const at = best.findIndex(({ score, row }) => score < fit.score || (score === fit.score && row > fit.row));
  best.splice(at === -1 ? best.length : at, 0, fit);
  if (best.length > most) best.pop();
};
