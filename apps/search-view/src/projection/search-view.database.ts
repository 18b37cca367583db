import type { ViewDatabase } from '@millrace/views';
import { ProductSearch1764000000001 } from '../migrations/0001-product-search.js';
import { ProductChanges1764000000002 } from '../migrations/0002-product-changes.js';
import { ProductVariants1764000000003 } from '../migrations/0003-product-variants.js';
import { ProductLocales1764000000004 } from '../migrations/0004-product-locales.js';
import { UnusedIndexes1764000000005 } from '../migrations/0005-unused-indexes.js';
import { ProductRow } from './product-search.row.js';

/** The database of the view: all builds are in schemas that begin with `search_view`. */
export const searchDatabase = (url: string): ViewDatabase => ({
  applicationName: 'search-view',
  url,
  schema: 'search_view',
  entities: [ProductRow],
  migrations: [
    ProductSearch1764000000001,
    ProductChanges1764000000002,
    ProductVariants1764000000003,
    ProductLocales1764000000004,
    UnusedIndexes1764000000005,
  ],
});
