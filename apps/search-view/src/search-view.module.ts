import { CONFIG } from '@millrace/service-kit';
import { ViewModule, viewOptions } from '@millrace/views';
import { Module } from '@nestjs/common';
import { ProductsController } from './handlers/products.controller.js';
import { SearchController } from './handlers/search.controller.js';
import { loadIndex } from './index/index-loader.js';
import { productSearch } from './projection/product-search.view.js';
import { searchDatabase } from './projection/search-view.database.js';
import { SYNONYMS, synonymsByLanguage } from './query-parser/synonyms.js';
import type { SearchViewConfig } from './search-view.config.js';
import { ProductHistoryController } from './time-travel/product-history.controller.js';

/** One view, and the queries that it answers from its rows and its index or, about the past, from the log. */
@Module({
  imports: [
    ViewModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: SearchViewConfig) => ({
        view: productSearch,
        database: searchDatabase(config.DATABASE_URL),
        ...viewOptions(config),
        warmUp: async (rows) => void (await loadIndex(rows)),
      }),
    }),
  ],
  controllers: [SearchController, ProductsController, ProductHistoryController],
  providers: [
    {
      provide: SYNONYMS,
      inject: [CONFIG],
      useFactory: ({ SYNONYMS_FILE }: SearchViewConfig) => synonymsByLanguage(SYNONYMS_FILE),
    },
  ],
})
export class SearchViewModule {}
