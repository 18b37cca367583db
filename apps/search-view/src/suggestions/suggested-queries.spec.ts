import { describe, expect, it } from 'vitest';
import { suggestedQueries } from './suggested-queries.js';

const product = (title: string, productType = '') => ({ title, productType, tags: [] });

describe('suggested queries', () => {
  it('complete the last word, most frequent first', () => {
    const products = [product('red mug'), product('blue mug'), product('red mulch')];
    expect(suggestedQueries([['red'], ['mug', 'mulch']], products, 5)).toEqual(['red mug', 'red mulch']);
  });

  it('continue as the titles do', () => {
    const products = [product('wool blanket'), product('wool scarf'), product('wool scarf')];
    expect(suggestedQueries([['wool']], products, 3)).toEqual(['wool', 'wool scarf', 'wool blanket']);
  });

  it('have types with the word', () =>
    expect(suggestedQueries([['kitchen']], [product('pan', 'Kitchen')], 5)).toEqual(['kitchen']));
});
