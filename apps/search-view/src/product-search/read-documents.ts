import type { ListedProduct } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import type { Shelf } from '../shelf/shelf.js';

type Document = Readonly<{ change: number; product: ListedProduct }>;

const memory = new WeakMap<Shelf, Map<number, Document>>();
const most = 2_000;

/** The documents of listed products by row, at least as fresh as the shelf; those that were taken off meanwhile are not there. */
export const readDocuments = async (
  dataSource: DataSource,
  shelf: Shelf,
  rows: readonly number[],
): Promise<ReadonlyMap<number, ListedProduct>> => {
  const kept = memory.get(shelf) ?? new Map<number, Document>();
  memory.set(shelf, kept);
  const wanted = rows.map((row) => ({ row, id: shelf.ids[row] as string, change: shelf.changes[row] as number }));
  const found = new Map<number, ListedProduct>();
  for (const { row, change } of wanted) {
    const known = kept.get(row);
    if (known?.change === change) found.set(row, known.product);
  }
  const asked = wanted.filter(({ row }) => !found.has(row));
  if (asked.length === 0) return found;
  const read: readonly { product_id: string; doc: ListedProduct }[] = await dataSource.query(
    `SELECT product_id, doc FROM product WHERE listed AND product_id = ANY($1)`,
    [asked.map(({ id }) => id)],
  );
  const byId = new Map(read.map((one) => [one.product_id, one.doc]));
  for (const { row, id, change } of asked) {
    const product = byId.get(id);
    if (!product) continue;
    found.set(row, product);
    kept.delete(row);
    kept.set(row, { change, product });
  }
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  return found;
};
