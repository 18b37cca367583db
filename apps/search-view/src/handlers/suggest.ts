import type { InputOf, OutputOf, Suggest } from '@millrace/contracts';
import { storableText } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import { codePartMark, normalizeCode, withoutCodeLabel } from '../text/codes.js';
import { wordsOf } from '../text/normalize.js';
import { tokenWordsOf } from '../text/tokens.js';
import { positionsPerRow } from '../index/inverted-index.js';
import { type CompletionMatches, completionsOf, matchCompletions } from '../suggestions/completions.js';
import { readDocuments } from '../results/product-documents.js';
import { suggestedQueries } from '../suggestions/suggested-queries.js';
import { noSynonyms, type Synonyms, synonymsOf } from '../query-parser/synonyms.js';
import { collectionHandleOf } from '../projection/collection-handle.js';

type Suggestions = OutputOf<typeof Suggest>;

/** Products from whose texts queries are suggested. */
const candidateCount = 40;
const noSuggestions: Suggestions = { queries: [], products: [], collections: [] };

/**
 * Queries that complete a text, and products and collections that match it so far, each at most `limit` (collections at most five), best
 * first. Only the documents of the products come from the database.
 */
export const suggest = async (
  dataSource: DataSource,
  { text, limit, locale }: InputOf<typeof Suggest>,
  synonyms: Synonyms = noSynonyms,
  viewRevision?: string,
): Promise<Suggestions> => {
  const typed = tokenWordsOf(storableText(text)).slice(0, 10);
  if (typed.length === 0) return noSuggestions;
  const index = await loadIndex(dataSource, viewRevision, locale);
  const ofCode = completeCode(index, normalizeCode(storableText(text)));
  const { completions, matches } = ofCode.matches.best.length > 0 ? ofCode : completeWords(index, typed, synonyms);
  const shown = matches.best.slice(0, limit);
  const queries = suggestedQueries(
    completions,
    matches.best.map((row) => candidate(index, row)),
    limit,
  );
  const collections = collectionsOf(index, typed.at(-1) ?? '', matches.typeCounts, limit);
  const documents = await readDocuments(dataSource, index, shown);
  const products = shown.flatMap((row) => documents.get(row) ?? []);
  return { queries: [...queries], products, collections: [...collections] };
};

/** By the words typed; where no product has them all, by synonyms of the text. */
const completeWords = (index: ProductIndex, typed: readonly string[], synonyms: Synonyms) => {
  const attempts = [typed, ...synonymsOf(synonyms, typed.join(' ')).map((other) => other.split(' '))].map((words) => {
    const completions = completionsOf(index, words);
    return { completions, matches: matchCompletions(index, completions, candidateCount) };
  });
  const none: CompletionMatches = { best: [], typeCounts: new Map() };
  return attempts.find(({ matches }) => matches.best.length > 0) ?? { completions: [], matches: none };
};

/** The products with a variant of this code, else those with a code of which this is a later part. */
const completeCode = (
  index: ProductIndex,
  code: string,
): { completions: readonly (readonly string[])[]; matches: CompletionMatches } => {
  const whole = index.codes.postingsOf(index.codes.vocabulary.has(code) ? code : (withoutCodeLabel(code) ?? code));
  const postings = whole.length > 0 ? whole : index.codes.postingsOf(`${codePartMark}${code}`);
  const best = [...new Set(postings.map((posting) => Math.floor(posting / positionsPerRow)))];
  return { completions: [], matches: { best, typeCounts: new Map() } };
};

const shownType = ({ facetLabels, productTypes }: ProductIndex, row: number): string => {
  const type = productTypes[row] as string;
  return facetLabels.labelOf('productType', type) ?? type;
};

const candidate = (index: ProductIndex, row: number) => ({
  title: index.titleKeys[row] as string,
  productType: shownType(index, row),
  tags: index.valuesOf(row, 'tag'),
});

/** The types of the products that match: those that the last word names first, then those of most products. */
const collectionsOf = (
  { facetLabels }: ProductIndex,
  last: string,
  types: CompletionMatches['typeCounts'],
  limit: number,
): Suggestions['collections'] => {
  const shown = (type: string) => facetLabels.labelOf('productType', type) ?? type;
  const isNamed = (type: string) => wordsOf(shown(type)).some((word) => word.startsWith(last));
  const weight = ([title, count]: readonly [string, number]) => (isNamed(title) ? 1_000_000 : 0) + count;
  const best = [...types]
    .filter(([title]) => collectionHandleOf(title))
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  const titles = new Map<string, string>();
  for (const [title] of best) if (!titles.has(collectionHandleOf(title))) titles.set(collectionHandleOf(title), title);
  return [...titles].slice(0, Math.min(limit, 5)).map(([handle, type]) => ({ handle, title: shown(type) }));
};
