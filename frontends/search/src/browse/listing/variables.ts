import type { VariablesOf } from '@shop/kit';
import type { Browse } from './address.ts';
import type { CollectionQuery } from './collection.query.ts';
import { filtersOf } from './filters.ts';
import type { SearchQuery } from './search.query.ts';
import { orders } from './sort.ts';

const page = (browse: Browse) => ({
  first: browse.show,
  after: browse.after,
  filters: filtersOf(browse),
  reverse: orders[browse.sort].reverse,
});

export const searchVariables = (browse: Browse): VariablesOf<typeof SearchQuery> => ({
  ...page(browse),
  text: browse.query,
  sort: orders[browse.sort].search,
});

export const collectionVariables = (handle: string, browse: Browse): VariablesOf<typeof CollectionQuery> => ({
  ...page(browse),
  handle,
  sort: orders[browse.sort].collection,
});
