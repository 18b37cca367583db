import type { CollectionModel } from '../catalogue/catalogue.models.js';
import type { CollectionSortKeys } from '../generated/shop.js';
import { idOf } from '../identity/gid.js';
import { type Listing, listMatching, type Matchers, matchesTime, matchesWords, plain } from './query-syntax/match-term.js';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const matchers: Matchers<CollectionModel> = {
  '': ({ title }, term) => matchesWords(title, term),
  title: ({ title }, term) => matchesWords(title, term),
  handle: ({ handle }, { value }) => plain(handle) === plain(value),
  id: ({ handle }, { value }) => handle === (idOf('Collection', value) || value),
  updated_at: ({ updatedAt }, term) => matchesTime(updatedAt, term),
};

/** The collections that fit a query, in an order; by default all of them, in the order of the list. Throws `BAD_USER_INPUT` for a query that is too long. */
export const listCollections = (
  collections: readonly CollectionModel[],
  { sortKey, ...listing }: Listing & Readonly<{ sortKey?: CollectionSortKeys | null | undefined }>,
): readonly CollectionModel[] => {
  const sorted = sortKey === 'UPDATED_AT' ? collections.toSorted((a, b) => compare(a.updatedAt, b.updatedAt)) : collections;
  return listMatching(sorted, matchers, listing);
};
