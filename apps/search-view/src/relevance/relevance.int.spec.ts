import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { lexemesOf } from '../product-search/lexemes-of.js';
import { matchText } from '../product-search/match-text.js';
import { plainText } from '@millrace/rich-text';
import { wordsOf } from '../product-search/words.js';
import { shelfOf } from '../shelf/keep-shelf.js';
import { judgedShop } from './judged-shop.fixture.js';
import { csvRows, dataFile, grouped, oddTitles, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn, mean, scoreOf, scoreTable } from './score.fixture.js';

const judgements = judgementsIn(csvRows(dataFile('data/relevance.csv')));
/** A little under what is reached: a change that makes search worse is seen, one product more or less is not. */
const floor = { ndcg: 0.8, success: 0.82, ndcgOfEachKind: 0.89 };
const lowFloors: Readonly<Record<string, number>> = {
  ...{ joined: 0.75, number: 0.55, sku: 0.1, barcode: -1, cjk: 0.49, 'stop words': -1 },
  ...{ punctuation: 0.51, title: 0.82, 'title slip': 0.53, partial: 0.44, 'head word': 0.82 },
};

/** Kinds that are judged in a shop that sells the products with odd titles too. */
const oddKinds: ReadonlySet<string> = new Set([
  ...['joined', 'number', 'sku', 'barcode', 'cjk', 'stop words', 'punctuation', 'title', 'title slip'],
]);

describe('the relevance of search over the sample catalogue', () => {
  const closing: (() => Promise<void>)[] = [];
  const found = new Map<string, readonly string[]>();
  let rows: DataSource;
  const scores = (some = judgements) => some.map((one) => scoreOf(one, found.get(one.query) ?? []));

  beforeAll(async () => {
    const shops = await Promise.all([judgedShop(sampleCatalogue()), judgedShop([...sampleCatalogue(), ...oddTitles()])]);
    closing.push(...shops.map((shop) => shop.close));
    const [plain, odd] = shops;
    rows = plain.rows;
    for (const { kind, query } of judgements) found.set(query, await (oddKinds.has(kind) ? odd : plain).search(query));
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it('is judged by more than a hundred queries, each once, of products that there are', () => {
    const known = new Set([...sampleCatalogue(), ...oddTitles()].map(({ id }) => id));
    expect(judgements.length).toBeGreaterThan(100);
    expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length);
    expect(judgements.flatMap(({ best, good }) => [...best, ...good]).filter((id) => !known.has(id))).toEqual([]);
  });

  it('is as good as it was', () => {
    const { ndcg, success } = mean(scores());
    expect(ndcg).toBeGreaterThan(floor.ndcg);
    expect(success).toBeGreaterThan(floor.success);
  });

  it.each([...grouped(judgements, ({ kind }) => kind)])('is as good as it was for the kind %s', (kind, some) => {
    expect(mean(scores(some)).ndcg).toBeGreaterThan(lowFloors[kind] ?? floor.ndcgOfEachKind);
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
