import type { ListedProduct } from '@millrace/contracts';
import { preparedStatement } from '@millrace/views';
import type { DataSource } from 'typeorm';
import type { ProductIndex } from '../index/product-index.js';

type Document = Readonly<{ change: number; product: ListedProduct }>;

type Memory = { readonly documents: Map<number, Document>; size: number };

const memory = new WeakMap<ProductIndex, Memory>();
/** Letters, about: a catalogue of 10,000 plain products fits. */
const room = 32_000_000;
const sizeOf = ({ descriptionHtml, variants }: ListedProduct): number => 1_000 + descriptionHtml.length + 400 * variants.length;

/** The documents of listed products by row, at least as fresh as the index; those that were taken off meanwhile are not there. */
export const readDocuments = async (
  dataSource: DataSource,
  index: ProductIndex,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ListedProduct>> => {
  const kept = memory.get(index) ?? { documents: new Map<number, Document>(), size: 0 };
  memory.set(index, kept);
  const wanted = rows.map((row) => ({ row, id: index.ids[row] as string, change: index.rowChanges[row] as number }));
  const found = new Map<number, ListedProduct>();
  for (const { row, change } of wanted) {
    const known = kept.documents.get(row);
    if (known?.change === change) found.set(row, known.product);
  }
  const asked = wanted.filter(({ row }) => !found.has(row));
  if (asked.length === 0) return found;
  const read: readonly { product_id: string; doc: ListedProduct }[] = await dataSource.query(
    preparedStatement('SELECT product_id, doc FROM product WHERE listed AND product_id = ANY($1)'),
    [asked.map(({ id }) => id)],
  );
  const byId = new Map(read.map((one) => [one.product_id, one.doc]));
  for (const { row, id, change } of asked) {
    const product = byId.get(id);
    if (!product) continue;
    found.set(row, product);
    forget(kept, row);
    kept.documents.set(row, { change, product });
    kept.size += sizeOf(product);
  }
  for (const oldest of kept.documents.keys()) {
    if (kept.size <= room) break;
    forget(kept, oldest);
  }
  return found;
};

const forget = (kept: Memory, row: number): void => {
  const known = kept.documents.get(row);
  if (known && kept.documents.delete(row)) kept.size -= sizeOf(known.product);
};
