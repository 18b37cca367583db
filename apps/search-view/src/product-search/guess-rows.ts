import type { Shelf } from '../shelf/shelf.js';

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

/** Rows that have all the words guessed, in title or facets, without asking the database: fast enough for each key stroke. */
export const guessRows = (shelf: Shelf, guesses: readonly (readonly string[])[], most: number): Guessed => {
  const marks: number[] = [];
  const counted = guesses.slice(0, 30);
  counted.forEach((words, index) => {
    for (const word of words) {
      const code = shelf.vocabulary.codeOf(word);
      if (code !== undefined) marks[code] = (marks[code] ?? 0) | (1 << index);
    }
  });
  const sayable = counted.reduce((bits, words, index) => (words.length > 0 ? bits | (1 << index) : bits), 0);
  const types = new Map<string, number>();
  const best: Fit[] = [];
  if (sayable === 0) return { best: [], types };
  const { heap, starts, ends } = shelf.words;
  for (let row = 0; row < shelf.ids.length; row++) {
    if (!shelf.listed[row]) continue;
    const [start, end] = [starts[row] as number, ends[row] as number];
    const endOfTitle = start + (shelf.titleWords[row] as number);
    let [held, inTitle] = [0, 0];
    for (let at = start; at < end; at++) {
      const mark = marks[heap[at] as number];
      if (mark === undefined) continue;
      held |= mark;
      if (at < endOfTitle) inTitle |= mark;
    }
    if (held !== sayable) continue;
    const type = shelf.productTypes[row] as string;
    types.set(type, (types.get(type) ?? 0) + 1);
    const isThere = shelf.available[row] ? 2 : 0;
    keepBest(
      best,
      { row, score: (inTitle === sayable ? 3 : 0) + isThere + Math.min(2, 0.2 * Math.log1p(shelf.orders[row] as number)) },
      most,
    );
  }
  return { best: best.map(({ row }) => row), types };
};

const keepBest = (best: Fit[], fit: Fit, most: number): void => {
  const worst = best.length >= most ? best[most - 1] : undefined;
  if (worst && worst.score >= fit.score) return;
  const at = best.findIndex(({ score }) => score < fit.score);
  best.splice(at === -1 ? best.length : at, 0, fit);
  if (best.length > most) best.pop();
};
