import type { ListedProduct } from '@millrace/contracts';
import { preparedStatement } from '@millrace/views';
import type { DataSource } from 'typeorm';
import type { ProductIndex } from '../index/product-index.js';
import { inLocale } from './in-locale.js';

/**
 * The documents of listed products by row, at least as fresh as the index, with their translations into its language. Those that did not change since they were last read come from
 * the cache, the others with one statement. Products that were unlisted meanwhile are missing.
 * Raw and prepared: it runs with every search.
 */
export const readDocuments = async (
  dataSource: DataSource,
  index: ProductIndex,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ListedProduct>> => {
  const cache = index.caches.documents;
  const wanted = rows.map((row) => ({ row, id: index.ids[row] as string, change: index.rowChanges[row] as number }));
  const found = new Map<number, ListedProduct>();
  for (const { row, change } of wanted) {
    const cached = cache.get(row);
    if (cached?.change === change) found.set(row, cached.product);
  }
  const missing = wanted.filter(({ row }) => !found.has(row));
  if (missing.length === 0) return found;
  const read: readonly { product_id: string; doc: ListedProduct }[] = await dataSource.query(
    preparedStatement('SELECT product_id, doc FROM product WHERE listed AND product_id = ANY($1)'),
    [missing.map(({ id }) => id)],
  );
  const byId = new Map(read.map((one) => [one.product_id, one.doc]));
  for (const { row, id, change } of missing) {
    const product = byId.get(id);
    if (!product) continue;
    const shown = inLocale(product, index.language.locale);
    found.set(row, shown);
    cache.set(row, { change, product: shown });
  }
  return found;
};
