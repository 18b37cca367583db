import type { VariablesOf } from '@shop/kit';
import type { Sort } from './address.ts';
import type { CollectionQuery } from './collection.query.ts';
import type { SearchQuery } from './search.query.ts';

interface Order {
  label: string;
  search: NonNullable<VariablesOf<typeof SearchQuery>['sort']>;
  collection: NonNullable<VariablesOf<typeof CollectionQuery>['sort']>;
  reverse: boolean;
}

/** Each order with its label and its names in the two lists of the shop API. */
export const orders: Record<Sort, Order> = {
  relevance: { label: 'Most relevant', search: 'RELEVANCE', collection: 'COLLECTION_DEFAULT', reverse: false },
  'best-selling': { label: 'Best selling', search: 'BEST_SELLING', collection: 'BEST_SELLING', reverse: false },
  newest: { label: 'Newest', search: 'CREATED_AT', collection: 'CREATED', reverse: true },
  price: { label: 'Price, low to high', search: 'PRICE', collection: 'PRICE', reverse: false },
  'price-desc': { label: 'Price, high to low', search: 'PRICE', collection: 'PRICE', reverse: true },
  title: { label: 'Name, A to Z', search: 'TITLE', collection: 'TITLE', reverse: false },
};
