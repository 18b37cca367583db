import { beforeAll, describe, expect, it } from 'vitest';
import { ids, makeContent } from './made-content.js';
import { answersOf, client, headers, named, type Operation, path, request, shop } from './storefront.js';

beforeAll(makeContent);

const text = expect.any(String);
const operations: readonly Operation[] = [
  [
    'a page',
    'query Page($handle: String!) @inContext(language: FR) { page(handle: $handle) { id title handle body bodySummary createdAt updatedAt trackingParameters onlineStoreUrl seo { title description } metafield(namespace: "a", key: "b") { value } } }',
    {
      page: {
        title: 'Marginal about',
        handle: 'marginal-about',
        body: '<h2>Who</h2><p>Zymurgists <b>all</b>.</p>',
        bodySummary: expect.stringContaining('Zymurgists all.'),
        createdAt: text,
        trackingParameters: null,
        onlineStoreUrl: `${shop.url}/pages/marginal-about`,
        seo: { title: 'All about it', description: 'Who we are' },
        metafield: null,
      },
    },
    { handle: 'marginal-about' },
  ],
  [
    'a page by its former field',
    '{ pageByHandle(handle: "marginal-about") { title } }',
    { pageByHandle: { title: 'Marginal about' } },
  ],
  ['no page that is not published', '{ page(handle: "marginal-draft") { id } }', { page: null }],
  [
    'pages by a query',
    '{ pages(first: 5, query: "handle:marginal-about", sortKey: UPDATED_AT, reverse: true) { edges { cursor node { handle } } pageInfo { hasNextPage } } }',
    { pages: { edges: [{ cursor: text, node: { handle: 'marginal-about' } }], pageInfo: { hasNextPage: false } } },
  ],
  [
    'a blog with its articles and their authors',
    '{ blog(handle: "marginal-news") { title handle onlineStoreUrl seo { title } authors { name firstName lastName } articles(first: 1, sortKey: PUBLISHED_AT, reverse: true) { nodes { handle } pageInfo { hasNextPage } } } }',
    {
      blog: {
        title: 'Marginal news',
        onlineStoreUrl: `${shop.url}/blogs/marginal-news`,
        seo: { title: 'Marginal news' },
        authors: [{ name: 'Ada Lovelace', firstName: 'Ada', lastName: 'Lovelace' }],
        articles: { nodes: [{ handle: 'marginal-second' }], pageInfo: { hasNextPage: true } },
      },
    },
  ],
  [
    'an article of a blog',
    '{ blogByHandle(handle: "marginal-news") { articleByHandle(handle: "marginal-first") { title contentHtml content(truncateAt: 8) excerpt excerptHtml tags publishedAt blog { handle } author { name } authorV2 { firstName email bio } image { url(transform: { maxWidth: 100 }) altText } comments(first: 3) { edges { node { id } } } onlineStoreUrl } } }',
    {
      blogByHandle: {
        articleByHandle: {
          title: 'Marginal first',
          contentHtml: '<p>A zymurgist brews.</p>',
          excerpt: 'In short',
          excerptHtml: '<p>In <em>short</em></p>',
          tags: ['brewing', 'news'],
          publishedAt: '2026-01-02T00:00:00.000Z',
          blog: { handle: 'marginal-news' },
          author: { name: 'Ada Lovelace' },
          authorV2: { firstName: 'Ada', email: '', bio: null },
          image: { url: `${shop.url}/images/beeswax-crayons.svg?width=100`, altText: 'Crayons' },
          comments: { edges: [] },
          onlineStoreUrl: `${shop.url}/blogs/marginal-news/marginal-first`,
        },
      },
    },
  ],
  [
    'articles by a query',
    '{ articles(first: 9, query: "tag:brewing AND author:Lovelace", sortKey: TITLE) { edges { node { handle } } } }',
    { articles: { edges: [{ node: { handle: 'marginal-first' } }] } },
  ],
  [
    'blogs by a query',
    '{ blogs(first: 9, query: "title:Marginal", sortKey: HANDLE) { nodes { handle } } }',
    { blogs: { nodes: [{ handle: 'marginal-news' }] } },
  ],
  [
    'a menu with what its items lead to, without those that lead to nothing',
    '{ menu(handle: "marginal-menu") { id title itemsCount items { id title type url tags resourceId resource { __typename ... on Page { handle } } items { title url type resource { __typename } } } } }',
    {
      menu: {
        title: 'Marginal menu',
        items: [
          {
            title: 'About',
            type: 'PAGE',
            url: `${shop.url}/pages/marginal-about`,
            tags: [],
            resource: { __typename: 'Page', handle: 'marginal-about' },
            items: [{ title: 'Elsewhere', url: 'https://example.com/', type: 'HTTP', resource: null }],
          },
          { title: 'All', type: 'CATALOG', url: `${shop.url}/search`, resource: null, items: [] },
        ],
      },
    },
  ],
  ['no unknown menu', '{ menu(handle: "marginal-nothing") { id } }', { menu: null }],
  [
    'the policies of the shop',
    '{ shop { privacyPolicy { id title handle body url } refundPolicy { title } shippingPolicy { handle } termsOfService { url } subscriptionPolicy { id handle } } }',
    {
      shop: {
        privacyPolicy: {
          title: 'Privacy policy',
          handle: 'privacy-policy',
          url: `${shop.url}/policies/privacy-policy`,
          body: text,
        },
        refundPolicy: { title: 'Refund policy' },
        shippingPolicy: { handle: 'shipping-policy' },
        termsOfService: { url: `${shop.url}/policies/terms-of-service` },
        subscriptionPolicy: null,
      },
    },
  ],
  [
    'a policy that `Shop` does not name',
    '{ shopPolicy(handle: "legal-notice") { title body } }',
    { shopPolicy: { title: 'Legal notice', body: '<p>Mill</p>' } },
  ],
  [
    'the redirect of a path',
    'query Redirect($query: String!) { urlRedirects(first: 1, query: $query) { edges { node { target path } } } }',
    { urlRedirects: { edges: [{ node: { path: '/marginal-old', target: '/pages/marginal-about' } }] } },
    { query: 'path:/marginal-old' },
  ],
  [
    'no redirect of another path',
    '{ urlRedirects(first: 1, query: "path:/marginal") { edges { node { id } } } }',
    { urlRedirects: { edges: [] } },
  ],
  [
    'pages by a search',
    '{ search(query: "zymurg", types: [PAGE], first: 5) { totalCount nodes { __typename ... on Page { handle } } } }',
    { search: { totalCount: 1, nodes: [{ __typename: 'Page', handle: 'marginal-about' }] } },
  ],
  [
    'articles by a search',
    '{ search(query: "zymurgist brews", types: [ARTICLE], first: 5) { nodes { ... on Article { handle blog { handle } } } productFilters { id } } }',
    { search: { nodes: [{ handle: 'marginal-first', blog: { handle: 'marginal-news' } }] } },
  ],
  [
    'products, pages and articles where no type is named',
    '{ search(query: "zymurgist", first: 5) { totalCount nodes { __typename } } }',
    { search: { totalCount: 2, nodes: [{ __typename: 'Page' }, { __typename: 'Article' }] } },
  ],
  [
    'products, then pages, then articles by a search for all',
    '{ search(query: "zymurgist", types: [PRODUCT, PAGE, ARTICLE], first: 1) { totalCount nodes { __typename } pageInfo { hasNextPage } } }',
    { search: { nodes: [{ __typename: 'Page' }], pageInfo: { hasNextPage: true } } },
  ],
  [
    'pages and articles by a predictive search',
    '{ predictiveSearch(query: "marginal fi", types: [PAGE, ARTICLE], limitScope: EACH) { pages { handle } articles { handle trackingParameters } products { id } } }',
    { predictiveSearch: { pages: [], articles: [{ handle: 'marginal-first', trackingParameters: null }], products: [] } },
  ],
];

const sitemapOf = (type: string) => `{ sitemap(type: ${type}) { resources(page: 1) { items { handle updatedAt } } } }`;

describe('content', () => {
  it.each(named(operations))('has %s', answersOf);

  it.each([
    ['PAGE', 'marginal-about'],
    ['BLOG', 'marginal-news'],
    ['ARTICLE', 'marginal-news/marginal-first'],
  ])('is in the sitemap as %s', async (type, handle) => {
    const { sitemap } = await request<{ sitemap: { resources: { items: { handle: string }[] } } }>(sitemapOf(type));
    expect(sitemap.resources.items.map((item) => item.handle)).toContain(handle);
  });

  it('is found by its ids, of either prefix', async () => {
    const names = ['about', 'blog', 'first', 'menu', 'redirect', 'draft'];
    const gids = names.map((name) => ids[name]?.replace('millrace', 'shopify'));
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const found = await request(query, { ids: gids });
    const types = ['Page', 'Blog', 'Article', 'Menu', 'UrlRedirect'];
    expect(found).toEqual({ nodes: [...types.map((type, at) => ({ __typename: type, id: gids[at] })), null] });
  });

  it('says that its language is another than the one that was asked for', async () => {
    const query = 'query @inContext(language: FR) { page(handle: "marginal-about") { title } }';
    expect(await client.send({ path, headers, body: JSON.stringify({ query }) })).toMatchObject({
      extensions: { localization: { language: 'EN', requestedLanguage: 'FR', fallback: true } },
    });
  });
});
