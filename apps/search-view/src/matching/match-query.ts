import type { ProductIndex } from '../index/product-index.js';
import type { MatchBuffers } from '../index/row-buffers.js';
import type { MatchResult } from '../index/row-sets.js';
import { fields } from '../index/tsvector.js';
import type { Alternative, BooleanQuery } from '../query-parser/boolean-query.js';
import { matchAlternative } from './match-alternative.js';

const noMatches: MatchResult = {
  rows: new Int32Array(),
  scores: new Int32Array(),
  titleMatches: new Int32Array(),
  clauseCount: 0,
};

/** The least score of a match: zero means that a row was not touched. */
const minScore = 1e-9;
/** Added for each clause of `should` that matches, so that the number of matched clauses counts more than where they match. */
const scorePerOptionalClause = 25;

/**
 * Evaluates a query clause by clause. A clause's score is the maximum over its alternatives of boost times rank, a query's score is
 * the sum over its clauses. Rows come in the order in which they were first touched: pages sort them.
 */
export const matchQuery = (index: ProductIndex, { must, should, minimumShouldMatch, mustNot }: BooleanQuery): MatchResult => {
  if (must.some((clause) => clause.length === 0)) return noMatches;
  const needed = should.length > 0 && must.length === 0 ? Math.max(minimumShouldMatch, 1) : minimumShouldMatch;
  if (needed > should.length || must.length + should.length + mustNot.length === 0) return noMatches;
  const buffers = index.caches.buffers.forMatch(index.ids.length);
  const { score, titleMatch, requiredMatched, optionalMatched } = buffers;
  const touched: number[] = [];
  must.forEach((clause, before) =>
    addClause(index, clause, buffers, touched, before > 0, (row) => (requiredMatched[row] = before + 1), before),
  );
  should.forEach((clause, position) => {
    const note = (row: number) => {
      optionalMatched[row] = (optionalMatched[row] as number) | (1 << position);
      score[row] = (score[row] as number) + scorePerOptionalClause;
    };
    addClause(index, clause, buffers, touched, must.length > 0, note, must.length);
  });
  const excluded = rowsMatching(index, mustNot);
  const isFound = (row: number) =>
    !excluded.has(row) &&
    requiredMatched[row] === must.length &&
    (needed === 0 || bitCount(optionalMatched[row] as number) >= needed);
  const rows = Int32Array.from((must.length + should.length > 0 ? touched : index.listedRows()).filter(isFound));
  const result = {
    rows,
    scores: rows.map((row) => Math.round(100 * (score[row] as number))),
    titleMatches: rows.map((row) => Math.round(titleMatch[row] as number)),
    clauseCount: must.length + should.length,
  };
  for (const row of touched) score[row] = titleMatch[row] = requiredMatched[row] = optionalMatched[row] = 0;
  return result;
};

/**
 * Adds the score of a clause to the rows that match it; with `onlyTouched` only to rows that matched `before` clauses so far. Appends
 * rows that no clause touched before to `touched`.
 */
const addClause = (
  index: ProductIndex,
  clause: readonly Alternative[],
  { alternativeScore, clauseScore, score, clauseTitleMatch, titleMatch, requiredMatched, optionalMatched }: MatchBuffers,
  touched: number[],
  onlyTouched: boolean,
  note: (row: number) => void,
  before: number,
): void => {
  const ofClause: number[] = [];
  for (const alternative of clause) {
    const ofAlternative: number[] = [];
    const [, words, boost] = alternative;
    const titleScore = boost > 100 ? 0 : boost * wordCountOf(words);
    matchAlternative(index, alternative, fields.none, (row, rank, inTitle) => {
      if (onlyTouched && requiredMatched[row] !== before) return;
      if (alternativeScore[row] === 0) ofAlternative.push(row);
      alternativeScore[row] = (alternativeScore[row] as number) + Math.max(rank, minScore);
      if (inTitle && titleScore > (clauseTitleMatch[row] as number)) clauseTitleMatch[row] = titleScore;
    });
    for (const row of ofAlternative) {
      if (clauseScore[row] === 0) ofClause.push(row);
      clauseScore[row] = Math.max(clauseScore[row] as number, boost * (alternativeScore[row] as number), minScore);
      alternativeScore[row] = 0;
    }
  }
  for (const row of ofClause) {
    if (requiredMatched[row] === 0 && optionalMatched[row] === 0) touched.push(row);
    note(row);
    score[row] = (score[row] as number) + (clauseScore[row] as number);
    titleMatch[row] = (titleMatch[row] as number) + (clauseTitleMatch[row] as number);
    clauseScore[row] = clauseTitleMatch[row] = 0;
  }
};

const wordCountOf = (words: string): number => {
  let count = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) count += 1;
  return count;
};

/** Excluded words are looked for in titles and facets only: a description may say what a product is not. */
const rowsMatching = (index: ProductIndex, mustNot: BooleanQuery['mustNot']): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const alternative of mustNot) matchAlternative(index, alternative, fields.facets, (row) => rows.add(row));
  return rows;
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};
