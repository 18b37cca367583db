import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, client, headers, named, type Operation, path, request, shop } from './storefront.js';

type Created = Readonly<Record<string, Readonly<{ position: string; userErrors: readonly object[] } & Record<string, unknown>>>>;

const mutation = `mutation ($about: PageCreateInput!, $draft: PageCreateInput!, $blog: BlogCreateInput!) {
  about: pageCreate(page: $about) { page { id version } userErrors { code } position }
  draft: pageCreate(page: $draft) { page { id } userErrors { code } position }
  blog: blogCreate(blog: $blog) { blog { id } userErrors { code } position }
  policy: shopPolicyUpdate(shopPolicy: { type: LEGAL_NOTICE, body: "<p>Mill</p>" }) { shopPolicy { id } userErrors { code } position }
  redirect: urlRedirectCreate(urlRedirect: { path: "/storefront-old", target: "/pages/storefront-about" }) { urlRedirect { id } userErrors { code } position }
}`;
const variables = {
  about: {
    title: 'Storefront about',
    body: '<h2>Who</h2><p onclick="x()">Zymurgists <b>all</b>.</p><script>alert(1)</script>',
    seo: { title: 'All about it', description: 'Who we are' },
  },
  draft: { title: 'Storefront draft', isPublished: false },
  blog: { title: 'Storefront news' },
};
const articles = `mutation ($first: ArticleCreateInput!, $second: ArticleCreateInput!) {
  first: articleCreate(article: $first) { article { id } userErrors { code } position }
  second: articleCreate(article: $second) { article { id } userErrors { code } position }
}`;
const article = (blogId: unknown) => ({
  first: {
    blogId,
    title: 'Storefront first',
    body: '<p>A zymurgist brews.</p>',
    summary: '<p>In <em>short</em></p>',
    author: { name: 'Ada Lovelace' },
    tags: ['brewing', 'news'],
    image: { url: '/images/beeswax-crayons.svg', altText: 'Crayons' },
    publishDate: '2026-01-02T00:00:00Z',
  },
  second: { blogId, title: 'Storefront second', author: { name: 'Ada Lovelace' }, publishDate: '2026-02-02T00:00:00Z' },
});
const menu = `mutation ($page: ID!) {
  menu: menuCreate(title: "Storefront menu", handle: "storefront-menu", items: [
    { title: "About", type: PAGE, resourceId: $page, items: [{ title: "Elsewhere", type: HTTP, url: "https://example.com/" }] }
    { title: "All", type: CATALOG }
    { title: "Gone", type: PAGE, resourceId: "gid://shopify/Page/nowhere" }
  ]) { menu { id } userErrors { code } position }
}`;

const ids: Record<string, string> = {};
let position = '';

/** Runs mutations as staff, each of which succeeds. */
const asStaff = async (query: string, input: object): Promise<Created> => {
  const created = await client.requestAsStaff<Created>(query, input);
  for (const [name, { userErrors, position: reached, ...payload }] of Object.entries(created)) {
    expect([name, userErrors]).toEqual([name, []]);
    position = reached;
    ids[name] = (Object.values(payload)[0] as { id: string }).id;
  }
  return created;
};

beforeAll(async () => {
  await asStaff(mutation, variables);
  await asStaff(articles, article(ids['blog']));
  await asStaff(menu, { page: ids['about'] });
  await client.request('{ page(handle: "storefront-about") { id } }', {}, { 'millrace-read-after': position });
});

const text = expect.any(String);
const operations: readonly Operation[] = [
  [
    'a page',
    'query Page($handle: String!) @inContext(language: FR) { page(handle: $handle) { id title handle body bodySummary createdAt updatedAt trackingParameters onlineStoreUrl seo { title description } metafield(namespace: "a", key: "b") { value } } }',
    {
      page: {
        title: 'Storefront about',
        handle: 'storefront-about',
        body: '<h2>Who</h2><p>Zymurgists <b>all</b>.</p>',
        bodySummary: expect.stringContaining('Zymurgists all.'),
        createdAt: text,
        trackingParameters: null,
        onlineStoreUrl: `${shop.url}/pages/storefront-about`,
        seo: { title: 'All about it', description: 'Who we are' },
        metafield: null,
      },
    },
    { handle: 'storefront-about' },
  ],
  [
    'a page by its former field',
    '{ pageByHandle(handle: "storefront-about") { title } }',
    { pageByHandle: { title: 'Storefront about' } },
  ],
  ['no page that is not published', '{ page(handle: "storefront-draft") { id } }', { page: null }],
  ['no unknown page', '{ page(handle: "storefront-nothing") { id } }', { page: null }],
  [
    'pages by a query',
    '{ pages(first: 5, query: "handle:storefront-about", sortKey: UPDATED_AT, reverse: true) { edges { cursor node { handle } } pageInfo { hasNextPage } } }',
    { pages: { edges: [{ cursor: text, node: { handle: 'storefront-about' } }], pageInfo: { hasNextPage: false } } },
  ],
  [
    'a blog with its articles and their authors',
    '{ blog(handle: "storefront-news") { title handle onlineStoreUrl seo { title } authors { name firstName lastName } articles(first: 1, sortKey: PUBLISHED_AT, reverse: true) { nodes { handle } pageInfo { hasNextPage } } } }',
    {
      blog: {
        title: 'Storefront news',
        onlineStoreUrl: `${shop.url}/blogs/storefront-news`,
        seo: { title: 'Storefront news' },
        authors: [{ name: 'Ada Lovelace', firstName: 'Ada', lastName: 'Lovelace' }],
        articles: { nodes: [{ handle: 'storefront-second' }], pageInfo: { hasNextPage: true } },
      },
    },
  ],
  [
    'an article of a blog',
    '{ blogByHandle(handle: "storefront-news") { articleByHandle(handle: "storefront-first") { title contentHtml content(truncateAt: 8) excerpt excerptHtml tags publishedAt blog { handle } author { name } authorV2 { firstName email bio } image { url(transform: { maxWidth: 100 }) altText } comments(first: 3) { edges { node { id } } } onlineStoreUrl } } }',
    {
      blogByHandle: {
        articleByHandle: {
          title: 'Storefront first',
          contentHtml: '<p>A zymurgist brews.</p>',
          excerpt: 'In short',
          excerptHtml: '<p>In <em>short</em></p>',
          tags: ['brewing', 'news'],
          publishedAt: '2026-01-02T00:00:00.000Z',
          blog: { handle: 'storefront-news' },
          author: { name: 'Ada Lovelace' },
          authorV2: { firstName: 'Ada', email: '', bio: null },
          image: { url: `${shop.url}/images/beeswax-crayons.svg?width=100`, altText: 'Crayons' },
          comments: { edges: [] },
          onlineStoreUrl: `${shop.url}/blogs/storefront-news/storefront-first`,
        },
      },
    },
  ],
  [
    'articles by a query',
    '{ articles(first: 9, query: "tag:brewing AND author:Lovelace", sortKey: TITLE) { edges { node { handle } } } }',
    { articles: { edges: [{ node: { handle: 'storefront-first' } }] } },
  ],
  [
    'blogs by a query',
    '{ blogs(first: 9, query: "title:Storefront", sortKey: HANDLE) { nodes { handle } } }',
    { blogs: { nodes: [{ handle: 'storefront-news' }] } },
  ],
  [
    'a menu with what its items lead to, without those that lead to nothing',
    '{ menu(handle: "storefront-menu") { id title itemsCount items { id title type url tags resourceId resource { __typename ... on Page { handle } } items { title url type resource { __typename } } } } }',
    {
      menu: {
        title: 'Storefront menu',
        items: [
          {
            title: 'About',
            type: 'PAGE',
            url: `${shop.url}/pages/storefront-about`,
            tags: [],
            resource: { __typename: 'Page', handle: 'storefront-about' },
            items: [{ title: 'Elsewhere', url: 'https://example.com/', type: 'HTTP', resource: null }],
          },
          { title: 'All', type: 'CATALOG', url: `${shop.url}/search`, resource: null, items: [] },
        ],
      },
    },
  ],
  ['no unknown menu', '{ menu(handle: "storefront-nothing") { id } }', { menu: null }],
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
  ['a policy that `Shop` does not name', '{ shopPolicy(handle: "legal-notice") { title body } }', { shopPolicy: { title: 'Legal notice', body: '<p>Mill</p>' } }],
  [
    'the redirect of a path',
    'query Redirect($query: String!) { urlRedirects(first: 1, query: $query) { edges { node { target path } } } }',
    { urlRedirects: { edges: [{ node: { path: '/storefront-old', target: '/pages/storefront-about' } }] } },
    { query: 'path:/storefront-old' },
  ],
  [
    'no redirect of another path',
    '{ urlRedirects(first: 1, query: "path:/storefront") { edges { node { id } } } }',
    { urlRedirects: { edges: [] } },
  ],
  [
    'pages by a search',
    '{ search(query: "zymurg", types: [PAGE], first: 5) { totalCount nodes { __typename ... on Page { handle } } } }',
    { search: { totalCount: 1, nodes: [{ __typename: 'Page', handle: 'storefront-about' }] } },
  ],
  [
    'articles by a search',
    '{ search(query: "zymurgist brews", types: [ARTICLE], first: 5) { nodes { ... on Article { handle blog { handle } } } productFilters { id } } }',
    { search: { nodes: [{ handle: 'storefront-first', blog: { handle: 'storefront-news' } }] } },
  ],
  [
    'products, then pages, then articles by a search for all',
    '{ search(query: "zymurgist", types: [PRODUCT, PAGE, ARTICLE], first: 1) { totalCount nodes { __typename } pageInfo { hasNextPage } } }',
    { search: { nodes: [{ __typename: 'Page' }], pageInfo: { hasNextPage: true } } },
  ],
  [
    'pages and articles by a predictive search',
    '{ predictiveSearch(query: "storefront fi", types: [PAGE, ARTICLE], limitScope: EACH) { pages { handle } articles { handle trackingParameters } products { id } } }',
    { predictiveSearch: { pages: [], articles: [{ handle: 'storefront-first', trackingParameters: null }], products: [] } },
  ],
];

const sitemapOf = (type: string) => `{ sitemap(type: ${type}) { resources(page: 1) { items { handle updatedAt } } } }`;

describe('content', () => {
  it.each(named(operations))('has %s', answersOf);

  it.each([
    ['PAGE', 'storefront-about'],
    ['BLOG', 'storefront-news'],
    ['ARTICLE', 'storefront-news/storefront-first'],
  ])('is in the sitemap as %s', async (type, handle) => {
    const { sitemap } = await request<{ sitemap: { resources: { items: { handle: string }[] } } }>(sitemapOf(type));
    expect(sitemap.resources.items.map((item) => item.handle)).toContain(handle);
  });

  it('is found by its ids, of either prefix', async () => {
    const gids = [ids['about'], ids['blog'], ids['first'], ids['menu'], ids['redirect'], ids['draft']];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const found = await request(query, { ids: gids.map((id) => id?.replace('millrace', 'shopify')) });
    const types = ['Page', 'Blog', 'Article', 'Menu', 'UrlRedirect'];
    expect(found).toEqual({ nodes: [...types.map((type, at) => ({ __typename: type, id: gids[at] })), null] });
  });

  it('says that its language is another than the one that was asked for', async () => {
    const query = 'query @inContext(language: FR) { page(handle: "storefront-about") { title } }';
    expect(await client.send({ path, headers, body: JSON.stringify({ query }) })).toMatchObject({
      extensions: { localization: { language: 'EN', requestedLanguage: 'FR', fallback: true } },
    });
  });
});

describe('staff', () => {
  const update = `mutation ($id: ID!, $page: PageUpdateInput!, $version: Int, $key: String) {
    pageUpdate(id: $id, page: $page, expectedVersion: $version, idempotencyKey: $key) { page { title version } userErrors { code field } position }
  }`;
  type Updated = {
    pageUpdate: { page: { title: string; version: number } | null; userErrors: { code: string }[]; position: string };
  };
  const create = 'mutation ($page: PageCreateInput!) { pageCreate(page: $page) { page { id } userErrors { code } } }';

  it('change a page on the version that they have seen, and a shopper reads it', async () => {
    const created = await client.requestAsStaff<{ pageCreate: { page: { id: string } } }>(create, {
      page: { title: 'Storefront versions' },
    });
    const { id } = created.pageCreate.page;
    const key = 'storefront versions of a page';
    const change = { id, page: { title: 'Storefront versions, changed' }, version: 1, key };
    const first = await client.requestAsStaff<Updated>(update, change);
    expect(first.pageUpdate).toMatchObject({ page: { title: change.page.title, version: 2 }, userErrors: [] });
    expect((await client.requestAsStaff<Updated>(update, change)).pageUpdate.page).toEqual(first.pageUpdate.page);
    const stale = await client.requestAsStaff<Updated>(update, { ...change, page: { title: 'Other' }, key: `${key}, stale` });
    expect(stale.pageUpdate).toMatchObject({ page: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
    const read = await client.request(
      '{ page(handle: "storefront-versions") { title } }',
      {},
      { 'millrace-read-after': first.pageUpdate.position },
    );
    expect(read).toEqual({ page: { title: change.page.title } });
    const gone = 'mutation ($id: ID!) { pageDelete(id: $id) { deletedPageId userErrors { code } } }';
    expect(await client.requestAsStaff(gone, { id })).toEqual({ pageDelete: { deletedPageId: id, userErrors: [] } });
    expect(await client.requestAsStaff(gone, { id })).toMatchObject({
      pageDelete: { deletedPageId: null, userErrors: [{ code: 'NOT_FOUND' }] },
    });
  });

  it.each([
    ['a handle that is taken', create, { page: { title: 'Storefront about' } }, 'TAKEN'],
    ['a title of which no handle can be made', create, { page: { title: '???' } }, 'INVALID'],
    ['a title that is too long', create, { page: { title: 'x'.repeat(256) } }, 'INVALID'],
    [
      'an article of no blog',
      'mutation ($article: ArticleCreateInput!) { articleCreate(article: $article) { article { id } userErrors { code } } }',
      { article: { blogId: 'gid://millrace/Blog/none', title: 'x', author: { name: 'x' } } },
      'NOT_FOUND',
    ],
    [
      'a menu that runs a script',
      'mutation ($url: String!) { menuCreate(title: "x", handle: "storefront-x", items: [{ title: "x", type: HTTP, url: $url }]) { menu { id } userErrors { code } } }',
      { url: 'javascript:alert(1)' },
      'INVALID',
    ],
    [
      'a redirect to itself',
      'mutation { urlRedirectCreate(urlRedirect: { path: "/storefront-x", target: "/storefront-x" }) { urlRedirect { id } userErrors { code } } }',
      {},
      'INVALID',
    ],
  ])('are told of %s', async (_, query, input, code) => {
    const [payload] = Object.values(await client.requestAsStaff<Record<string, object>>(query, input));
    expect(payload).toMatchObject({ userErrors: [{ code }] });
  });

  it('import files, again without any change, and are told what is wrong with one', async () => {
    const query =
      'mutation ($files: [ContentFileInput!]!) { contentImport(files: $files) { files { path created changed unchanged reasons } position } }';
    const files = [
      { path: 'pages/storefront-imported.md', text: '---\ntitle: Storefront imported\n---\nHello **there**' },
      { path: 'pages/storefront-wrong.md', text: 'no title' },
    ];
    type Imported = { contentImport: { files: object[]; position: string } };
    const wrong = { path: files[1]?.path, created: 0, changed: 0, unchanged: 0, reasons: ['it has no title'] };
    const first = await client.requestAsStaff<Imported>(query, { files });
    expect(first.contentImport.files).toMatchObject([{ created: 1, reasons: [] }, wrong]);
    const read = '{ page(handle: "storefront-imported") { body } }';
    expect(await client.request(read, {}, { 'millrace-read-after': first.contentImport.position })).toEqual({
      page: { body: '<p>Hello <strong>there</strong></p>' },
    });
    expect((await client.requestAsStaff<Imported>(query, { files })).contentImport.files).toMatchObject([
      { unchanged: 1 },
      wrong,
    ]);
  });
});
