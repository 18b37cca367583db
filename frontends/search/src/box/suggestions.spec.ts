import { expect, it } from 'vitest';
import { suggestionsOf } from './suggestions.ts';

const predicted = {
  queries: [{ text: 'lamp' }, { text: 'lamb' }],
  collections: [{ handle: 'home-workshop', title: 'Home & Workshop' }],
  products: [
    {
      id: 'p1',
      handle: 'oil-lamp',
      title: 'Oil Lamp',
      featuredImage: null,
      priceRange: { minVariantPrice: { amount: '7.5', currencyCode: 'EUR' as const } },
    },
  ],
};

it('suggests words, collections and products, and where they lead', () => {
  expect(suggestionsOf(predicted, 'lam').map(({ kind, href }) => [kind, href])).toEqual([
    ['query', '/search?q=lamp'],
    ['query', '/search?q=lamb'],
    ['collection', '/collections/home-workshop'],
    ['product', '/products/oil-lamp'],
  ]);
});

it('does not suggest what is typed already', () => {
  expect(suggestionsOf(predicted, ' Lamp ').map(({ label }) => label)).toEqual(['lamb', 'Home & Workshop', 'Oil Lamp']);
});

it('has nothing to say without an answer', () => expect(suggestionsOf(null, 'lamp')).toEqual([]));
