import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, visit } from './browser.js';
import { eventually } from './eventually.js';

const shop = inject('shop');
let browser: Browser;
beforeAll(async () => {
  // Views without a warm cache may take longer than a page waits for them.
  await eventually(
    'pages are complete',
    () => get('/products/carbon-steel-chefs-knife'),
    ({ canonical }) => canonical !== undefined,
  );
  browser = await openBrowser();
});
afterAll(() => browser.close());

const get = async (path: string) => {
  const answer = await fetch(`${shop.url}${path}`, { headers: { accept: 'text/html' } });
  const html = await answer.text();
  const first = (pattern: RegExp) => pattern.exec(html)?.[1];
  return {
    status: answer.status,
    html,
    title: first(/<title>([^<]*)<\/title>/),
    description: first(/<meta name="description" content="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    robots: answer.headers.get('x-robots-tag'),
  };
};

describe('a page before any script has run', () => {
  it('describes its content in its head, each page differently', async () => {
    const pages = await Promise.all(['/', '/search', '/collections/kitchen', '/products/carbon-steel-chefs-knife'].map(get));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const field of ['title', 'canonical'] as const) expect(new Set(pages.map((page) => page[field])).size).toBe(4);
    const product = pages[3];
    expect(product?.title).toMatch(/^Carbon Steel Chef(’|&#39;)s Knife.* · Millrace$/);
    expect(product?.html).toContain('"@type":"Product"');
    expect(product?.html).toContain('"@type":"BreadcrumbList"');
  });

  it.each(['/nowhere', '/products/none', '/collections/none', '/orders/none', '/products/a/b'])(
    '%s is not found',
    async (path) => {
      const page = await get(path);
      expect([page.status, page.title, page.robots]).toEqual([404, 'Not found · Millrace', 'noindex']);
    },
  );

  it.each(['/cart', '/checkout', '/search?q=knife'])('%s is excluded from search engines', async (path) => {
    expect(await get(path)).toMatchObject({ status: 200, robots: 'noindex' });
  });

  it('leads search engines to everything that is listed', async () => {
    const robots = await (await fetch(`${shop.url}/robots.txt`)).text();
    const sitemap = /Sitemap: (.*)/.exec(robots)?.[1] ?? '';
    const xml = await (await fetch(`${shop.url}${new URL(sitemap).pathname}`)).text();
    expect(xml).toContain('/products/carbon-steel-chefs-knife</loc>');
    expect(xml).toContain('/collections/');
  });
});

describe('a browser without scripts', () => {
  it('shows texts and prices of a product, and links from a collection to its products', async () => {
    const { page } = await visit(browser, shop.url, { javaScriptEnabled: false });
    await page.goto('/products/carbon-steel-chefs-knife');
    await page.getByRole('heading', { level: 1, name: /Carbon Steel Chef.s Knife/ }).waitFor();
    expect(await page.locator('main').innerText()).toMatch(/€\d/);
    await page.locator('main').getByRole('link').last().click();
    await page.waitForURL('**/collections/**');
    expect(await page.locator('main').getByRole('listitem').count()).toBeGreaterThan(1);
    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await page.context().close();
  });
});

describe('a browser with scripts', () => {
  it('removes the metadata of the former page', async () => {
    const { page } = await visit(browser, shop.url);
    await page.goto('/products/carbon-steel-chefs-knife');
    const canonical = page.locator('link[rel=canonical]');
    expect(await canonical.getAttribute('href')).toContain('/products/carbon-steel-chefs-knife');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('link', { name: 'Shop all' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'All products' }).waitFor();
    expect(await page.locator('[data-page]').count()).toBe(0);
    await page.context().close();
  });
});
