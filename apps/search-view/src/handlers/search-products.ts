import type { OutputOf, SearchProducts } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { collectionRows } from '../collections/collection-rows.js';
import { applyCondition } from '../conditions/apply-condition.js';
import { narrowRows } from '../conditions/narrow-rows.js';
import { facetsOf } from '../filters/facets.js';
import { filterProducts } from '../filters/filter-products.js';
import { sourceFilters } from '../filters/source-filters.js';
import { loadIndex } from '../index/index-loader.js';
import { findMatches, type FoundProducts } from '../interpretation/find-matches.js';
import type { SearchContext } from '../interpretation/search-context.js';
import type { BooleanQuery } from '../query-parser/boolean-query.js';
import { noSynonyms, type Synonyms } from '../query-parser/synonyms.js';
import { orderOfPositions, type SortOrder, sortOrderOf } from '../ranking/sort-order.js';
import {
  badCursor,
  type CursorPosition,
  decodeCursor,
  encodeCursor,
  listFingerprint,
  type SearchInput,
} from '../results/cursor.js';
import { pageOf, type PageRequest } from '../results/page.js';
import { readDocuments } from '../results/product-documents.js';
import { suggestedSearches } from '../suggestions/suggested-searches.js';

/**
 * One page of the products that a text finds, with facets if wanted. Matches, filters, counts and order come from the index, which is as
 * fresh as the rows; the database gives the documents of the page only. A cursor continues with the query of the page before. Throws the
 * refusals `BadCursor` and, for a condition that is not well formed, `BadInput`.
 */
export const searchProducts = async (
  dataSource: DataSource,
  input: SearchInput,
  synonyms: Synonyms = noSynonyms,
  viewRevision?: string,
): Promise<OutputOf<typeof SearchProducts>> => {
  const fingerprint = listFingerprint(input);
  const [after, before] = [input.after, input.before].map((cursor) =>
    cursor === undefined ? undefined : decodeCursor(fingerprint, cursor),
  );
  const earlier = queryOfCursors(after, before);
  const index = await loadIndex(dataSource, viewRevision, input.locale);
  const filters = sourceFilters(index, input.filters);
  const matched = applyCondition(index, input.where, findMatches(index, synonyms, input.text, earlier));
  const ownIndex = input.collection && input.locale ? await loadIndex(dataSource, viewRevision) : index;
  const collection = input.collection && collectionRows(index, ownIndex, input.collection);
  const found = collection ? narrowRows(matched, collection.has) : matched;
  const filtered = filterProducts(index, found.rows, JSON.stringify(found.query), filters, input.withFacets);
  const sort =
    collection && input.collection?.inOrder
      ? orderOfPositions(found, collection.positionOf, input.reverse)
      : sortOrderOf(input.laterSort ?? input.sort, input.reverse, index, found);
  const request = pageRequest(input, after, before, sort);
  const facets = input.withFacets ? facetsOf(index, filtered, filters) : [];
  const page = pageOf(index, found.rows, filtered.offsets, sort, request);
  const hasMore = page.length > request.limit;
  const items = request.backward ? page.slice(hasMore ? 1 : 0) : page.slice(0, request.limit);
  const rows = items.map(({ row }) => row);
  const documents = await readDocuments(dataSource, index, rows);
  return {
    items: items.flatMap((item) => {
      const product = documents.get(item.row);
      return product ? [{ cursor: encodeCursor(fingerprint, item, found.query), product }] : [];
    }),
    totalCount: filtered.offsets.length,
    hasNextPage: request.backward ? before !== undefined : hasMore,
    hasPreviousPage: request.backward ? hasMore : after !== undefined,
    facets: [...facets],
    ...notesOn(input.text, found, { index, synonyms }),
  };
};

/** Other searches where nothing was found; else, of a partial match, the terms that were matched and those that were not. */
const notesOn = (text: string, { rows, query }: FoundProducts, context: SearchContext) => {
  if (rows.length === 0 && text.trim() !== '') return { suggestions: [...suggestedSearches(text, context)] };
  if (!query?.partial) return {};
  const { matched, unmatched } = query.partial;
  return { partialMatch: { matchedTerms: [...matched], unmatchedTerms: [...unmatched] } };
};

/** Both cursors must be of the same list. */
const queryOfCursors = (...cursors: readonly (CursorPosition | undefined)[]): BooleanQuery | null | undefined => {
  const queries = cursors.flatMap((cursor) => (cursor ? [cursor.query] : []));
  if (new Set(queries.map((query) => JSON.stringify(query))).size > 1) throw badCursor();
  return queries[0];
};

const pageRequest = (
  { first, last }: SearchInput,
  after: CursorPosition | undefined,
  before: CursorPosition | undefined,
  sort: SortOrder,
): PageRequest => {
  for (const cursor of [after, before]) if (cursor && !sort.isKey(cursor.key)) throw badCursor();
  return { after, before, backward: last !== undefined, limit: last ?? first };
};
