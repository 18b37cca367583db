import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { matchQuery } from '../matching/match-query.js';
import { plainText } from '@millrace/rich-text';
import { loadIndex } from '../index/index-loader.js';
import { lexemesOf } from '../text/lexemes.js';
import { english } from '../text/stop-words.js';
import { tokenWordsOf } from '../text/tokens.js';
import { judgedShop } from './judged-shop.fixture.js';
import { csvRows, dataFile, grouped, oddTitles, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn, mean, scoreOf, scoreTable } from './score.fixture.js';

const judgements = judgementsIn(csvRows(dataFile('data/relevance.csv')));
/** A little below the measured scores: a worse search fails, one product more or less does not. */
const minScores = { ndcg: 0.96, success: 0.98, ndcgOfEachKind: 0.88 };
/** Kinds that run against a shop with the products of odd titles too. */
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
  }, 180_000);
  afterAll(async () => {
    for (const close of closing) await close();
  });

  it('is judged by more than a hundred distinct queries of existing products', () => {
    const known = new Set([...sampleCatalogue(), ...oddTitles()].map(({ id }) => id));
    expect(judgements.length).toBeGreaterThan(100);
    expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length);
    expect(judgements.flatMap(({ best, good }) => [...best, ...good]).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has not fallen', () => {
    const { ndcg, success } = mean(scores());
    expect(ndcg).toBeGreaterThan(minScores.ndcg);
    expect(success).toBeGreaterThan(minScores.success);
  });

  it.each([...grouped(judgements, ({ kind }) => kind)])('has not fallen for the kind %s', (_, some) => {
    expect(mean(scores(some)).ndcg).toBeGreaterThan(minScores.ndcgOfEachKind);
  });

  it.each([
    ['all', ' & ', 2],
    ['phrase', ' <-> ', 2],
    ['beginning', ' & ', 1],
  ] as const)('matches and ranks %s as PostgreSQL does', async (type, between, count) => {
    const words = sampleCatalogue().flatMap(({ details }) =>
      tokenWordsOf(`${details.title} ${plainText(details.descriptionHtml)}`),
    );
    const significant = words.filter((word) => !english.stopWords.has(word));
    const texts = significant.flatMap((word, at) => [significant.slice(at, at + count).join(' '), word.slice(0, 3)]);
    const queried = [...new Set(texts)].filter(
      (text, index) => index % 5 === 0 && !text.split(' ').some((word) => english.stopWords.has(word)),
    );
    const index = await loadIndex(rows);
    const matched = queried.map((text) => {
      const { rows: at, scores } = matchQuery(index, {
        must: [[[type, text, 100]]],
        should: [],
        minimumShouldMatch: 0,
        mustNot: [],
      });
      return [text, Object.fromEntries([...at].map((row, offset) => [index.ids[row], scores[offset]]))];
    });
    const mark = type === 'beginning' ? ':*' : '';
    const queries = queried.map((text) =>
      lexemesOf(text)
        .flatMap(([lexeme, positions]) => positions.map((position) => [position, lexeme] as const))
        .sort(([a], [b]) => a - b)
        .map(([, lexeme]) => `'${lexeme}'${mark}`)
        .join(between),
    );
    const inDatabase: readonly { text: string; id: string; rank: number }[] = await rows.query(
      `SELECT text, product_id AS id, round(10000 * ts_rank('{0.05, 0.12, 0.5, 1}', document, query::tsquery))::int AS rank
         FROM unnest($1::text[], $2::text[]) AS queried(text, query), product WHERE document @@ query::tsquery`,
      [queried, queries],
    );
    const expected = grouped(inDatabase, ({ text }) => text);
    expect(inDatabase.length).toBeGreaterThan(500);
    for (const [text, ranks] of matched as [string, Record<string, number>][]) {
      const those = expected.get(text) ?? [];
      expect([text, Object.keys(ranks).sort()]).toEqual([text, those.map(({ id }) => id).sort()]);
      for (const { id, rank } of those) expect(Math.abs(rank - (ranks[id] ?? 0)), `${text}, ${id}`).toBeLessThanOrEqual(2);
    }
  });

  it('is the table of docs/search.md', () => {
    const kinds = [...grouped(judgements, ({ kind }) => kind)].map(([kind, some]) => ({ kind, scores: scores(some) }));
    expect(dataFile('docs/search.md')).toContain(scoreTable(kinds));
  });
});
