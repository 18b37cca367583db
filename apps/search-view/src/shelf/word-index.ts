import { Ragged } from './ragged.js';
import { Vocabulary } from './vocabulary.js';

/** A word of a row, and the places where it is: whole numbers below `rowSpan`, up to the user what they say. */
export type Placed = readonly [word: string, places: readonly number[]];

/** An occurrence is one number: the row times this, and the place. */
export const rowSpan = 65_536;

/** By word the rows that have it, and where: lists in the order of rows, eight bytes an occurrence. */
export class WordIndex {
  readonly vocabulary = new Vocabulary();
  private readonly lists: number[][] = [];
  private readonly codes = new Ragged();

  /** Sets the words of a row, all of them. */
  set(row: number, words: readonly Placed[]): void {
    const before = new Set(this.codes.of(row));
    const codes = words.map(([word, places]) => {
      const code = this.vocabulary.code(word);
      if (!before.delete(code)) this.vocabulary.count(code, 1);
      this.replace(code, row, places);
      return code;
    });
    for (const code of before) {
      this.vocabulary.count(code, -1);
      this.replace(code, row, []);
    }
    this.codes.set(row, codes);
  }

  /** Every occurrence of a word. */
  of(word: string): readonly number[] {
    const code = this.vocabulary.codeOf(word);
    return code === undefined ? [] : (this.lists[code] as number[]);
  }

  private replace(code: number, row: number, places: readonly number[]): void {
    this.lists[code] ??= [];
    const list = this.lists[code];
    const first = row * rowSpan;
    const isLast = list.length === 0 || (list[list.length - 1] as number) < first;
    if (isLast) for (const place of places) list.push(first + place);
    else list.splice(firstOf(list, row), countOf(list, row), ...places.map((place) => first + place));
  }
}

/** Where the occurrences of a row begin, or would. */
export const firstOf = (list: readonly number[], row: number): number => {
  const first = row * rowSpan;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < first) low = middle + 1;
    else high = middle;
  }
  return low;
};

const countOf = (list: readonly number[], row: number): number => firstOf(list, row + 1) - firstOf(list, row);

/** The places of a row, in order. */
export const placesOf = (list: readonly number[], row: number): readonly number[] => {
  const places: number[] = [];
  const first = row * rowSpan;
  for (let at = firstOf(list, row); at < list.length && (list[at] as number) < first + rowSpan; at++)
    places.push((list[at] as number) - first);
  return places;
};
