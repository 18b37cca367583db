import { fieldOf, fields, positionOf } from '../index/tsvector.js';
import { firstPostingOf, positionsOf, positionsPerRow, type InvertedIndex } from '../index/inverted-index.js';
import type { ProductIndex } from '../index/product-index.js';
import { type Lexeme, lexemesOf } from '../text/lexemes.js';
import { rankOfWord, rankOfWords } from './term-rank.js';
import type { Alternative, MatchType } from '../interpretation/alternatives.js';

/** Told of a row that says what is asked for, how well, 0 to 1, and whether its title does; of beginnings once for each word that begins so. */
type OnMatch = (row: number, rank: number, inTitle: boolean) => void;

const minFieldOf: Readonly<{ [how in MatchType]?: number }> = { named: fields.facets, titled: fields.title };

/** Tells the rows that say it, in a field from `least` up. */
export const matchAlternative = (
  { lexemes, codes }: ProductIndex,
  [how, words]: Alternative,
  least: number,
  tell: OnMatch,
): void => {
  if (how === 'code' || how === 'codes') return matchCode(codes, words, how === 'codes', tell);
  const said = lexemesOf(words);
  const [first] = said;
  if (!first) return;
  const from = Math.max(least, minFieldOf[how] ?? fields.none);
  if (said.length > 1 || first[1].length > 1) return matchWords(lexemes, said, how !== 'all', from, tell);
  const [word] = first;
  for (const one of how === 'beginning' ? lexemes.vocabulary.withPrefix(word) : [word])
    matchWord(lexemes.postingsOf(one), from, tell);
};

const matchCode = (index: InvertedIndex, code: string, isBeginning: boolean, tell: OnMatch): void => {
  const rows = new Set<number>();
  for (const one of isBeginning ? index.vocabulary.withPrefix(code) : [code])
    for (const occurrence of index.postingsOf(one)) rows.add(Math.floor(occurrence / positionsPerRow));
  for (const row of rows) tell(row, 1, false);
};

const matchWord = (list: readonly number[], least: number, tell: OnMatch): void => {
  for (let from = 0; from < list.length; ) {
    const row = Math.floor((list[from] as number) / positionsPerRow);
    const end = (row + 1) * positionsPerRow;
    let best = 0;
    let to = from;
    for (; to < list.length && (list[to] as number) < end; to++)
      best = Math.max(best, fieldOf((list[to] as number) - row * positionsPerRow));
    if (best >= least) tell(row, rankOfWord(list, from, to), best === fields.title);
    from = to;
  }
};

/** From the rarest word on: its rows are looked up in the lists of the others. */
const matchWords = (index: InvertedIndex, said: readonly Lexeme[], inOrder: boolean, least: number, tell: OnMatch): void => {
  const lists = said.map(([word]) => index.postingsOf(word));
  const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  let last = -1;
  for (const occurrence of rarest) {
    const row = Math.floor(occurrence / positionsPerRow);
    if (row === last) continue;
    last = row;
    const places = lists.map((list) => positionsOf(list, row).filter((place) => fieldOf(place) >= least));
    if (places.some((some) => some.length === 0) || (inOrder && !isInOrder(said, places))) continue;
    const isTitled = places.every((some) => some.some((place) => fieldOf(place) === fields.title));
    const [only] = places as [number[]];
    tell(row, places.length === 1 ? rankOfWord(only, 0, only.length) : rankOfWords(places), isTitled);
  }
};

/** Whether the words stand somewhere as far apart as they were said. */
const isInOrder = (said: readonly Lexeme[], places: readonly (readonly number[])[]): boolean => {
  const positions = places.map((some) => new Set(some.map(positionOf)));
  const steps = said.flatMap(([, offsets], word) => offsets.map((offset) => ({ word, offset })));
  const [first] = steps;
  return [...(positions[0] ?? [])].some((start) =>
    steps.every(({ word, offset }) => positions[word]?.has(start + offset - (first?.offset ?? 0))),
  );
};

/** Whether a row has a lexeme in a field from `least` up. */
export const hasLexeme = (index: InvertedIndex, lexeme: string, row: number, least: number = fields.none): boolean => {
  const list = index.postingsOf(lexeme);
  const end = (row + 1) * positionsPerRow;
  for (let at = firstPostingOf(list, row); at < list.length && (list[at] as number) < end; at++)
    if (fieldOf((list[at] as number) - row * positionsPerRow) >= least) return true;
  return false;
};
