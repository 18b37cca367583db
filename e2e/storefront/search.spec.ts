import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const found = (...handles: string[]) => ({ nodes: handles.map((handle) => ({ handle })) });
const predictive = (args: string) =>
  `query { predictiveSearch(query: "storefront", ${args}) { products { handle trackingParameters } collections { handle trackingParameters } queries { text styledText trackingParameters } } }`;

const operations: readonly Operation[] = [
  [
    'products by a text',
    'query Search($query: String!, $first: Int) { search(query: $query, first: $first, types: [PRODUCT], sortKey: PRICE) { nodes { ... on Product { handle __typename } } totalCount pageInfo { hasNextPage endCursor } } }',
    { search: found('storefront-cap', 'storefront-tee') },
    { query: 'storefront', first: 10 },
  ],
  [
    'products for sale only',
    'query { search(query: "storefront", first: 10, unavailableProducts: HIDE, sortKey: PRICE, prefix: LAST) { nodes { ... on Product { handle } } } }',
    { search: found('storefront-cap', 'storefront-tee') },
  ],
  [
    'products in reverse',
    'query { search(query: "storefront", first: 1, sortKey: PRICE, reverse: true) { edges { cursor node { ... on Product { handle } } } } }',
    { search: { edges: [{ node: { handle: 'storefront-tee' } }] } },
  ],
  [
    'products by filters',
    'query Search($filters: [ProductFilter!]) { search(query: "storefront", first: 5, productFilters: $filters) { nodes { ... on Product { handle } } productFilters { id label presentation values { id label count input } } } }',
    { search: found('storefront-cap') },
    { filters: [{ productVendor: 'Felt' }] },
  ],
  [
    'products by several filters',
    'query Search($filters: [ProductFilter!]) { search(query: "storefront", first: 5, productFilters: $filters) { nodes { ... on Product { handle } } } }',
    { search: found('storefront-tee') },
    { filters: [{ tag: 'cotton' }, { price: { min: 10 } }, { productType: 'Storefront tests' }] },
  ],
  [
    'no articles',
    'query { search(query: "storefront", first: 5, types: [ARTICLE]) { nodes { __typename } totalCount } }',
    { search: { nodes: [], totalCount: 0 } },
  ],
  [
    'no pages',
    'query { search(query: "storefront", first: 5, types: [PAGE]) { edges { node { __typename } } } }',
    { search: { edges: [] } },
  ],
  [
    'suggestions',
    predictive('limit: 5'),
    { predictiveSearch: { products: expect.arrayContaining([expect.objectContaining({ handle: 'storefront-tee' })]) } },
  ],
  [
    'suggestions of each type',
    predictive('limit: 1, limitScope: EACH, types: [PRODUCT, COLLECTION, QUERY]'),
    { predictiveSearch: { products: [{ trackingParameters: null }] } },
  ],
  [
    'suggestions of products only',
    predictive('limit: 5, types: [PRODUCT]'),
    { predictiveSearch: { collections: [], queries: [] } },
  ],
  [
    'suggestions of all types together',
    predictive('limit: 1, limitScope: ALL'),
    { predictiveSearch: { products: [{}], collections: [], queries: [] } },
  ],
  [
    'suggestions in some fields',
    predictive('limit: 5, searchableFields: [TITLE, PRODUCT_TYPE], unavailableProducts: HIDE'),
    { predictiveSearch: {} },
  ],
  [
    'no suggestions of articles',
    predictive('types: [ARTICLE, PAGE]'),
    { predictiveSearch: { products: [], collections: [], queries: [] } },
  ],
];

describe('a search', () => {
  it.each(named(operations))('finds %s', answersOf);
});
