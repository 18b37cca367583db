import { describe, expect, it } from 'vitest';
import { idsFound, indexWith } from '../fixtures/product-index.fixture.js';
import { parseSynonyms } from '../query-parser/synonyms.js';
import { csvRows, dataFile, grouped, sampleCatalogue } from './sample-catalogue.fixture.js';
import { judgementsIn, mean, scoreOf, scoreTable } from './score.fixture.js';

const judgements = judgementsIn(csvRows(dataFile('data/relevance.de.csv')));
const synonyms = parseSynonyms(dataFile('data/synonyms.de.csv'));
const at = '2026-01-01T00:00:00.000Z';
const products = sampleCatalogue().map(({ id, details }) => ({
  ...details,
  id,
  version: 1,
  variants: details.variants.map((variant) => ({ ...variant, available: 5 })),
  createdAt: at,
  updatedAt: at,
}));
const index = indexWith(products, 'de');
const scores = (some = judgements) => some.map((one) => scoreOf(one, idsFound(index, one.query, synonyms).slice(0, 10)));

describe('the relevance of search in German over the sample catalogue', () => {
  it('is judged by more than twenty distinct queries of existing products', () => {
    const known = new Set(products.map(({ id }) => id));
    expect(judgements.length).toBeGreaterThan(20);
    expect(new Set(judgements.map(({ query }) => query)).size).toBe(judgements.length);
    expect(judgements.flatMap(({ best, good }) => [...best, ...good]).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has not fallen', () => {
    const { ndcg, success } = mean(scores());
    expect(ndcg).toBeGreaterThan(0.9);
    expect(success).toBeGreaterThan(0.95);
  });

  it('is the table of docs/search.md', () => {
    const kinds = [...grouped(judgements, ({ kind }) => kind)].map(([kind, some]) => ({ kind, scores: scores(some) }));
    expect(dataFile('docs/search.md')).toContain(scoreTable(kinds));
  });
});
