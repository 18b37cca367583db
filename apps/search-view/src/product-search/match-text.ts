import { fields } from '../shelf/lexemes.js';
import type { Shelf } from '../shelf/shelf.js';
import type { Lexemes } from './lexemes-of.js';
import type { Alternative, Meaning } from './meaning.js';
import { sayIt } from './say-it.js';

/** The rows of products that say what is meant, and how well each does: 0 and up. */
export type Matched = Readonly<{ rows: Int32Array; ranks: Int32Array }>;

const nothing: Matched = { rows: new Int32Array(), ranks: new Int32Array() };

/** What is found counts as found, however little it counts. */
const least = 1e-9;
const ofMust = 16;

/** By row: what is said of the alternative, of the list and of all lists in hand; zero between two texts. */
type Tally = Readonly<{ said: Float64Array; best: Float64Array; total: Float64Array; hits: Uint8Array }>;

const tallies = new WeakMap<Shelf, Tally>();

/** Finds a text; `lexemes` has all the words of its meaning. */
export const matchText = (shelf: Shelf, { must, may, need, not }: Meaning, lexemes: Lexemes): Matched => {
  if (must.some((list) => list.length === 0)) return nothing;
  const isSaid = (list: readonly Alternative[]) => list.some(([, words]) => (lexemes.get(words) ?? []).length > 0);
  const musts = must.filter(isSaid);
  const mays = may.filter(isSaid);
  const needed = may.length > 0 ? Math.max(need, 1) : need;
  if (needed > mays.length || musts.length + mays.length + (must.length === 0 ? not.length : 0) === 0) return nothing;
  const tally = tallyOf(shelf);
  const seen: number[] = [];
  musts.forEach((list, index) => addList(shelf, list, lexemes, tally, seen, ofMust, index > 0));
  for (const list of mays) addList(shelf, list, lexemes, tally, seen, 1, musts.length > 0);
  const unwanted = rowsSaying(shelf, not, lexemes);
  const { hits, total } = tally;
  const isFound = (row: number) =>
    !unwanted.has(row) && (hits[row] as number) >> 4 >= musts.length && ((hits[row] as number) & 15) >= needed;
  const asked = musts.length + mays.length > 0 ? seen : shelf.all();
  const rows = Int32Array.from(asked.filter(isFound));
  const matched = { rows, ranks: rows.map((row) => Math.round(100 * (total[row] as number))) };
  for (const row of seen) total[row] = hits[row] = 0;
  return matched;
};

/** Counts for each row the best way in which it says one of a list. */
const addList = (
  shelf: Shelf,
  list: readonly Alternative[],
  lexemes: Lexemes,
  { said, best, total, hits }: Tally,
  seen: number[],
  step: number,
  onlySeen: boolean,
): void => {
  const touched: number[] = [];
  for (const alternative of list) {
    const saying: number[] = [];
    sayIt(shelf.lexemes, alternative, lexemes, fields.none, (row, rank) => {
      if (onlySeen && hits[row] === 0) return;
      if (said[row] === 0) saying.push(row);
      said[row] = (said[row] as number) + Math.max(rank, least);
    });
    for (const row of saying) {
      if (best[row] === 0) touched.push(row);
      best[row] = Math.max(best[row] as number, alternative[2] * (said[row] as number), least);
      said[row] = 0;
    }
  }
  for (const row of touched) {
    if (hits[row] === 0) seen.push(row);
    hits[row] = (hits[row] as number) + step;
    total[row] = (total[row] as number) + (best[row] as number);
    best[row] = 0;
  }
};

/** What is not wanted is looked for in titles and facets: a description may well say what a thing is not. */
const rowsSaying = (shelf: Shelf, not: Meaning['not'], lexemes: Lexemes): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const alternative of not) sayIt(shelf.lexemes, alternative, lexemes, fields.facets, (row) => rows.add(row));
  return rows;
};

const tallyOf = (shelf: Shelf): Tally => {
  const known = tallies.get(shelf);
  if (known && known.hits.length >= shelf.ids.length) return known;
  const size = Math.ceil(shelf.ids.length * 1.25);
  const floats = () => new Float64Array(size);
  const tally = { said: floats(), best: floats(), total: floats(), hits: new Uint8Array(size) };
  tallies.set(shelf, tally);
  return tally;
};

/** Which of these words, and of these beginnings (`lam:*`), any product has anywhere; `lexemes` has all of them. */
export const knownWords = ({ lexemes: { vocabulary } }: Shelf, words: readonly string[], lexemes: Lexemes): ReadonlySet<string> =>
  new Set(
    words.filter((word) => {
      const said = lexemes.get(bare(word)) ?? [];
      const isThere = (one: string) => (bare(word) === word ? vocabulary.has(one) : vocabulary.beginningWith(one).length > 0);
      return said.length > 0 && said.every(([one]) => isThere(one));
    }),
  );

/** A beginning without its mark. */
export const bare = (word: string): string => word.replace(/:\*$/, '');
