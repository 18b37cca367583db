import { FindProducts, type HistorySlice, ProductHistories, ProductsAsOf } from '@millrace/contracts';
import DataLoader from 'dataloader';
import { type Catalogue, openCatalogue } from './catalogue.js';
import type { HistoryModel } from '../time-travel/history.model.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { Locale } from '../markets/locale.js';

/** Past states and histories for one request; lookups are batched and cached. */
export type TimeTravel = Readonly<{
  /** The catalogue at an instant. Collections and the lookup by handle are current. */
  catalogueAt(instant: string): Catalogue;
  historyOfProduct(id: string, slice: HistorySlice): Promise<HistoryModel>;
}>;

const maxBatchSize = 250;

export const openTimeTravel = (session: ReadSession, present: Catalogue, locale: Pick<Locale, 'answer'>): TimeTravel => {
  const catalogues = new Map<string, Catalogue>();
  const histories = new Map<string, DataLoader<string, HistoryModel>>();
  return {
    catalogueAt: (instant) => memoized(catalogues, instant, () => catalogueAsOf(session, present, instant, locale)),
    historyOfProduct: (id, slice) => memoized(histories, JSON.stringify(slice), () => historiesOf(session, slice)).load(id),
  };
};

const memoized = <T>(known: Map<string, T>, key: string, make: () => T): T => {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
};

const catalogueAsOf = (session: ReadSession, present: Catalogue, at: string, locale: Pick<Locale, 'answer'>): Catalogue => {
  const findByIds = async (productIds: string[]) => {
    const { products } = await session.queryPast(ProductsAsOf, { productIds, at });
    return products.map((product) => ({ ...product, asOf: at }));
  };
  const catalogue = openCatalogue(session, { locale, findByIds });
  return {
    ...catalogue,
    productByHandle: async (handle) => {
      const { products } = await session.query(FindProducts, { handles: [handle] });
      return products[0] && catalogue.product(products[0].id);
    },
    collections: present.collections,
    collection: present.collection,
    collectionsOf: present.collectionsOf,
    typeCollections: present.typeCollections,
  };
};

const nothing = { entries: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };

const historiesOf = (session: ReadSession, slice: HistorySlice) =>
  new DataLoader<string, HistoryModel>(
    async (productIds) => {
      const { histories } = await session.queryPast(ProductHistories, { productIds: [...productIds], slice });
      const found = new Map(histories.map(({ productId, ...page }) => [productId, page]));
      return productIds.map((id) => ({ aggregateId: id, ...(found.get(id) ?? nothing) }));
    },
    { maxBatchSize },
  );
