import type { CollectionModel } from '../catalogue/catalogue.models.js';
import type { CollectionSortKeys } from '../generated/shop.js';
import { idOf } from '../identity/gid.js';
import { fitsTime } from './query-syntax/fits-time.js';
import { parseQuery } from './query-syntax/parse-query.js';
import type { Query, Term } from './query-syntax/query.js';

type Listing = Readonly<{
  query?: string | null | undefined;
  sortKey?: CollectionSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
}>;

/** The collections that fit a query, in an order; by default all of them, in the order of the list. Throws `BAD_USER_INPUT` for a query that is too long. */
export const listCollections = (
  collections: readonly CollectionModel[],
  { query, sortKey, reverse }: Listing,
): readonly CollectionModel[] => {
  const wanted = parseQuery(query ?? '');
  const found = collections.filter((collection) => fits(wanted, collection));
  const sorted = sortKey === 'UPDATED_AT' ? found.toSorted((a, b) => compare(a.updatedAt, b.updatedAt)) : found;
  return reverse ? sorted.toReversed() : sorted;
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const fits = (query: Query, collection: CollectionModel): boolean => {
  switch (query.kind) {
    case 'term':
      return [query, ...(query.or ?? []).map((value) => ({ ...query, value }))].some((term) => fitsTerm(term, collection));
    case 'not':
      return !fits(query.of, collection);
    case 'and':
      return query.of.every((one) => fits(one, collection));
    case 'or':
      return query.of.some((one) => fits(one, collection));
  }
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words are among those of a title, the last one as a beginning with `prefix`. */
const isTitled = (title: string, { value, form }: Term): boolean => {
  const words = wordsOf(title);
  const typed = wordsOf(value);
  return typed.every((word, index) =>
    words.some((one) => (form === 'prefix' && index === typed.length - 1 ? one.startsWith(word) : one === word)),
  );
};

/** An unknown field restricts nothing, as in a query of products. */
const fitsTerm = (term: Term, collection: CollectionModel): boolean => {
  switch (term.field?.toLowerCase()) {
    case undefined:
    case 'title':
      return isTitled(collection.title, term);
    case 'handle':
      return plain(collection.handle) === plain(term.value);
    case 'id':
      return collection.handle === (idOf('Collection', term.value) || term.value);
    case 'updated_at':
      return fitsTime(Date.parse(collection.updatedAt), term);
    default:
      return true;
  }
};
