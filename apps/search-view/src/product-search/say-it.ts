import { fieldAt, positionAt } from '../shelf/lexemes.js';
import { type Placed, placesOf, rowSpan, type WordIndex } from '../shelf/word-index.js';
import type { Lexemes } from './lexemes-of.js';
import type { Alternative } from './meaning.js';
import { rankOfWord, rankOfWords } from './text-rank.js';

/** Told of a row that says what is asked for and how well, 0 to 1; of beginnings once for each word that begins so. */
type Tell = (row: number, rank: number) => void;

/** Tells the rows that say it in a field from `least` up. */
export const sayIt = (index: WordIndex, [how, words]: Alternative, lexemes: Lexemes, least: number, tell: Tell): void => {
  const said = lexemes.get(words) ?? [];
  const [first] = said;
  if (!first) return;
  if (said.length > 1 || first[1].length > 1) return sayTogether(index, said, how === 'phrase', least, tell);
  const [word] = first;
  for (const one of how === 'beginning' ? index.vocabulary.beginningWith(word) : [word]) sayWord(index.of(one), least, tell);
};

const sayWord = (list: readonly number[], least: number, tell: Tell): void => {
  for (let from = 0; from < list.length; ) {
    const row = Math.floor((list[from] as number) / rowSpan);
    const end = (row + 1) * rowSpan;
    let best = 0;
    let to = from;
    for (; to < list.length && (list[to] as number) < end; to++)
      best = Math.max(best, fieldAt((list[to] as number) - row * rowSpan));
    if (best >= least) tell(row, rankOfWord(list, from, to));
    from = to;
  }
};

/** From the rarest word on: its rows are looked up in the lists of the others. */
const sayTogether = (index: WordIndex, said: readonly Placed[], inOrder: boolean, least: number, tell: Tell): void => {
  const lists = said.map(([word]) => index.of(word));
  const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  let last = -1;
  for (const occurrence of rarest) {
    const row = Math.floor(occurrence / rowSpan);
    if (row === last) continue;
    last = row;
    const places = lists.map((list) => placesOf(list, row).filter((place) => fieldAt(place) >= least));
    if (places.some((some) => some.length === 0) || (inOrder && !isInOrder(said, places))) continue;
    tell(row, places.length === 1 ? rankOfWord(places[0] as number[], 0, (places[0] as number[]).length) : rankOfWords(places));
  }
};

/** Whether the words stand somewhere as far apart as they were said. */
const isInOrder = (said: readonly Placed[], places: readonly (readonly number[])[]): boolean => {
  const positions = places.map((some) => new Set(some.map(positionAt)));
  const steps = said.flatMap(([, offsets], word) => offsets.map((offset) => ({ word, offset })));
  const [first] = steps;
  return [...(positions[0] ?? [])].some((start) =>
    steps.every(({ word, offset }) => positions[word]?.has(start + offset - (first?.offset ?? 0))),
  );
};
