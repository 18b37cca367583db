import type { OutputOf, SearchProducts } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import {
  badCursor,
  listFingerprint,
  type CursorPosition,
  decodeCursor,
  type SearchInput,
  encodeCursor,
} from '../results/cursor.js';
import { facetsOf, filterProducts } from '../filters/facets.js';
import { findMatches, type FoundProducts, suggestionsFor } from '../interpretation/find-matches.js';
import type { BooleanQuery } from '../interpretation/build-query.js';
import { pageOf, type PageRequest } from '../results/page.js';
import { readDocuments } from '../results/product-documents.js';
import { type SortOrder, sortOrderOf } from '../ranking/sort-order.js';
import { applyCondition } from '../conditions/apply-condition.js';
import { noSynonyms, type Synonyms } from '../query-parser/synonyms.js';

/**
 * One page of the products found. The database gives the documents; what is found, filters, counts and order come from the index,
 * which is as fresh as the rows. A cursor goes on with the text as it was understood on the page before.
 */
export const searchProducts = async (
  dataSource: DataSource,
  input: SearchInput,
  synonyms: Synonyms = noSynonyms,
  edition?: string,
): Promise<OutputOf<typeof SearchProducts>> => {
  const mark = listFingerprint(input);
  const [after, before] = [input.after, input.before].map((cursor) =>
    cursor === undefined ? undefined : decodeCursor(mark, cursor),
  );
  const earlier = meaningOfList(after, before);
  const index = await loadIndex(dataSource, edition);
  const found = applyCondition(index, input.where, findMatches(index, synonyms, input.text, earlier));
  const sifted = filterProducts(index, found.rows, JSON.stringify(found.query), input.filters, input.withFacets);
  const sort = sortOrderOf(input.laterSort ?? input.sort, input.reverse, index, found);
  const slice = sliceOf(input, after, before, sort);
  const facets = input.withFacets ? facetsOf(index, sifted, input.filters) : [];
  const page = pageOf(index, found.rows, sifted.offsets, sort, slice);
  const hasMore = page.length > slice.limit;
  const kept = slice.backward ? page.slice(hasMore ? 1 : 0) : page.slice(0, slice.limit);
  const documents = await readDocuments(
    dataSource,
    index,
    kept.map(({ row }) => row),
  );
  return {
    items: kept.flatMap((item) => {
      const product = documents.get(item.row);
      return product ? [{ cursor: encodeCursor(mark, item, found.query), product }] : [];
    }),
    totalCount: sifted.offsets.length,
    hasNextPage: slice.backward ? before !== undefined : hasMore,
    hasPreviousPage: slice.backward ? hasMore : after !== undefined,
    facets: [...facets],
    ...notes(index, synonyms, input.text, found),
  };
};

/** What the shopper should know of how the text was met. */
const notes = (index: ProductIndex, synonyms: Synonyms, text: string, { rows, query }: FoundProducts) => {
  if (rows.length === 0 && text.trim() !== '') return { suggestions: [...suggestionsFor(index, synonyms, text)] };
  if (!query?.partial) return {};
  const { matched, unmatched } = query.partial;
  return { partialMatch: { matchedTerms: [...matched], unmatchedTerms: [...unmatched] } };
};

const meaningOfList = (...places: readonly (CursorPosition | undefined)[]): BooleanQuery | null | undefined => {
  const meanings = places.flatMap((place) => (place ? [place.query] : []));
  if (new Set(meanings.map((meaning) => JSON.stringify(meaning))).size > 1) throw badCursor();
  return meanings[0];
};

const sliceOf = (
  { first, last }: SearchInput,
  after: CursorPosition | undefined,
  before: CursorPosition | undefined,
  sort: SortOrder,
): PageRequest => {
  for (const place of [after, before]) if (place && !sort.isKey(place.key)) throw badCursor();
  return { after, before, backward: last !== undefined, limit: last ?? first };
};
