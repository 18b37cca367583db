import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { matchQuery } from '../matching/match-query.js';
import { plainText } from '@millrace/rich-text';
import { loadIndex } from '../index/index-loader.js';
import { lexemesOf } from '../text/lexemes.js';
import { isStopWord } from '../text/stop-words.js';
import { tokenWordsOf } from '../text/tokens.js';
import { judgedShop } from './judged-shop.fixture.js';
import { csvRows, dataFile, grouped, oddTitles, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn, mean, scoreOf, scoreTable } from './score.fixture.js';

const judgements = judgementsIn(csvRows(dataFile('data/relevance.csv')));
/** A little under what is reached: a change that makes search worse is seen, one product more or less is not. */
const floor = { ndcg: 0.96, success: 0.98, ndcgOfEachKind: 0.88 };
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
  }, 180_000);
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

  it.each([...grouped(judgements, ({ kind }) => kind)])('is as good as it was for the kind %s', (_, some) => {
    expect(mean(scores(some)).ndcg).toBeGreaterThan(floor.ndcgOfEachKind);
  });

  it.each([
    ['all', ' & ', 2],
    ['phrase', ' <-> ', 2],
    ['beginning', ' & ', 1],
  ] as const)('finds and ranks %s as PostgreSQL would', async (how, between, count) => {
    const words = sampleCatalogue().flatMap(({ details }) =>
      tokenWordsOf(`${details.title} ${plainText(details.descriptionHtml)}`),
    );
    const telling = words.filter((word) => !isStopWord(word));
    const texts = telling.flatMap((word, at) => [telling.slice(at, at + count).join(' '), word.slice(0, 3)]);
    const asked = [...new Set(texts)].filter((text, index) => index % 5 === 0 && !text.split(' ').some(isStopWord));
    const index = await loadIndex(rows);
    const said = asked.map((text) => {
      const { rows: at, scores } = matchQuery(index, {
        must: [[[how, text, 100]]],
        should: [],
        minimumShouldMatch: 0,
        mustNot: [],
      });
      return [text, Object.fromEntries([...at].map((row, offset) => [index.ids[row], scores[offset]]))];
    });
    const mark = how === 'beginning' ? ':*' : '';
    const queries = asked.map((text) =>
      lexemesOf(text)
        .flatMap(([lexeme, positions]) => positions.map((position) => [position, lexeme] as const))
        .sort(([a], [b]) => a - b)
        .map(([, lexeme]) => `'${lexeme}'${mark}`)
        .join(between),
    );
    const inDatabase: readonly { text: string; id: string; rank: number }[] = await rows.query(
      `SELECT text, product_id AS id, round(10000 * ts_rank('{0.05, 0.12, 0.5, 1}', document, query::tsquery))::int AS rank
         FROM unnest($1::text[], $2::text[]) AS asked(text, query), product WHERE document @@ query::tsquery`,
      [asked, queries],
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
