import { expect } from 'vitest';
import { client } from './storefront.js';

type Created = Readonly<Record<string, Readonly<{ position: string; userErrors: readonly object[] } & Record<string, unknown>>>>;

const mutation = `mutation ($about: PageCreateInput!, $draft: PageCreateInput!, $blog: BlogCreateInput!) {
  about: pageCreate(page: $about) { page { id version } userErrors { code } position }
  draft: pageCreate(page: $draft) { page { id } userErrors { code } position }
  blog: blogCreate(blog: $blog) { blog { id } userErrors { code } position }
  policy: shopPolicyUpdate(shopPolicy: { type: LEGAL_NOTICE, body: "<p>Mill</p>" }) { shopPolicy { id } userErrors { code } position }
  redirect: urlRedirectCreate(urlRedirect: { path: "/marginal-old", target: "/pages/marginal-about" }) { urlRedirect { id } userErrors { code } position }
}`;
const variables = {
  about: {
    title: 'Marginal about',
    body: '<h2>Who</h2><p onclick="x()">Zymurgists <b>all</b>.</p><script>alert(1)</script>',
    seo: { title: 'All about it', description: 'Who we are' },
  },
  draft: { title: 'Marginal draft', isPublished: false },
  blog: { title: 'Marginal news' },
};
const articles = `mutation ($first: ArticleCreateInput!, $second: ArticleCreateInput!) {
  first: articleCreate(article: $first) { article { id } userErrors { code } position }
  second: articleCreate(article: $second) { article { id } userErrors { code } position }
}`;
const article = (blogId: unknown) => ({
  first: {
    blogId,
    title: 'Marginal first',
    body: '<p>A zymurgist brews.</p>',
    summary: '<p>In <em>short</em></p>',
    author: { name: 'Ada Lovelace' },
    tags: ['brewing', 'news'],
    image: { url: '/images/beeswax-crayons.svg', altText: 'Crayons' },
    publishDate: '2026-01-02T00:00:00Z',
  },
  second: { blogId, title: 'Marginal second', author: { name: 'Ada Lovelace' }, publishDate: '2026-02-02T00:00:00Z' },
});
const menu = `mutation ($page: ID!) {
  menu: menuCreate(title: "Marginal menu", handle: "marginal-menu", items: [
    { title: "About", type: PAGE, resourceId: $page, items: [{ title: "Elsewhere", type: HTTP, url: "https://example.com/" }] }
    { title: "All", type: CATALOG }
    { title: "Gone", type: PAGE, resourceId: "gid://shopify/Page/nowhere" }
  ]) { menu { id } userErrors { code } position }
}`;

/** The ids of what was made, by its name in the mutations. */
export const ids: Record<string, string> = {};
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

/** Makes a page, a draft, a blog with two articles, a policy, a redirect and a menu; resolves when the shop shows them. */
export const makeContent = async (): Promise<void> => {
  await asStaff(mutation, variables);
  await asStaff(articles, article(ids['blog']));
  await asStaff(menu, { page: ids['about'] });
  await client.request('{ page(handle: "marginal-about") { id } }', {}, { 'millrace-read-after': position });
};
