import type { InputOf, OutputOf, Suggest } from '@millrace/contracts';
import { storable } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { shelfOf } from '../shelf/keep-shelf.js';
import type { Shelf } from '../shelf/shelf.js';
import { codeOf, partMark, withoutLabel, wordsOf } from '../text/plain.js';
import { partsOf } from '../text/tokens.js';
import { rowSpan } from '../shelf/word-index.js';
import { type Guessed, guessesOf, guessRows } from './guess-rows.js';
import { readDocuments } from './read-documents.js';
import { suggestedQueries } from './suggested-queries.js';
import { noSynonyms, type Synonyms, synonymsOf } from './synonyms.js';
import { handleOf } from './words.js';

type Suggestions = OutputOf<typeof Suggest>;

/** How many of the best fits queries are taken from. */
const looked = 40;
const nothing: Suggestions = { queries: [], products: [], collections: [] };

/** What a shopper may be about to type, and what fits already. Only the documents of the products shown come from the database. */
export const suggest = async (
  dataSource: DataSource,
  { text, limit }: InputOf<typeof Suggest>,
  synonyms: Synonyms = noSynonyms,
  edition?: string,
): Promise<Suggestions> => {
  const typed = partsOf(storable(text)).slice(0, 10);
  if (typed.length === 0) return nothing;
  const shelf = await shelfOf(dataSource, edition);
  const ofCode = guessCode(shelf, codeOf(storable(text)));
  const { guesses, guessed } = ofCode.guessed.best.length > 0 ? ofCode : guess(shelf, typed, synonyms);
  const shown = guessed.best.slice(0, limit);
  const queries = suggestedQueries(
    guesses,
    guessed.best.map((row) => candidate(shelf, row)),
    limit,
  );
  const collections = collectionsOf(typed.at(-1) ?? '', guessed.types, limit);
  const documents = await readDocuments(dataSource, shelf, shown);
  const products = shown.flatMap((row) => documents.get(row) ?? []);
  return { queries: [...queries], products, collections: [...collections] };
};

/** By the words typed; when nothing has them, by words for the same. */
const guess = (shelf: Shelf, typed: readonly string[], synonyms: Synonyms) => {
  const tries = [typed, ...synonymsOf(synonyms, typed.join(' ')).map((other) => other.split(' '))].map((words) => {
    const guesses = guessesOf(shelf, words);
    return { guesses, guessed: guessRows(shelf, guesses, looked) };
  });
  const none: Guessed = { best: [], types: new Map() };
  return tries.find(({ guessed }) => guessed.best.length > 0) ?? { guesses: [], guessed: none };
};

/** The products that have it as the code of a variant, else as a later part of one. */
const guessCode = (shelf: Shelf, code: string): { guesses: readonly (readonly string[])[]; guessed: Guessed } => {
  const whole = shelf.codes.of(shelf.codes.vocabulary.has(code) ? code : (withoutLabel(code) ?? code));
  const occurrences = whole.length > 0 ? whole : shelf.codes.of(`${partMark}${code}`);
  const best = [...new Set(occurrences.map((occurrence) => Math.floor(occurrence / rowSpan)))];
  return { guesses: [], guessed: { best, types: new Map() } };
};

const candidate = (shelf: Shelf, row: number) => ({
  title: shelf.titles[row] as string,
  productType: shelf.productTypes[row] as string,
  tags: shelf.valuesOf(row, 'tag'),
});

/** The types of what fits, those named by the text first, then those that fit most often. */
const collectionsOf = (last: string, types: Guessed['types'], limit: number): Suggestions['collections'] => {
  const isNamed = (title: string) => wordsOf(title).some((word) => word.startsWith(last));
  const weight = ([title, count]: readonly [string, number]) => (isNamed(title) ? 1_000_000 : 0) + count;
  const best = [...types].filter(([title]) => handleOf(title)).sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  const titles = new Map<string, string>();
  for (const [title] of best) if (!titles.has(handleOf(title))) titles.set(handleOf(title), title);
  return [...titles].slice(0, Math.min(limit, 5)).map(([handle, title]) => ({ handle, title }));
};
