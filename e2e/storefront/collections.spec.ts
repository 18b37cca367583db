import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const handle = 'storefront-tests';
const own = { handle, title: 'Storefront tests' };

const operations: readonly Operation[] = [
  [
    'a collection by its handle',
    `query { collection(handle: "${handle}") { id handle title description descriptionHtml updatedAt seo { title description } } }`,
    { collection: own },
  ],
  [
    'a collection by its id',
    `query { collection(id: "gid://shopify/Collection/${handle}") { id handle } }`,
    { collection: { id: `gid://shopify/Collection/${handle}`, handle } },
  ],
  [
    'its page',
    `query { collection(handle: "${handle}") { onlineStoreUrl trackingParameters } }`,
    { collection: { onlineStoreUrl: expect.stringMatching(/\/collections\/storefront-tests$/), trackingParameters: null } },
  ],
  ['its picture', `query { collection(handle: "${handle}") { image { id url altText width height } } }`, { collection: {} }],
  [
    'its products in an order',
    `query Collection($handle: String!, $first: Int, $sortKey: ProductCollectionSortKeys, $reverse: Boolean) {
      collection(handle: $handle) { products(first: $first, sortKey: $sortKey, reverse: $reverse) { nodes { handle } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } } }`,
    {
      collection: {
        products: { nodes: [{ handle: 'storefront-tee' }, { handle: 'storefront-cap' }], pageInfo: { hasNextPage: false } },
      },
    },
    { handle, first: 8, sortKey: 'PRICE', reverse: true },
  ],
  [
    'its filters',
    `query { collection(handle: "${handle}") { products(first: 1) { filters { id label type presentation values { id label count input swatch { color image { id } } image { id } } } } } }`,
    {
      collection: {
        products: {
          filters: expect.arrayContaining([expect.objectContaining({ id: 'filter.v.availability', presentation: null })]),
        },
      },
    },
  ],
  [
    'its products by filters',
    `query Filtered($filters: [ProductFilter!]) { collection(handle: "${handle}") { products(first: 8, filters: $filters) { nodes { handle } } } }`,
    { collection: { products: { nodes: [{ handle: 'storefront-tee' }] } } },
    { filters: [{ variantOption: { name: 'Size', value: 'L' } }, { available: true }, { price: { min: 20, max: 30 } }] },
  ],
  [
    'collections by title',
    'query { collections(first: 20, sortKey: TITLE, query: "title:storefront*") { edges { node { handle } cursor } } }',
    { collections: { edges: expect.arrayContaining([{ node: { handle }, cursor: expect.any(String) }]) } },
  ],
  [
    'collections by their change',
    'query { collections(first: 250, sortKey: UPDATED_AT, reverse: true) { nodes { handle updatedAt } totalCount } }',
    { collections: {} },
  ],
  [
    'collections by an unknown text',
    'query { collections(first: 5, query: "nothing-at-all-xyz") { nodes { id } } }',
    { collections: { nodes: [] } },
  ],
  [
    'the last collections',
    'query { collections(last: 2, sortKey: RELEVANCE) { nodes { id } pageInfo { hasPreviousPage } } }',
    { collections: {} },
  ],
  ['collections without a size', 'query { collections { nodes { id } } }', { collections: {} }],
  [
    'the collections of a product',
    'query { product(handle: "storefront-tee") { collections(first: 2) { nodes { handle } } } }',
    { product: { collections: { nodes: [{ handle }] } } },
  ],
  ['an unknown collection', 'query { collection(handle: "nothing-at-all") { id } }', { collection: null }],
];

describe('collections', () => {
  it.each(named(operations))('are answered with %s', answersOf);
});
