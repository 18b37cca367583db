import type { InputOf, OutputOf, Suggest } from '@millrace/contracts';
import { storableText } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import { normalizeCode, codePartMark, withoutCodeLabel, wordsOf } from '../text/plain.js';
import { tokenWordsOf } from '../text/tokens.js';
import { positionsPerRow } from '../index/inverted-index.js';
import { type CompletionMatches, completionsOf, matchCompletions } from '../suggestions/completions.js';
import { readDocuments } from '../results/product-documents.js';
import { suggestedQueries } from '../suggestions/suggested-queries.js';
import { noSynonyms, type Synonyms, synonymsOf } from '../query-parser/synonyms.js';
import { collectionHandleOf } from '../projection/collection-handle.js';

type Suggestions = OutputOf<typeof Suggest>;

/** How many of the best fits queries are taken from. */
const candidateCount = 40;
const noSuggestions: Suggestions = { queries: [], products: [], collections: [] };

/** What a shopper may be about to type, and what fits already. Only the documents of the products shown come from the database. */
export const suggest = async (
  dataSource: DataSource,
  { text, limit }: InputOf<typeof Suggest>,
  synonyms: Synonyms = noSynonyms,
  edition?: string,
): Promise<Suggestions> => {
  const typed = tokenWordsOf(storableText(text)).slice(0, 10);
  if (typed.length === 0) return noSuggestions;
  const index = await loadIndex(dataSource, edition);
  const ofCode = completeCode(index, normalizeCode(storableText(text)));
  const { guesses, guessed } = ofCode.guessed.best.length > 0 ? ofCode : completeWords(index, typed, synonyms);
  const shown = guessed.best.slice(0, limit);
  const queries = suggestedQueries(
    guesses,
    guessed.best.map((row) => candidate(index, row)),
    limit,
  );
  const collections = collectionsOf(typed.at(-1) ?? '', guessed.typeCounts, limit);
  const documents = await readDocuments(dataSource, index, shown);
  const products = shown.flatMap((row) => documents.get(row) ?? []);
  return { queries: [...queries], products, collections: [...collections] };
};

/** By the words typed; when nothing has them, by words for the same. */
const completeWords = (index: ProductIndex, typed: readonly string[], synonyms: Synonyms) => {
  const tries = [typed, ...synonymsOf(synonyms, typed.join(' ')).map((other) => other.split(' '))].map((words) => {
    const guesses = completionsOf(index, words);
    return { guesses, guessed: matchCompletions(index, guesses, candidateCount) };
  });
  const none: CompletionMatches = { best: [], typeCounts: new Map() };
  return tries.find(({ guessed }) => guessed.best.length > 0) ?? { guesses: [], guessed: none };
};

/** The products that have it as the code of a variant, else as a later part of one. */
const completeCode = (
  index: ProductIndex,
  code: string,
): { guesses: readonly (readonly string[])[]; guessed: CompletionMatches } => {
  const whole = index.codes.postingsOf(index.codes.vocabulary.has(code) ? code : (withoutCodeLabel(code) ?? code));
  const occurrences = whole.length > 0 ? whole : index.codes.postingsOf(`${codePartMark}${code}`);
  const best = [...new Set(occurrences.map((occurrence) => Math.floor(occurrence / positionsPerRow)))];
  return { guesses: [], guessed: { best, typeCounts: new Map() } };
};

const candidate = (index: ProductIndex, row: number) => ({
  title: index.titleKeys[row] as string,
  productType: index.productTypes[row] as string,
  tags: index.valuesOf(row, 'tag'),
});

/** The types of what fits, those named by the text first, then those that fit most often. */
const collectionsOf = (last: string, types: CompletionMatches['typeCounts'], limit: number): Suggestions['collections'] => {
  const isNamed = (title: string) => wordsOf(title).some((word) => word.startsWith(last));
  const weight = ([title, count]: readonly [string, number]) => (isNamed(title) ? 1_000_000 : 0) + count;
  const best = [...types]
    .filter(([title]) => collectionHandleOf(title))
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  const titles = new Map<string, string>();
  for (const [title] of best) if (!titles.has(collectionHandleOf(title))) titles.set(collectionHandleOf(title), title);
  return [...titles].slice(0, Math.min(limit, 5)).map(([handle, title]) => ({ handle, title }));
};
