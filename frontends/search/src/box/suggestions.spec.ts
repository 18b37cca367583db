// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { partsOf } from './styled-text.ts';
import { suggestionsOf } from './suggestions.ts';

const predicted = {
  queries: [
    { text: 'lamp', styledText: '<mark>lam</mark><span>p</span>' },
    { text: 'lamb', styledText: '<mark>lam</mark><span>b</span>' },
  ],
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

it('suggests queries, collections and products with their URLs', () => {
  expect(suggestionsOf(predicted, 'lam').map(({ kind, href }) => [kind, href])).toEqual([
    ['query', '/search?q=lamp'],
    ['query', '/search?q=lamb'],
    ['collection', '/collections/home-workshop'],
    ['product', '/products/oil-lamp'],
  ]);
});

it('does not suggest the typed text', () => {
  expect(suggestionsOf(predicted, ' Lamp ').map(({ label }) => label)).toEqual(['lamb', 'Home & Workshop', 'Oil Lamp']);
});

it('marks the typed part of a suggestion', () => {
  expect(suggestionsOf(predicted, 'lam')[0]?.parts).toEqual([
    { text: 'lam', typed: true },
    { text: 'p', typed: false },
  ]);
  expect(partsOf('<span>salt &amp; </span><mark>pep</mark><span>per</span>').map(({ text }) => text)).toEqual([
    'salt & ',
    'pep',
    'per',
  ]);
});

it('is empty without a response', () => expect(suggestionsOf(null, 'lamp')).toEqual([]));
