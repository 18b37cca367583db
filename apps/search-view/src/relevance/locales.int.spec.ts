import { type TemporaryDatabase, temporaryDatabase } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedShop, judgedShop } from './judged-shop.fixture.js';
import { csvRows, dataFile, oddTitles, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn } from './score.fixture.js';

/** Locales of existing clusters: of the embedded one now and formerly, of the official image, of a shop's own. */
const locales = {
  builtin: "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'",
  C: "LOCALE_PROVIDER libc LOCALE 'C'",
  libc: "LOCALE_PROVIDER libc LOCALE 'C.UTF-8'",
  icu: "LOCALE_PROVIDER icu ICU_LOCALE 'tr' LOCALE 'C'",
};

const queries = judgementsIn(csvRows(dataFile('data/relevance.csv'))).map(({ query }) => query);
const samples = [...sampleCatalogue().filter((_, index) => index % 4 === 0), ...oddTitles()];

describe('search over databases of different locales', () => {
  const databases: TemporaryDatabase[] = [];
  const shops = new Map<string, JudgedShop>();

  beforeAll(async () => {
    for (const [name, locale] of Object.entries(locales)) {
      const database = await temporaryDatabase(locale);
      databases.push(database);
      shops.set(name, await judgedShop(samples, database.url));
    }
  }, 180_000);
  afterAll(async () => {
    for (const shop of shops.values()) await shop.close();
    for (const database of databases) await database.remove();
  });

  it('has databases that differ in what is a letter', async () => {
    const parsed = new Set<string>();
    for (const { rows } of shops.values())
      parsed.add(JSON.stringify(await rows.query(`SELECT to_tsvector('english', 'Lamp Vork–Talli'), upper('ı')`)));
    expect(parsed.size).toBeGreaterThan(1);
  });

  it('stores the same search documents', async () => {
    const documents = new Set<string>();
    for (const { rows } of shops.values()) {
      const all = await rows.query(
        `SELECT product_id, words, codes, document::text FROM product ORDER BY product_id COLLATE "C"`,
      );
      expect(all).toHaveLength(samples.length);
      documents.add(JSON.stringify(all));
    }
    expect(documents.size).toBe(1);
  });

  it('finds the same products in the same order', async () => {
    for (const query of queries) {
      const answers = await Promise.all([...shops.values()].map((shop) => shop.search(query)));
      expect([query, ...answers]).toEqual([query, ...answers.map(() => answers[0])]);
    }
  }, 120_000);
});
