import { CATALOG, INVENTORY, item, product } from '@millrace/contracts';
import { type TemporaryLog, temporaryDatabase, temporaryLog } from '@millrace/testing';
import { runView } from '@millrace/views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { lexemesOf } from '../product-search/lexemes-of.js';
import { matchText } from '../product-search/match-text.js';
import { adjusted } from '../product-search/products.fixture.js';
import { productSearch } from '../product-search/product-search.view.js';
import { searchProducts } from '../product-search/search-products.js';
import { parseSynonyms } from '../product-search/synonyms.js';
import { plainText } from '@millrace/rich-text';
import { wordsOf } from '../product-search/words.js';
import { searchDatabase } from '../search-view.database.js';
import { shelfOf } from '../shelf/keep-shelf.js';
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
  let rows: DataSource;
  const scores = (some = judgements) => some.map((one) => scoreOf(one, found.get(one.query) ?? []));

  beforeAll(async () => {
    const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
    closing.push(log.remove, database.remove);
    const last = await fill(log);
    const view = runView(productSearch, searchDatabase(database.url));
    const running = await view.start(await log.as('search-view'));
    closing.unshift(running.stop);
    expect(await view.waitFor(last, 30_000)).toBe(true);
    rows = view.rows();
    const asked = { filters: {}, sort: 'RELEVANCE', reverse: false, first: 10, withFacets: false } as const;
    for (const { query } of judgements) {
      const { items } = await searchProducts(rows, { ...asked, text: query }, synonyms);
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

  it.each([
    ['all', 'plainto_tsquery', 2],
    ['phrase', 'phraseto_tsquery', 2],
    ['beginning', 'to_tsquery', 1],
  ] as const)('finds and ranks %s as the database would', async (how, parse, count) => {
    const words = sampleCatalogue().flatMap(({ details }) => wordsOf(`${details.title} ${plainText(details.descriptionHtml)}`));
    const texts = words.flatMap((word, at) => [words.slice(at, at + count).join(' '), word.slice(0, 3)]);
    const asked = [...new Set(texts)].filter((_, index) => index % 5 === 0);
    const shelf = await shelfOf(rows);
    const lexemes = await lexemesOf(rows, asked);
    const said = asked.map((text) => {
      const { rows: at, ranks } = matchText(shelf, { must: [[[how, text, 100]]], may: [], need: 0, not: [] }, lexemes);
      return [text, Object.fromEntries([...at].map((row, index) => [shelf.ids[row], ranks[index]]))];
    });
    const inDatabase: readonly { text: string; id: string; rank: number }[] = await rows.query(
      `SELECT text, product_id AS id, round(10000 * ts_rank('{0.05, 0.12, 0.5, 1}', document, query))::int AS rank
         FROM unnest($1::text[]) AS text, ${parse}('shop_words', text || $2) AS query, product WHERE document @@ query`,
      [asked, how === 'beginning' ? ':*' : ''],
    );
    const expected = grouped(inDatabase, ({ text }) => text);
    expect(inDatabase.length).toBeGreaterThan(500);
    for (const [text, ranks] of said as [string, Record<string, number>][]) {
      const those = expected.get(text) ?? [];
      expect([text, Object.keys(ranks).sort()]).toEqual([text, those.map(({ id }) => id).sort()]);
      for (const { id, rank } of those) expect(Math.abs(rank - (ranks[id] ?? 0)), `${text}, ${id}`).toBeLessThanOrEqual(2);
    }
  });

  it('is what docs/search.md says', () => {
    const kinds = [...grouped(judgements, ({ kind }) => kind)].map(([kind, some]) => ({ kind, scores: scores(some) }));
    expect(dataFile('docs/search.md')).toContain(scoreTable(kinds));
  });
});
