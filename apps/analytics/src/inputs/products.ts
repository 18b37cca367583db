import { CATALOG, product } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

/** A product, as far as analytics name it. */
export type ProductRow = Readonly<{ handle: string; title: string; vendor: string; category: string }>;

/** The products, by id: each event has the whole product. `category`: its product type, or else its category. */
export const productInput = {
  stream: CATALOG.name,
  filters: ['catalog.product.>'],
  decode: (message: StoredEvent): InputRecord<ProductRow> | undefined => {
    const read = readEventOf(product, message);
    if (!read) return undefined;
    const { handle, title, vendor, productType, category } = read.event;
    return { key: read.id, value: { handle, title, vendor, category: productType || category }, at: read.at };
  },
};
