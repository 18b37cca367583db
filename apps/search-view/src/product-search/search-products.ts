import type { OutputOf, SearchProducts } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { shelfOf } from '../shelf/keep-shelf.js';
import type { Shelf } from '../shelf/shelf.js';
import { badCursor, listMark, type Place, readCursor, type SearchInput, writeCursor } from './cursor.js';
import { facetsOf, siftOnce } from './facets.js';
import { findRows, type Found, suggestionsFor } from './find-rows.js';
import type { Meaning } from './meaning.js';
import { pageOf, type Slice } from './page.js';
import { readDocuments } from './read-documents.js';
import { type Sort, sortBy } from './sort-products.js';
import { narrowRows } from '../product-query/narrow-rows.js';
import { noSynonyms, type Synonyms } from './synonyms.js';

/**
 * One page of the products found. The database gives the documents; what is found, filters, counts and order come from the shelf,
 * which is as fresh as the rows. A cursor goes on with the text as it was understood on the page before.
 */
export const searchProducts = async (
  dataSource: DataSource,
  input: SearchInput,
  synonyms: Synonyms = noSynonyms,
  edition?: string,
): Promise<OutputOf<typeof SearchProducts>> => {
  const mark = listMark(input);
  const [after, before] = [input.after, input.before].map((cursor) =>
    cursor === undefined ? undefined : readCursor(mark, cursor),
  );
  const earlier = meaningOfList(after, before);
  const shelf = await shelfOf(dataSource, edition);
  const found = narrowRows(shelf, input.where, findRows(shelf, synonyms, input.text, earlier));
  const sifted = siftOnce(shelf, found.rows, JSON.stringify(found.meaning), input.filters, input.withFacets);
  const sort = sortBy(input.laterSort ?? input.sort, input.reverse, shelf, found);
  const slice = sliceOf(input, after, before, sort);
  const facets = input.withFacets ? facetsOf(shelf, sifted, input.filters) : [];
  const page = pageOf(shelf, found.rows, sifted.places, sort, slice);
  const hasMore = page.length > slice.limit;
  const kept = slice.backward ? page.slice(hasMore ? 1 : 0) : page.slice(0, slice.limit);
  const documents = await readDocuments(
    dataSource,
    shelf,
    kept.map(({ row }) => row),
  );
  return {
    items: kept.flatMap((item) => {
      const product = documents.get(item.row);
      return product ? [{ cursor: writeCursor(mark, item, found.meaning), product }] : [];
    }),
    totalCount: sifted.places.length,
    hasNextPage: slice.backward ? before !== undefined : hasMore,
    hasPreviousPage: slice.backward ? hasMore : after !== undefined,
    facets: [...facets],
    ...notes(shelf, synonyms, input.text, found),
  };
};

/** What the shopper should know of how the text was met. */
const notes = (shelf: Shelf, synonyms: Synonyms, text: string, { rows, meaning }: Found) => {
  if (rows.length === 0 && text.trim() !== '') return { suggestions: [...suggestionsFor(shelf, synonyms, text)] };
  if (!meaning?.partial) return {};
  const { matched, unmatched } = meaning.partial;
  return { partialMatch: { matchedTerms: [...matched], unmatchedTerms: [...unmatched] } };
};

const meaningOfList = (...places: readonly (Place | undefined)[]): Meaning | null | undefined => {
  const meanings = places.flatMap((place) => (place ? [place.meaning] : []));
  if (new Set(meanings.map((meaning) => JSON.stringify(meaning))).size > 1) throw badCursor();
  return meanings[0];
};

const sliceOf = ({ first, last }: SearchInput, after: Place | undefined, before: Place | undefined, sort: Sort): Slice => {
  for (const place of [after, before]) if (place && !sort.isKey(place.key)) throw badCursor();
  return { after, before, backward: last !== undefined, limit: last ?? first };
};
