import { ListProducts, noBulkCounts } from '@millrace/contracts';
import { Injectable } from '@nestjs/common';
import { writeCatalogue } from '../../import/catalogue-file/write-catalogue.js';
import { ShopSettings } from '../../../config/shop-settings.js';
import { localeOf } from '../../../languages/language-codes.js';
import { readStock } from '../../import/set-stock.js';
import type { BulkStart, BulkStep, BulkWork } from '../work/bulk-work.js';

const atOnce = 250;

/** Exports all products as CSV, a page at a time, in the order of their ids. The cursor is the id of the last product that was written. */
@Injectable()
export class ExportWork implements BulkWork {
  constructor(private readonly settings: ShopSettings) {}

  async step({ session, progress: { cursor } }: BulkStart): Promise<BulkStep> {
    const { products, more } = await session.query(ListProducts, { limit: atOnce, ...(cursor !== '' && { after: cursor }) });
    const stock = await readStock(
      session,
      products.flatMap(({ variants }) => variants.map(({ id }) => id)),
    );
    const csv = writeCatalogue(products, stock, this.settings.languages.slice(1).map(localeOf));
    const count = products.length;
    const rows = products.reduce((sum, { variants, images }) => sum + Math.max(variants.length, images.length), 0);
    return {
      cursor: products.at(-1)?.id ?? cursor,
      done: !more,
      // The header is that of the first page.
      result: cursor === '' ? csv : csv.slice(csv.indexOf('\n') + 1),
      counts: { ...noBulkCounts, rows, decided: count, unchanged: count, objects: rows },
    };
  }
}
