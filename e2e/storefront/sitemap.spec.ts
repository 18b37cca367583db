import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const page =
  'query Sitemap($type: SitemapType!, $page: Int!) { sitemap(type: $type) { pagesCount { count precision } resources(page: $page) { hasNextPage items { handle updatedAt ... on SitemapResourceMetaobject { type } } } } }';
const none = { sitemap: { pagesCount: { count: 0 }, resources: { items: [], hasNextPage: false } } };
const collection = expect.objectContaining({ handle: 'storefront-tests' });

const operations: readonly Operation[] = [
  [
    'products',
    page,
    { sitemap: { resources: { items: expect.arrayContaining([expect.objectContaining({ handle: expect.any(String) })]) } } },
    { type: 'PRODUCT', page: 1 },
  ],
  [
    'collections',
    page,
    { sitemap: { pagesCount: { count: 1 }, resources: { items: expect.arrayContaining([collection]) } } },
    { type: 'COLLECTION', page: 1 },
  ],
  [
    'no products behind the last page',
    page,
    { sitemap: { resources: { items: [], hasNextPage: false } } },
    { type: 'PRODUCT', page: 9_999 },
  ],
  ['no metaobjects', page, none, { type: 'METAOBJECT', page: 1 }],
];

describe('a sitemap', () => {
  it.each(named(operations))('lists %s', answersOf);
});
