import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import { type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView } from '@millrace/views';
import type { DataSource } from 'typeorm';
import { adjusted } from '../fixtures/products.fixture.js';
import { productSearch } from '../projection/product-search.view.js';
import { searchProducts } from '../handlers/search-products.js';
import { parseSynonyms } from '../query-parser/synonyms.js';
import { searchDatabase } from '../projection/search-view.database.js';
import { dataFile, type Sample } from './sample-catalogue.fixture.js';

export type JudgedShop = Readonly<{
  rows: DataSource;
  /** The ids of the first ten products that a text finds. */
  search: (text: string) => Promise<readonly string[]>;
  close: () => Promise<void>;
}>;

const fill = async (log: TemporaryLog, samples: readonly Sample[]) => {
  let last = {};
  for (const { id, details, stock } of samples) {
    last = { ...last, ...(await log.record(CATALOG, product, id, { type: 'ProductCreated', ...details })) };
    for (const [variantId, delta] of Object.entries(stock))
      last = { ...last, ...(await log.record(INVENTORY, item, variantId, adjusted(delta))) };
  }
  return last;
};

/** The search view of a shop with these products, caught up, on temporary servers or in the given database. */
export const judgedShop = async (samples: readonly Sample[], given?: string): Promise<JudgedShop> => {
  const synonyms = parseSynonyms(dataFile('data/synonyms.csv'));
  const [log, database] = await Promise.all([temporaryLog(), given === undefined ? temporaryDatabase() : undefined]);
  const last = await fill(log, samples);
  const view = runView(productSearch, searchDatabase(given ?? database?.url ?? ''));
  const running = await view.start(await log.as('search-view'));
  const close = async () => {
    await running.stop();
    await Promise.all([log.remove(), database?.remove()]);
  };
  if (!(await view.waitFor(last, 30_000))) {
    await close();
    throw new Error('the view did not catch up within 30 s');
  }
  const input = { filters: {}, sort: 'RELEVANCE', reverse: false, first: 10, withFacets: false } as const;
  const search = async (text: string) => {
    const { items } = await searchProducts(view.rows(), { ...input, text }, synonyms);
    return items.map((one) => one.product.id);
  };
  return { rows: view.rows(), search, close };
};
