import { describe, expect, it } from 'vitest';
import { client } from './storefront.js';

describe('staff who write content', () => {
  const update = `mutation ($id: ID!, $page: PageUpdateInput!, $version: Int, $key: String) {
    pageUpdate(id: $id, page: $page, expectedVersion: $version, idempotencyKey: $key) { page { title version } userErrors { code field } position }
  }`;
  type Updated = {
    pageUpdate: { page: { title: string; version: number } | null; userErrors: { code: string }[]; position: string };
  };
  const create = 'mutation ($page: PageCreateInput!) { pageCreate(page: $page) { page { id } userErrors { code } } }';

  it('change a page on the version that they have seen, and a shopper reads it', async () => {
    const created = await client.requestAsStaff<{ pageCreate: { page: { id: string } } }>(create, {
      page: { title: 'Marginal versions' },
    });
    const { id } = created.pageCreate.page;
    const key = 'marginal versions of a page';
    const change = { id, page: { title: 'Marginal versions, changed' }, version: 1, key };
    const first = await client.requestAsStaff<Updated>(update, change);
    expect(first.pageUpdate).toMatchObject({ page: { title: change.page.title, version: 2 }, userErrors: [] });
    expect((await client.requestAsStaff<Updated>(update, change)).pageUpdate.page).toEqual(first.pageUpdate.page);
    const stale = await client.requestAsStaff<Updated>(update, { ...change, page: { title: 'Other' }, key: `${key}, stale` });
    expect(stale.pageUpdate).toMatchObject({ page: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
    const read = await client.request(
      '{ page(handle: "marginal-versions") { title } }',
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
    ['a handle that is taken', create, { page: { title: 'Other', handle: 'about' } }, 'TAKEN'],
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
      'mutation ($url: String!) { menuCreate(title: "x", handle: "marginal-x", items: [{ title: "x", type: HTTP, url: $url }]) { menu { id } userErrors { code } } }',
      { url: 'javascript:alert(1)' },
      'INVALID',
    ],
    [
      'a redirect to itself',
      'mutation { urlRedirectCreate(urlRedirect: { path: "/marginal-x", target: "/marginal-x" }) { urlRedirect { id } userErrors { code } } }',
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
      { path: 'pages/marginal-imported.md', text: '---\ntitle: Marginal imported\n---\nHello **there**' },
      { path: 'pages/marginal-wrong.md', text: 'no title' },
    ];
    type Imported = { contentImport: { files: object[]; position: string } };
    const wrong = { path: files[1]?.path, created: 0, changed: 0, unchanged: 0, reasons: ['it has no title'] };
    const first = await client.requestAsStaff<Imported>(query, { files });
    expect(first.contentImport.files).toMatchObject([{ created: 1, reasons: [] }, wrong]);
    const read = '{ page(handle: "marginal-imported") { body } }';
    expect(await client.request(read, {}, { 'millrace-read-after': first.contentImport.position })).toEqual({
      page: { body: '<p>Hello <strong>there</strong></p>' },
    });
    expect((await client.requestAsStaff<Imported>(query, { files })).contentImport.files).toMatchObject([
      { unchanged: 1 },
      wrong,
    ]);
  });
});
