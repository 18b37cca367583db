import { inTitle, type Shelf } from '../shelf/shelf.js';
import { rowSpan } from '../shelf/word-index.js';

/** What each word typed may be meant as: itself, else what begins so, else what is like it. The last is always a beginning too. */
export const guessesOf = ({ vocabulary }: Shelf, typed: readonly string[]): readonly (readonly string[])[] =>
  typed.map((word, index) => {
    const isLast = index === typed.length - 1;
    if (!isLast && vocabulary.has(word)) return [word];
    const begun = vocabulary.beginningWith(word);
    if (begun.length > 0) return begun;
    const likely = vocabulary.likely(word).map((one) => one.word);
    if (likely.length > 0 || !isLast) return likely;
    return vocabulary.likelyBeginnings(word).map((one) => one.word);
  });

export type Guessed = Readonly<{
  /** The rows that fit best, best first. */
  best: readonly number[];
  /** How many rows that fit are of a type. */
  types: ReadonlyMap<string, number>;
}>;

type Fit = Readonly<{ row: number; score: number }>;

/** By row the words guessed that it has, and those that its title has, as bits; zero between two texts. */
type Marks = Readonly<{ held: Int32Array; titled: Int32Array }>;

const memory = new WeakMap<Shelf, Marks>();
const mostWords = 30;

/** Rows that have all the words guessed, in title or facets, without asking the database: fast enough for each key stroke. */
export const guessRows = (shelf: Shelf, guesses: readonly (readonly string[])[], most: number): Guessed => {
  const said = guesses.slice(0, mostWords).filter((words) => words.length > 0);
  const { held, titled } = marksOf(shelf);
  const touched: number[] = [];
  said.forEach((words, index) => {
    const bit = 1 << index;
    for (const word of words)
      for (const occurrence of shelf.words.of(word)) {
        const row = Math.floor(occurrence / rowSpan);
        if (held[row] === 0) touched.push(row);
        held[row] = (held[row] as number) | bit;
        if (occurrence - row * rowSpan === inTitle) titled[row] = (titled[row] as number) | bit;
      }
  });
  const all = (1 << said.length) - 1;
  const types = new Map<string, number>();
  const best: Fit[] = [];
  for (const row of touched) {
    if (held[row] === all) {
      const type = shelf.productTypes[row] as string;
      types.set(type, (types.get(type) ?? 0) + 1);
      const popularity = Math.min(2, 0.2 * Math.log1p(shelf.orders[row] as number));
      keepBest(best, { row, score: (titled[row] === all ? 3 : 0) + (shelf.available[row] ? 2 : 0) + popularity }, most);
    }
    held[row] = titled[row] = 0;
  }
  return { best: best.map(({ row }) => row), types };
};

const marksOf = (shelf: Shelf): Marks => {
  const known = memory.get(shelf);
  if (known && known.held.length >= shelf.ids.length) return known;
  const size = Math.ceil(shelf.ids.length * 1.25);
  const marks = { held: new Int32Array(size), titled: new Int32Array(size) };
  memory.set(shelf, marks);
  return marks;
};

const keepBest = (best: Fit[], fit: Fit, most: number): void => {
  const worst = best.length >= most ? best[most - 1] : undefined;
  if (worst && (worst.score > fit.score || (worst.score === fit.score && worst.row < fit.row))) return;
  const at = best.findIndex(({ score, row }) => score < fit.score || (score === fit.score && row > fit.row));
  best.splice(at === -1 ? best.length : at, 0, fit);
  if (best.length > most) best.pop();
};
