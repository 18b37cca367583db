import { JaggedArray } from './jagged-array.js';
import { Vocabulary } from '../vocabulary/vocabulary.js';

/** A word of a row and its positions, ascending: integers from 0 to 65,535, whose meaning is up to the user of the index. */
export type WordPositions = readonly [word: string, positions: readonly number[]];

/** A posting is one number: the row times this, plus the position. */
export const positionsPerRow = 65_536;

/** By word the rows that have it and its positions there: sorted lists of postings, eight bytes each. */
export class InvertedIndex {
  readonly vocabulary = new Vocabulary();
  private readonly postings: number[][] = [];
  private readonly wordsOfRow = new JaggedArray();

  /** Repositions all words of a row. */
  set(row: number, words: readonly WordPositions[]): void {
    const before = new Set(this.wordsOfRow.valuesOf(row));
    const codes = words.map(([word, positions]) => {
      const code = this.vocabulary.addWord(word);
      if (!before.delete(code)) this.vocabulary.addProducts(code, 1);
      this.replacePostings(code, row, positions);
      return code;
    });
    for (const code of before) {
      this.vocabulary.addProducts(code, -1);
      this.replacePostings(code, row, []);
    }
    this.wordsOfRow.set(row, codes);
  }

  /** All postings of a word, ascending; empty for an unknown word. The list must not be changed. */
  postingsOf(word: string): readonly number[] {
    const code = this.vocabulary.codeOf(word);
    return code === undefined ? [] : (this.postings[code] as number[]);
  }

  private replacePostings(code: number, row: number, positions: readonly number[]): void {
    this.postings[code] ??= [];
    const list = this.postings[code];
    const first = row * positionsPerRow;
    const isLast = list.length === 0 || (list[list.length - 1] as number) < first;
    if (isLast) for (const position of positions) list.push(first + position);
    else list.splice(firstPostingOf(list, row), postingCountOf(list, row), ...positions.map((position) => first + position));
  }
}

/** The index of the first posting of a row, or where it would be: binary search. */
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

/** The positions of a row, ascending. */
export const positionsOf = (list: readonly number[], row: number): readonly number[] => {
  const positions: number[] = [];
  const first = row * positionsPerRow;
  for (let at = firstPostingOf(list, row); at < list.length && (list[at] as number) < first + positionsPerRow; at++)
    positions.push((list[at] as number) - first);
  return positions;
};
