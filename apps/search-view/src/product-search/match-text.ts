import { fields } from '../shelf/lexemes.js';
import type { Shelf } from '../shelf/shelf.js';
import type { Meaning } from './meaning.js';
import { sayIt } from './say-it.js';
import type { Alternative } from './ways-to-say.js';

/** The rows of products that say what is meant. */
export type Matched = Readonly<{
  rows: Int32Array;
  /** How well each does, over all its words: 0 and up. */
  ranks: Int32Array;
  /** How many of the words typed its title has, slips and synonyms counting less: hundredths. */
  titled: Int32Array;
  /** Lists of the meaning: how much ranks may come to. */
  lists: number;
}>;

const nothing: Matched = { rows: new Int32Array(), ranks: new Int32Array(), titled: new Int32Array(), lists: 0 };

/** What is found counts as found, however little it counts. */
const least = 1e-9;
/** That something of what was typed is met counts more than where. */
const ofEachMet = 25;

/** By row: what is said of the alternative, of the list and of all lists in hand; zero between two texts. */
type Tally = Readonly<{
  said: Float64Array;
  best: Float64Array;
  total: Float64Array;
  titledBest: Float64Array;
  titled: Float64Array;
  musts: Uint8Array;
  mays: Int32Array;
}>;

const tallies = new WeakMap<Shelf, Tally>();

/** Finds a text. */
export const matchText = (shelf: Shelf, { must, may, need, not }: Meaning): Matched => {
  if (must.some((list) => list.length === 0)) return nothing;
  const needed = may.length > 0 && must.length === 0 ? Math.max(need, 1) : need;
  if (needed > may.length || must.length + may.length + not.length === 0) return nothing;
  const tally = tallyOf(shelf);
  const seen: number[] = [];
  must.forEach((list, index) => addList(shelf, list, tally, seen, index > 0, (row) => (tally.musts[row] = index + 1), index));
  may.forEach((list, index) => {
    const note = (row: number) => {
      tally.mays[row] = (tally.mays[row] as number) | (1 << index);
      tally.total[row] = (tally.total[row] as number) + ofEachMet;
    };
    addList(shelf, list, tally, seen, must.length > 0, note, must.length);
  });
  const unwanted = rowsSaying(shelf, not);
  const isFound = (row: number) =>
    !unwanted.has(row) && tally.musts[row] === must.length && (needed === 0 || bits(tally.mays[row] as number) >= needed);
  const rows = Int32Array.from((must.length + may.length > 0 ? seen : shelf.all()).filter(isFound));
  const matched = {
    rows,
    ranks: rows.map((row) => Math.round(100 * (tally.total[row] as number))),
    titled: rows.map((row) => Math.round(tally.titled[row] as number)),
    lists: must.length + may.length,
  };
  for (const row of seen) tally.total[row] = tally.titled[row] = tally.musts[row] = tally.mays[row] = 0;
  return matched;
};

/** Counts for each row the best way in which it says one of a list; after the first list only rows that said all lists before. */
const addList = (
  shelf: Shelf,
  list: readonly Alternative[],
  { said, best, total, titledBest, titled, musts, mays }: Tally,
  seen: number[],
  onlySeen: boolean,
  note: (row: number) => void,
  before: number,
): void => {
  const touched: number[] = [];
  for (const alternative of list) {
    const saying: number[] = [];
    const [, words, weight] = alternative;
    const span = weight > 100 ? 0 : weight * spanOf(words);
    sayIt(shelf, alternative, fields.none, (row, rank, inTitle) => {
      if (onlySeen && musts[row] !== before) return;
      if (said[row] === 0) saying.push(row);
      said[row] = (said[row] as number) + Math.max(rank, least);
      if (inTitle && span > (titledBest[row] as number)) titledBest[row] = span;
    });
    for (const row of saying) {
      if (best[row] === 0) touched.push(row);
      best[row] = Math.max(best[row] as number, weight * (said[row] as number), least);
      said[row] = 0;
    }
  }
  for (const row of touched) {
    if (musts[row] === 0 && mays[row] === 0) seen.push(row);
    note(row);
    total[row] = (total[row] as number) + (best[row] as number);
    titled[row] = (titled[row] as number) + (titledBest[row] as number);
    best[row] = titledBest[row] = 0;
  }
};

const spanOf = (words: string): number => {
  let span = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) span += 1;
  return span;
};

/** What is not wanted is looked for in titles and facets: a description may well say what a thing is not. */
const rowsSaying = (shelf: Shelf, not: Meaning['not']): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const alternative of not) sayIt(shelf, alternative, fields.facets, (row) => rows.add(row));
  return rows;
};

const tallyOf = (shelf: Shelf): Tally => {
  const known = tallies.get(shelf);
  if (known && known.musts.length >= shelf.ids.length) return known;
  const size = Math.ceil(shelf.ids.length * 1.25);
  const floats = () => new Float64Array(size);
  const tally = {
    ...{ said: floats(), best: floats(), total: floats(), titledBest: floats(), titled: floats() },
    ...{ musts: new Uint8Array(size), mays: new Int32Array(size) },
  };
  tallies.set(shelf, tally);
  return tally;
};

const bits = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
