import { FindProducts, type HistorySlice, ProductHistories, ProductsAsOf } from '@millrace/contracts';
import DataLoader from 'dataloader';
import { type Catalogue, openCatalogue } from '../catalogue/catalogue.js';
import type { HistoryModel } from '../history/history.model.js';
import type { Reading } from './reading.js';

/** What was, as one request sees it: what is asked of several products is asked together. */
export type Past = Readonly<{
  /** The catalogue as it was at an instant; its collections are those of today, and handles are looked up among those of today. */
  catalogueAt(instant: string): Catalogue;
  historyOfProduct(id: string, slice: HistorySlice): Promise<HistoryModel>;
}>;

const maxBatchSize = 250;

export const openPast = (reading: Reading, present: Catalogue): Past => {
  const catalogues = new Map<string, Catalogue>();
  const histories = new Map<string, DataLoader<string, HistoryModel>>();
  return {
    catalogueAt: (instant) => kept(catalogues, instant, () => catalogueAsOf(reading, present, instant)),
    historyOfProduct: (id, slice) => kept(histories, JSON.stringify(slice), () => historiesOf(reading, slice)).load(id),
  };
};

const kept = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};

const catalogueAsOf = (reading: Reading, present: Catalogue, at: string): Catalogue => {
  const catalogue = openCatalogue(reading, async (productIds) => {
    const { products } = await reading.askOfThePast(ProductsAsOf, { productIds, at });
    return products.map((product) => ({ ...product, asOf: at }));
  });
  return {
    ...catalogue,
    productByHandle: async (handle) => {
      const { products } = await reading.ask(FindProducts, { handles: [handle] });
      return products[0] && catalogue.product(products[0].id);
    },
    collections: present.collections,
    collection: present.collection,
  };
};

const nothing = { entries: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };

const historiesOf = (reading: Reading, slice: HistorySlice) =>
  new DataLoader<string, HistoryModel>(
    async (productIds) => {
      const { histories } = await reading.askOfThePast(ProductHistories, { productIds: [...productIds], slice });
      const found = new Map(histories.map(({ productId, ...page }) => [productId, page]));
      return productIds.map((id) => ({ of: id, ...(found.get(id) ?? nothing) }));
    },
    { maxBatchSize },
  );
