import {
  CATALOG,
  FindProducts,
  INVENTORY,
  ListCollections,
  ListHandles,
  ListProducts,
  ProductHistories,
  ProductsAsOf,
  Recommend,
  SearchProducts,
  Suggest,
} from '@millrace/contracts';
import { historyQueryHandler, type Consumer } from '@millrace/event-log';
import { CONFIG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { viewQueryHandler, viewOperationHandlers, runView, viewOptions } from '@millrace/views';
import { Module } from '@nestjs/common';
import { findProducts } from './handlers/find-products.js';
import { listCollections } from './handlers/list-collections.js';
import { listProducts } from './handlers/list-products.js';
import { productSearch } from './projection/product-search.view.js';
import { listHandles } from './handlers/list-handles.js';
import { recommend } from './handlers/recommend.js';
import { searchProducts } from './handlers/search-products.js';
import { suggest } from './handlers/suggest.js';
import { loadSynonyms } from './query-parser/synonyms.js';
import type { SearchViewConfig } from './search-view.config.js';
import { searchDatabase } from './projection/search-view.database.js';
import { loadIndex } from './index/index-loader.js';
import { productHistories } from './time-travel/product-histories.js';
import { productsAsOf } from './time-travel/products-as-of.js';

/** Bytes of cached replies of each query, until a product changes. */
const replyCache = { cacheBytes: 24_000_000 };

const productLog = { name: 'product-log', streams: [CATALOG, INVENTORY] };

/** The consumers of this app: one view and the queries that it answers, from its rows or, about the past, from the log. */
export const subscriptions = (config: SearchViewConfig): readonly Consumer[] => {
  const synonyms = loadSynonyms(config.SYNONYMS_FILE);
  const view = runView(productSearch, searchDatabase(config.DATABASE_URL), {
    ...viewOptions(config),
    warmUp: async (rows) => void (await loadIndex(rows)),
  });
  return [
    view,
    viewOperationHandlers([view]),
    viewQueryHandler(view, SearchProducts, (rows, input) => searchProducts(rows, input, synonyms, view.revision()), replyCache),
    viewQueryHandler(view, FindProducts, findProducts),
    viewQueryHandler(view, ListProducts, listProducts),
    viewQueryHandler(view, Suggest, (rows, input) => suggest(rows, input, synonyms, view.revision()), replyCache),
    viewQueryHandler(view, Recommend, (rows, input) => recommend(rows, input, view.revision()), replyCache),
    viewQueryHandler(view, ListCollections, (rows, input) => listCollections(rows, input, view.revision()), replyCache),
    viewQueryHandler(view, ListHandles, listHandles),
    historyQueryHandler(ProductsAsOf, productLog, productsAsOf),
    historyQueryHandler(ProductHistories, productLog, productHistories),
  ];
};

@Module({
  providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }],
})
export class SearchViewModule {}
