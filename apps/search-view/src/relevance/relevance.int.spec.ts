import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import { type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView } from '@millrace/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adjusted } from '../product-search/products.fixture.js';
import { productSearch } from '../product-search/product-search.view.js';
import { searchProducts } from '../product-search/search-products.js';
import { parseSynonyms } from '../product-search/synonyms.js';
import { searchDatabase } from '../search-view.database.js';
import { csvRows, dataFile, grouped, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn, mean, scoreOf, scoreTable } from './score.fixture.js';

const judgements = judgementsIn(csvRows(dataFile('data/relevance.csv')));
const synonyms = parseSynonyms(dataFile('data/synonyms.csv'));

/** A little under what is reached: a change that makes search worse is seen, one product more or less is not. */
const floor = { ndcg: 0.97, success: 0.98, ndcgOfEachKind: 0.89 };

const fill = async (log: TemporaryLog) => {
  let last = {};
  for (const { id, details, stock } of sampleCatalogue()) {
    last = { ...last, ...(await log.record(CATALOG, product, id, { type: 'ProductCreated', ...details })) };
    for (const [variantId, delta] of Object.entries(stock))
      last = { ...last, ...(await log.record(INVENTORY, item, variantId, adjusted(delta))) };
  }
  return last;
};

describe('the relevance of search over the sample catalogue', () => {
  const closing: (() => Promise<unknown>)[] = [];
  const found = new Map<string, readonly string[]>();
  const scores = (some = judgements) => some.map((one) => scoreOf(one, found.get(one.query) ?? []));

  beforeAll(async () => {
    const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    closing.push(log.remove, database.remove);
    const last = await fill(log);
    const view = runView(productSearch, searchDatabase(database.url));
    const running = await view.start(await log.as('search-view'));
    closing.unshift(running.stop);
    expect(await view.waitFor(last, 30_000)).toBe(true);
    const asked = { filters: {}, sort: 'RELEVANCE', reverse: false, first: 10, withFacets: false } as const;
    for (const { query } of judgements) {
      const { items } = await searchProducts(view.rows(), { ...asked, text: query }, synonyms);
      found.set(
        query,
        items.map((one) => one.product.id),
      );
    }
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it('is judged by more than a hundred queries, each once, of products that there are', () => {
    const known = new Set(sampleCatalogue().map(({ id }) => id));
    expect(judgements.length).toBeGreaterThan(100);
    expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length);
    expect(judgements.flatMap(({ best, good }) => [...best, ...good]).filter((id) => !known.has(id))).toEqual([]);
    expect(judgements.filter(({ best }) => best.length === 0)).toEqual([]);
  });

  it('is as good as it was', () => {
    const { ndcg, success } = mean(scores());
    expect(ndcg).toBeGreaterThan(floor.ndcg);
    expect(success).toBeGreaterThan(floor.success);
  });

  it.each([...grouped(judgements, ({ kind }) => kind)])('is as good as it was for the kind %s', (_, some) => {
    expect(mean(scores(some)).ndcg).toBeGreaterThan(floor.ndcgOfEachKind);
  });

  it('is what docs/search.md says', () => {
    const kinds = [...grouped(judgements, ({ kind }) => kind)].map(([kind, some]) => ({ kind, scores: scores(some) }));
    expect(dataFile('docs/search.md')).toContain(scoreTable(kinds));
  });
});
