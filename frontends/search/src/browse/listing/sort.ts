import type { VariablesOf } from '@shop/kit';
import type { Sort } from './address.ts';
import type { CollectionQuery } from './collection.query.ts';
import type { SearchQuery } from './search.query.ts';

interface Order {
  search: NonNullable<VariablesOf<typeof SearchQuery>['sort']>;
  collection: NonNullable<VariablesOf<typeof CollectionQuery>['sort']>;
  reverse: boolean;
}

/** Each order with its names in the two lists of the shop API. */
export const orders: Record<Sort, Order> = {
  relevance: { search: 'RELEVANCE', collection: 'COLLECTION_DEFAULT', reverse: false },
  'best-selling': { search: 'BEST_SELLING', collection: 'BEST_SELLING', reverse: false },
  newest: { search: 'CREATED_AT', collection: 'CREATED', reverse: true },
  price: { search: 'PRICE', collection: 'PRICE', reverse: false },
  'price-desc': { search: 'PRICE', collection: 'PRICE', reverse: true },
  title: { search: 'TITLE', collection: 'TITLE', reverse: false },
};
