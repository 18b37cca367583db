import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriersOn, openBrowser, visit } from './browser.js';
import { clientOf } from './client.js';

const shop = inject('shop');
const client = clientOf(shop);
const snippetOf = (name: string, api: 'shop' | 'admin'): string =>
  readFileSync(join(projectFolder, `docs/${name}.md`), 'utf8')
    .split(`\`\`\`graphql ${api}\n`)[1]
    ?.split('```')[0] ?? '';
const snippet = (api: 'shop' | 'admin'): string => snippetOf('content', api);

describe('docs/content.md', () => {
  it('shows a query that works as it is written', async () => {
    expect(await client.request(snippet('shop'))).toMatchObject({
      page: { title: 'About us' },
      menu: { items: expect.arrayContaining([expect.objectContaining({ type: 'PAGE', resource: { handle: 'about' } })]) },
      blog: { articles: { nodes: [{ title: 'What to take on a short walk' }, {}, {}] } },
    });
  });

  it('shows an import that works as it is written', async () => {
    type Imported = { contentImport: { files: object[]; position: string } };
    const { contentImport } = await client.requestAsStaff<Imported>(snippet('admin'));
    expect(contentImport.files).toMatchObject([
      { created: 1, reasons: [] },
      { created: 0, reasons: ['it has no title'] },
    ]);
    const after = { 'millrace-read-after': contentImport.position };
    expect(await client.request('{ page(handle: "guide-example") { body } }', {}, after)).toEqual({
      page: { body: '<p>Written in <strong>Markdown</strong>.</p>' },
    });
  });
});

describe('docs/metaobjects.md', () => {
  it('shows a query that works as it is written, with the sample content', async () => {
    const similar = { references: { nodes: [{ handle: 'linen', field: { value: 'Linen' } }] } };
    expect(await client.request(snippetOf('metaobjects', 'shop'))).toEqual({
      metaobject: { field: { value: 'Merino wool' }, similar },
    });
  });

  it('shows a type that works as it is written', async () => {
    expect(await client.requestAsStaff(snippetOf('metaobjects', 'admin'))).toMatchObject({
      metaobjectDefinitionCreate: { metaobjectDefinition: { version: 1 }, userErrors: [] },
    });
  });
});

describe('the content of the web shop', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is reached from the footer and by former addresses, without barriers', async () => {
    const { page, complaints } = await visit(browser, shop.url);
    await page.goto('/about-us');
    await page.getByRole('heading', { name: 'About us' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/pages/about');
    expect(await barriersOn(page)).toEqual([]);
    const footer = page.getByRole('navigation', { name: 'About the shop' });
    await footer.getByRole('link', { name: 'Refund policy' }).click();
    await page.getByRole('heading', { name: 'Refund policy' }).waitFor();
    await footer.getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('link', { name: 'Five cups of coffee' }).click();
    await page.getByText('Grind finer for what is fast').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Journal' }).click();
    await page.getByRole('heading', { name: 'Journal', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});
