import {
  CATALOG,
  type InputOf,
  INVENTORY,
  item,
  type OutputOf,
  product,
  type ProductsAsOf,
  productOfVariant,
} from '@millrace/contracts';
import type { EventLog, Recorded, HistorySource } from '@millrace/event-log';
import { rowsAt } from '@millrace/views';
import { productSearch, type SearchEvent } from '../projection/product-search.view.js';

/** Products as of a time or position, with the stock that their variants had then; unknown ones are left out. */
export const productsAsOf = async (
  log: EventLog,
  { productIds, at }: InputOf<typeof ProductsAsOf>,
): Promise<OutputOf<typeof ProductsAsOf>> => {
  const ids = [...new Set(productIds)];
  const rows = await rowsAt(log, productSearch, at, () => ids.map(productSource), stockSources);
  const products = ids.map((id) => rows.get(id)?.product).filter((found) => found !== undefined);
  return { products };
};

/** The events of one product. */
export const productSource = (id: string): HistorySource => ({ stream: CATALOG, aggregate: product, id });

/** The stock items of the variants that the products had last; removed variants have none. */
const stockSources = (events: readonly Recorded<SearchEvent>[]): readonly HistorySource[] => {
  const newest = new Map(events.map(({ aggregateId, event }) => [aggregateId, event]));
  return [...newest].flatMap(([productId, event]) => {
    if (!('variants' in event)) return [];
    const own = event.variants.filter(({ id }) => productOfVariant(id) === productId);
    return own.map(({ id }): HistorySource => ({ stream: INVENTORY, aggregate: item, id }));
  });
};
