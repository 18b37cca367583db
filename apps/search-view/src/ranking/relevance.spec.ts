import { describe, expect, it } from 'vitest';
import { ProductIndex } from '../index/product-index.js';
import { relevanceOf } from './relevance.js';

const index = new ProductIndex();
const put = (id: string, title: string, available: boolean, orders: number) =>
  index.put([id, 1, title, '', '', [], [], [100], available, 0, orders, 0, '', 1, []], {
    ...{ words: title, codes: '', document: '' },
  });
put('plain', 'blue lamp', true, 0);
put('popular', 'blue lamp', true, 500);
put('gone', 'blue lamp', false, 500);
put('near', 'lamp', true, 0);

const relevance = (row: number, rank: number, titled = 100) => {
  const textMatch = { scores: [rank], titleMatches: [titled], clauseCount: 2, normalizedText: 'lamp', wordCount: 1 };
  return relevanceOf(index, { rows: [row], textMatch }, 0);
};
const [plain, popular, archived, near] = [0, 1, 2, 3];

describe('relevance', () => {
  it('is raised slightly by orders', () => {
    expect(relevance(popular, 6_000)).toBeGreaterThan(relevance(plain, 6_000));
    expect(relevance(popular, 3_000)).toBeLessThan(relevance(plain, 6_000));
  });

  it('is lower for a sold-out product, however popular', () =>
    expect(relevance(archived, 6_000)).toBeLessThan(relevance(plain, 6_000)));

  it('is higher where the title equals the text', () => expect(relevance(near, 6_000)).toBeGreaterThan(relevance(plain, 6_000)));

  it('is higher where more of the title was typed', () =>
    expect(relevance(plain, 6_000, 100)).toBeGreaterThan(relevance(plain, 6_000, 0)));

  it('is highest where the title equals the text, sold out or not', () => {
    index.put(['exact', 1, 'lamp', '', '', [], [], [100], false, 0, 0, 0, '', 1, []], { words: 'lamp', codes: '', document: '' });
    expect(relevance(4, 3_000)).toBeGreaterThan(relevance(popular, 9_000));
  });

  it('without a text is by orders, available products first', () => {
    const order = [plain, popular, archived].map((row) => relevanceOf(index, { rows: [row], textMatch: undefined }, 0));
    expect(order[1]).toBeGreaterThan(order[0] as number);
    expect(order[0]).toBeGreaterThan(order[2] as number);
  });
});
