import { QuoteDelivery, ReadCart } from './checkout.js';
import { ReadStock } from './inventory.js';
import { TrackOrder } from './orders.js';
import type { QueryContract } from './query.js';
import { FindProducts, ListCollections, Recommend, SearchProducts, Suggest } from './search.js';

/** Every question that can be asked. */
export const queries: readonly QueryContract[] = [
  SearchProducts,
  FindProducts,
  Suggest,
  Recommend,
  ListCollections,
  ReadCart,
  QuoteDelivery,
  ReadStock,
  TrackOrder,
];
