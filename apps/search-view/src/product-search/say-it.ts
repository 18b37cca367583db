import { fieldAt, fields, positionAt } from '../shelf/lexemes.js';
import { firstOf, placesOf, rowSpan, type WordIndex } from '../shelf/word-index.js';
import type { Shelf } from '../shelf/shelf.js';
import { type Lexeme, lexemesOf } from '../text/lexemes.js';
import { rankOfWord, rankOfWords } from './text-rank.js';
import type { Alternative, How } from './ways-to-say.js';

/** Told of a row that says what is asked for, how well, 0 to 1, and whether its title does; of beginnings once for each word that begins so. */
type Tell = (row: number, rank: number, inTitle: boolean) => void;

const leastField: Readonly<{ [how in How]?: number }> = { named: fields.facets, titled: fields.title };

/** Tells the rows that say it, in a field from `least` up. */
export const sayIt = ({ lexemes, codes }: Shelf, [how, words]: Alternative, least: number, tell: Tell): void => {
  if (how === 'code' || how === 'codes') return sayCode(codes, words, how === 'codes', tell);
  const said = lexemesOf(words);
  const [first] = said;
  if (!first) return;
  const from = Math.max(least, leastField[how] ?? fields.none);
  if (said.length > 1 || first[1].length > 1) return sayTogether(lexemes, said, how !== 'all', from, tell);
  const [word] = first;
  for (const one of how === 'beginning' ? lexemes.vocabulary.beginningWith(word) : [word]) sayWord(lexemes.of(one), from, tell);
};

const sayCode = (index: WordIndex, code: string, isBeginning: boolean, tell: Tell): void => {
  const rows = new Set<number>();
  for (const one of isBeginning ? index.vocabulary.beginningWith(code) : [code])
    for (const occurrence of index.of(one)) rows.add(Math.floor(occurrence / rowSpan));
  for (const row of rows) tell(row, 1, false);
};

const sayWord = (list: readonly number[], least: number, tell: Tell): void => {
  for (let from = 0; from < list.length; ) {
    const row = Math.floor((list[from] as number) / rowSpan);
    const end = (row + 1) * rowSpan;
    let best = 0;
    let to = from;
    for (; to < list.length && (list[to] as number) < end; to++)
      best = Math.max(best, fieldAt((list[to] as number) - row * rowSpan));
    if (best >= least) tell(row, rankOfWord(list, from, to), best === fields.title);
    from = to;
  }
};

/** From the rarest word on: its rows are looked up in the lists of the others. */
const sayTogether = (index: WordIndex, said: readonly Lexeme[], inOrder: boolean, least: number, tell: Tell): void => {
  const lists = said.map(([word]) => index.of(word));
  const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  let last = -1;
  for (const occurrence of rarest) {
    const row = Math.floor(occurrence / rowSpan);
    if (row === last) continue;
    last = row;
    const places = lists.map((list) => placesOf(list, row).filter((place) => fieldAt(place) >= least));
    if (places.some((some) => some.length === 0) || (inOrder && !isInOrder(said, places))) continue;
    const isTitled = places.every((some) => some.some((place) => fieldAt(place) === fields.title));
    const [only] = places as [number[]];
    tell(row, places.length === 1 ? rankOfWord(only, 0, only.length) : rankOfWords(places), isTitled);
  }
};

/** Whether the words stand somewhere as far apart as they were said. */
const isInOrder = (said: readonly Lexeme[], places: readonly (readonly number[])[]): boolean => {
  const positions = places.map((some) => new Set(some.map(positionAt)));
  const steps = said.flatMap(([, offsets], word) => offsets.map((offset) => ({ word, offset })));
  const [first] = steps;
  return [...(positions[0] ?? [])].some((start) =>
    steps.every(({ word, offset }) => positions[word]?.has(start + offset - (first?.offset ?? 0))),
  );
};

/** Whether a row has a lexeme in a field from `least` up. */
export const hasLexeme = (index: WordIndex, lexeme: string, row: number, least: number = fields.none): boolean => {
  const list = index.of(lexeme);
  const end = (row + 1) * rowSpan;
  for (let at = firstOf(list, row); at < list.length && (list[at] as number) < end; at++)
    if (fieldAt((list[at] as number) - row * rowSpan) >= least) return true;
  return false;
};
