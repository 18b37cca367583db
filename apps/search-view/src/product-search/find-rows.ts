import type { DataSource } from 'typeorm';
import type { Shelf } from '../shelf/shelf.js';
import { lexemesOf } from './lexemes-of.js';
import { bare, knownWords, type Matched, matchText } from './match-text.js';
import { doubtful, type Meaning, meaningOf, readings } from './meaning.js';
import { Recent } from './recent.js';
import { readSearchText } from './search-text.js';
import type { Synonyms } from './synonyms.js';
import { plain } from './words.js';
import type { FoundRows } from './sort-products.js';

/** How a text was understood, and the products found; `null`: there was no text, and all are found. */
export type Found = FoundRows & Readonly<{ meaning: Meaning | null }>;

type Remembered = { texts: number; matches: Recent<Matched>; meanings: Recent<Meaning> };

const memory = new WeakMap<Shelf, Remembered>();
/** Matches are kept by the rows in them, eight bytes each. */
const most = { matchedRows: 1_500_000, meanings: 2_000 } as const;

/**
 * The products that a text finds. It is read ever more generously until something is found: slips corrected, unknown words passed
 * over, half of the words enough. A `meaning` from an earlier page is kept to.
 */
export const findRows = async (
  dataSource: DataSource,
  shelf: Shelf,
  synonyms: Synonyms,
  text: string,
  earlier: Meaning | null | undefined,
): Promise<Found> => {
  if (text.trim() === '' || earlier === null) return { rows: shelf.all(), ranks: undefined, typed: '', meaning: null };
  const remembered = memoryOf(shelf);
  const match = (meaning: Meaning) =>
    remembered.matches.once(JSON.stringify(meaning), async () =>
      matchText(shelf, meaning, await lexemesOf(dataSource, textsIn(meaning))),
    );
  const understand = () => meaningFound(dataSource, shelf, synonyms, text, match);
  const meaning = earlier ?? (await remembered.meanings.once(text, understand));
  return { ...(await match(meaning)), typed: plain(text), meaning };
};

const meaningFound = async (
  dataSource: DataSource,
  shelf: Shelf,
  synonyms: Synonyms,
  typed: string,
  match: (meaning: Meaning) => Promise<Matched>,
): Promise<Meaning> => {
  const text = readSearchText(typed);
  const doubts = doubtful(text, shelf);
  const lexemes = await lexemesOf(dataSource, [...doubts.map(bare), ...text.wanted.flat().map(({ words }) => words.join(' '))]);
  const known = knownWords(shelf, doubts, lexemes);
  const meanings = readings.map((reading) => meaningOf(text, { shelf, synonyms, known }, reading));
  for (const meaning of meanings) if ((await match(meaning)).rows.length > 0) return meaning;
  return meanings[0] as Meaning;
};

const textsIn = ({ must, may, not }: Meaning): readonly string[] => [...must, ...may, not].flat().map(([, words]) => words);

/** What was matched holds until a text changes; stock and sales change nothing about it. */
const memoryOf = (shelf: Shelf): Remembered => {
  const known = memory.get(shelf);
  if (known?.texts === shelf.textsChanged) return known;
  const fresh = {
    texts: shelf.textsChanged,
    matches: new Recent<Matched>(most.matchedRows, ({ rows }) => 100 + rows.length),
    meanings: new Recent<Meaning>(most.meanings, () => 1),
  };
  memory.set(shelf, fresh);
  return fresh;
};
