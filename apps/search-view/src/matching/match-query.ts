import { fields } from '../index/tsvector.js';
import type { ProductIndex } from '../index/product-index.js';
import type { BooleanQuery } from '../interpretation/build-query.js';
import { matchAlternative } from './match-alternative.js';
import type { Alternative } from '../interpretation/alternatives.js';

/** The rows of products that say what is meant. */
export type MatchResult = Readonly<{
  rows: Int32Array;
  /** How well each does, over all its words: 0 and up. */
  scores: Int32Array;
  /** How many of the words typed its title has, slips and synonyms counting less: hundredths. */
  titleMatches: Int32Array;
  /** Lists of the meaning: how much ranks may come to. */
  clauseCount: number;
}>;

const noMatches: MatchResult = {
  rows: new Int32Array(),
  scores: new Int32Array(),
  titleMatches: new Int32Array(),
  clauseCount: 0,
};

/** What is found counts as found, however little it counts. */
const minScore = 1e-9;
/** That something of what was typed is met counts more than where. */
const scorePerOptionalClause = 25;

/** By row: what is said of the alternative, of the list and of all lists in hand; zero between two texts. */
type ScoreBuffers = Readonly<{
  alternativeScore: Float64Array;
  clauseScore: Float64Array;
  score: Float64Array;
  clauseTitleMatch: Float64Array;
  titleMatch: Float64Array;
  requiredMatched: Uint8Array;
  optionalMatched: Int32Array;
}>;

const tallies = new WeakMap<ProductIndex, ScoreBuffers>();

/** Finds a text. */
export const matchQuery = (index: ProductIndex, { must, should, minimumShouldMatch, mustNot }: BooleanQuery): MatchResult => {
  if (must.some((list) => list.length === 0)) return noMatches;
  const needed = should.length > 0 && must.length === 0 ? Math.max(minimumShouldMatch, 1) : minimumShouldMatch;
  if (needed > should.length || must.length + should.length + mustNot.length === 0) return noMatches;
  const tally = scoreBuffersOf(index);
  const seen: number[] = [];
  must.forEach((clause, before) =>
    addClause(index, clause, tally, seen, before > 0, (row) => (tally.requiredMatched[row] = before + 1), before),
  );
  should.forEach((clause, position) => {
    const note = (row: number) => {
      tally.optionalMatched[row] = (tally.optionalMatched[row] as number) | (1 << position);
      tally.score[row] = (tally.score[row] as number) + scorePerOptionalClause;
    };
    addClause(index, clause, tally, seen, must.length > 0, note, must.length);
  });
  const unwanted = rowsMatching(index, mustNot);
  const isFound = (row: number) =>
    !unwanted.has(row) &&
    tally.requiredMatched[row] === must.length &&
    (needed === 0 || bitCount(tally.optionalMatched[row] as number) >= needed);
  const rows = Int32Array.from((must.length + should.length > 0 ? seen : index.listedRows()).filter(isFound));
  const matched = {
    rows,
    scores: rows.map((row) => Math.round(100 * (tally.score[row] as number))),
    titleMatches: rows.map((row) => Math.round(tally.titleMatch[row] as number)),
    clauseCount: must.length + should.length,
  };
  for (const row of seen) tally.score[row] = tally.titleMatch[row] = tally.requiredMatched[row] = tally.optionalMatched[row] = 0;
  return matched;
};

/** Counts for each row the best way in which it says one of a list; after the first list only rows that said all lists before. */
const addClause = (
  index: ProductIndex,
  list: readonly Alternative[],
  { alternativeScore, clauseScore, score, clauseTitleMatch, titleMatch, requiredMatched, optionalMatched }: ScoreBuffers,
  seen: number[],
  onlySeen: boolean,
  note: (row: number) => void,
  before: number,
): void => {
  const touched: number[] = [];
  for (const alternative of list) {
    const saying: number[] = [];
    const [, words, weight] = alternative;
    const span = weight > 100 ? 0 : weight * wordCountOf(words);
    matchAlternative(index, alternative, fields.none, (row, rank, inTitle) => {
      if (onlySeen && requiredMatched[row] !== before) return;
      if (alternativeScore[row] === 0) saying.push(row);
      alternativeScore[row] = (alternativeScore[row] as number) + Math.max(rank, minScore);
      if (inTitle && span > (clauseTitleMatch[row] as number)) clauseTitleMatch[row] = span;
    });
    for (const row of saying) {
      if (clauseScore[row] === 0) touched.push(row);
      clauseScore[row] = Math.max(clauseScore[row] as number, weight * (alternativeScore[row] as number), minScore);
      alternativeScore[row] = 0;
    }
  }
  for (const row of touched) {
    if (requiredMatched[row] === 0 && optionalMatched[row] === 0) seen.push(row);
    note(row);
    score[row] = (score[row] as number) + (clauseScore[row] as number);
    titleMatch[row] = (titleMatch[row] as number) + (clauseTitleMatch[row] as number);
    clauseScore[row] = clauseTitleMatch[row] = 0;
  }
};

const wordCountOf = (words: string): number => {
  let span = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) span += 1;
  return span;
};

/** What is not wanted is looked for in titles and facets: a description may well say what a thing is not. */
const rowsMatching = (index: ProductIndex, not: BooleanQuery['mustNot']): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const alternative of not) matchAlternative(index, alternative, fields.facets, (row) => rows.add(row));
  return rows;
};

const scoreBuffersOf = (index: ProductIndex): ScoreBuffers => {
  const known = tallies.get(index);
  if (known && known.requiredMatched.length >= index.ids.length) return known;
  const size = Math.ceil(index.ids.length * 1.25);
  const floats = () => new Float64Array(size);
  const tally = {
    ...{ alternativeScore: floats(), clauseScore: floats(), score: floats(), clauseTitleMatch: floats(), titleMatch: floats() },
    ...{ requiredMatched: new Uint8Array(size), optionalMatched: new Int32Array(size) },
  };
  tallies.set(index, tally);
  return tally;
};

const bitCount = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
