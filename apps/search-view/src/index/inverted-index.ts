import { JaggedArray } from './jagged-array.js';
import { Vocabulary } from './vocabulary.js';

/** A word of a row, and the places where it is: whole numbers below `rowSpan`, up to the user what they say. */
export type WordPositions = readonly [word: string, places: readonly number[]];

/** An occurrence is one number: the row times this, and the place. */
export const positionsPerRow = 65_536;

/** By word the rows that have it, and where: lists in the order of rows, eight bytes an occurrence. */
export class InvertedIndex {
  readonly vocabulary = new Vocabulary();
  private readonly postings: number[][] = [];
  private readonly wordsOfRow = new JaggedArray();

  /** Sets the words of a row, all of them. */
  set(row: number, words: readonly WordPositions[]): void {
    const before = new Set(this.wordsOfRow.valuesOf(row));
    const codes = words.map(([word, places]) => {
      const code = this.vocabulary.addWord(word);
      if (!before.delete(code)) this.vocabulary.addProducts(code, 1);
      this.replacePostings(code, row, places);
      return code;
    });
    for (const code of before) {
      this.vocabulary.addProducts(code, -1);
      this.replacePostings(code, row, []);
    }
    this.wordsOfRow.set(row, codes);
  }

  /** Every occurrence of a word. */
  postingsOf(word: string): readonly number[] {
    const code = this.vocabulary.codeOf(word);
    return code === undefined ? [] : (this.postings[code] as number[]);
  }

  private replacePostings(code: number, row: number, places: readonly number[]): void {
    this.postings[code] ??= [];
    const list = this.postings[code];
    const first = row * positionsPerRow;
    const isLast = list.length === 0 || (list[list.length - 1] as number) < first;
    if (isLast) for (const place of places) list.push(first + place);
    else list.splice(firstPostingOf(list, row), postingCountOf(list, row), ...places.map((place) => first + place));
  }
}

/** Where the occurrences of a row begin, or would. */
export const firstPostingOf = (list: readonly number[], row: number): number => {
  const first = row * positionsPerRow;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < first) low = middle + 1;
    else high = middle;
  }
  return low;
};

const postingCountOf = (list: readonly number[], row: number): number =>
  firstPostingOf(list, row + 1) - firstPostingOf(list, row);

/** The places of a row, in order. */
export const positionsOf = (list: readonly number[], row: number): readonly number[] => {
  const places: number[] = [];
  const first = row * positionsPerRow;
  for (let at = firstPostingOf(list, row); at < list.length && (list[at] as number) < first + positionsPerRow; at++)
    places.push((list[at] as number) - first);
  return places;
};
