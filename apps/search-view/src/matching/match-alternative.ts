import { firstPostingOf, type InvertedIndex, positionsOf, positionsPerRow } from '../index/inverted-index.js';
import type { ProductIndex } from '../index/product-index.js';
import { fieldOf, fields, positionOf } from '../index/tsvector.js';
import type { Alternative, MatchType } from '../query-parser/boolean-query.js';
import { type Lexeme, lexemesOf } from '../text/lexemes.js';
import { rankOfWord, rankOfWords } from './term-rank.js';

/** Receives a row, its rank (0 to 1) and whether its title matches. Of a prefix it receives a row once for each word that the row has. */
type OnMatch = (row: number, rank: number, inTitle: boolean) => void;

const minFieldOf: Readonly<{ [type in MatchType]?: number }> = { named: fields.facets, titled: fields.title };

/** Reports the rows that match an alternative in `minField` or a field above it (see `fields`). Rows come in no stated order. */
export const matchAlternative = (
  { lexemes, codes, language }: ProductIndex,
  [type, words]: Alternative,
  minField: number,
  onMatch: OnMatch,
): void => {
  if (type === 'code' || type === 'codes') return matchCode(codes, words, type === 'codes', onMatch);
  const wanted = lexemesOf(words, language);
  const [first] = wanted;
  if (!first) return;
  const from = Math.max(minField, minFieldOf[type] ?? fields.none);
  if (wanted.length > 1 || first[1].length > 1) return matchWords(lexemes, wanted, type !== 'all', from, onMatch);
  const [word] = first;
  for (const one of type === 'beginning' ? lexemes.vocabulary.withPrefix(word) : [word])
    matchWord(lexemes.postingsOf(one), from, onMatch);
};

const matchCode = (codes: InvertedIndex, code: string, isPrefix: boolean, onMatch: OnMatch): void => {
  const rows = new Set<number>();
  for (const one of isPrefix ? codes.vocabulary.withPrefix(code) : [code])
    for (const posting of codes.postingsOf(one)) rows.add(Math.floor(posting / positionsPerRow));
  for (const row of rows) onMatch(row, 1, false);
};

const matchWord = (postings: readonly number[], minField: number, onMatch: OnMatch): void => {
  for (let from = 0; from < postings.length; ) {
    const row = Math.floor((postings[from] as number) / positionsPerRow);
    const end = (row + 1) * positionsPerRow;
    let best = 0;
    let to = from;
    for (; to < postings.length && (postings[to] as number) < end; to++)
      best = Math.max(best, fieldOf((postings[to] as number) - row * positionsPerRow));
    if (best >= minField) onMatch(row, rankOfWord(postings, from, to), best === fields.title);
    from = to;
  }
};

/** Walks through the rows of the rarest word and looks them up in the postings of the others. */
const matchWords = (
  index: InvertedIndex,
  wanted: readonly Lexeme[],
  inOrder: boolean,
  minField: number,
  onMatch: OnMatch,
): void => {
  const postings = wanted.map(([word]) => index.postingsOf(word));
  const rarest = postings.reduce((a, b) => (b.length < a.length ? b : a));
  let last = -1;
  for (const posting of rarest) {
    const row = Math.floor(posting / positionsPerRow);
    if (row === last) continue;
    last = row;
    const positions = postings.map((list) => positionsOf(list, row).filter((position) => fieldOf(position) >= minField));
    if (positions.some((some) => some.length === 0) || (inOrder && !isInOrder(wanted, positions))) continue;
    const inTitle = positions.every((some) => some.some((position) => fieldOf(position) === fields.title));
    const [only] = positions as [number[]];
    onMatch(row, positions.length === 1 ? rankOfWord(only, 0, only.length) : rankOfWords(positions), inTitle);
  }
};

/** Whether the words occur somewhere at the same distances as in the phrase. */
const isInOrder = (wanted: readonly Lexeme[], fieldPositions: readonly (readonly number[])[]): boolean => {
  const positions = fieldPositions.map((some) => new Set(some.map(positionOf)));
  const steps = wanted.flatMap(([, offsets], word) => offsets.map((offset) => ({ word, offset })));
  const [first] = steps;
  return [...(positions[0] ?? [])].some((start) =>
    steps.every(({ word, offset }) => positions[word]?.has(start + offset - (first?.offset ?? 0))),
  );
};

/** Whether a row has a lexeme in `minField` or a field above it. */
export const hasLexeme = (index: InvertedIndex, lexeme: string, row: number, minField: number = fields.none): boolean => {
  const postings = index.postingsOf(lexeme);
  const end = (row + 1) * positionsPerRow;
  for (let at = firstPostingOf(postings, row); at < postings.length && (postings[at] as number) < end; at++)
    if (fieldOf((postings[at] as number) - row * positionsPerRow) >= minField) return true;
  return false;
};

/** Whether any row matches. */
export const matchesAny = (index: ProductIndex, alternative: Alternative): boolean => {
  let found = false;
  matchAlternative(index, alternative, fields.none, () => (found = true));
  return found;
};
