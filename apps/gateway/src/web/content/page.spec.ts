// @vitest-environment jsdom
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import { describe, expect, it, vi } from 'vitest';
import { pageSourceOf } from '../../testing/page-source-of.js';
import { sampleProduct } from '../../testing/samples.js';
import { addressOf } from './page-address.js';
import { openPageDescriber } from './describe-page.js';
import { describePath, pageAt, readPage, site } from './read-page.fixture.js';

describe('other pages', () => {
  it.each([
    ['/', 'Mill', 'https://mill.example/'],
    ['/search', 'All products · Mill', 'https://mill.example/search'],
    ['/search?sort=newest', 'All products · Mill', 'https://mill.example/search'],
    ['/collections/lamps?stock=in', 'Lamps · Mill', 'https://mill.example/collections/lamps'],
    ['/collections/lamps/', 'Lamps · Mill', 'https://mill.example/collections/lamps'],
  ])('%s has its own title and address', async (path, title, address) => {
    const { document, canonical, meta } = await pageAt(path);
    expect([document.title, canonical, meta('robots')]).toEqual([title, address, undefined]);
    expect(document.querySelectorAll('noscript li a[href^="/"]').length).toBeGreaterThan(0);
  });

  it.each([
    ['/cart', 'Your cart · Mill'],
    ['/checkout', 'Checkout · Mill'],
    ['/orders/gid%3A%2F%2Fmillrace%2FOrder%2Fa%3Fkey%3Db', 'Your order · Mill'],
  ])('%s has the title %s', async (path, title) => expect((await pageAt(path)).document.title).toBe(title));

  it.each(['/cart', '/checkout', '/checkout/thanks', '/search?q=lamp', '/orders/gid%3A%2F%2Fmillrace%2FOrder%2Fa%3Fkey%3Db'])(
    '%s is excluded from search engines',
    async (path) => {
      const content = await describePath(path);
      const { canonical, meta } = await readPage(content);
      expect([content.status, content.indexed, canonical, meta('robots')]).toEqual([200, false, undefined, 'noindex']);
    },
  );

  it.each([
    '/nothing',
    '/products',
    '/products/none',
    '/products/lamp/more',
    '/products/%00',
    '/products/%E0%A4%A',
    `/products/${'a'.repeat(300)}`,
    '/collections/none',
    '/orders/none',
    '/orders/gid%3A%2F%2Fmillrace%2FProduct%2Fa',
    '/cartoon',
    '/searching',
    '//evil.example/products/lamp',
  ])('%s is not found', async (path) => {
    const content = await describePath(path);
    expect([content.status, content.indexed, content.path]).toEqual([404, false, undefined]);
    expect((await readPage(content)).document.title).toBe('Not found · Mill');
  });

  it('are those of the web shop', () => {
    const routes = JSON.parse(readFileSync(join(projectFolder, 'frontends/shell/src/routes.json'), 'utf8')) as { path: string }[];
    const known = (path: string) => routes.some((route) => new RegExp(route.path).test(path));
    for (const path of ['/', '/search', '/search/', '/collections/x', '/products/x/', '/cart', '/checkout/y', '/orders/z'])
      expect([path, known(path), addressOf(path, new URLSearchParams()).kind]).toEqual([
        path,
        true,
        expect.not.stringMatching('unknown'),
      ]);
    for (const path of ['/x', '/products', '/products/', '/collections/', '/orders/', '/products/x/y', '/searchx'])
      expect([path, known(path), addressOf(path, new URLSearchParams()).kind]).toEqual([path, false, 'unknown']);
  });
});

describe('during an outage of the catalogue', () => {
  it('a page is served without wrong content and not cached; afterwards it is complete', async () => {
    vi.useFakeTimers();
    try {
      let down = true;
      const received = vi.fn();
      const pages = openPageDescriber(site, () => {
        received();
        const source = pageSourceOf();
        return down ? { ...source, productByHandle: () => new Promise(() => undefined) } : source;
      });
      const lamp = addressOf('/products/lamp', new URLSearchParams());
      const first = pages(lamp, 'en');
      await vi.advanceTimersByTimeAsync(1_500);
      expect(await first).toMatchObject({ status: 200, incomplete: true, title: 'Mill' });
      expect((await first).path).toBeUndefined();
      // For a moment no other request waits for it.
      expect(await pages(addressOf('/collections/none', new URLSearchParams()), 'en')).toMatchObject({
        status: 200,
        incomplete: true,
      });
      expect(received).toHaveBeenCalledTimes(1);
      expect(await pages(addressOf('/nowhere', new URLSearchParams()), 'en')).toMatchObject({ status: 404 });
      down = false;
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await pages(lamp, 'en')).toMatchObject({ status: 200, title: 'Lamp', path: '/products/lamp' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('the catalogue is queried once for concurrent requests, and again after ten seconds', async () => {
    vi.useFakeTimers();
    try {
      let title = 'Lamp';
      const received = vi.fn();
      const pages = openPageDescriber(site, () => {
        received();
        return pageSourceOf([{ ...sampleProduct, title }]);
      });
      const lamp = addressOf('/products/lamp', new URLSearchParams());
      await Promise.all(Array.from({ length: 20 }, () => pages(lamp, 'en')));
      title = 'Lantern';
      expect((await pages(lamp, 'en')).title).toBe('Lamp');
      expect(received).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(10_001);
      expect((await pages(lamp, 'en')).title).toBe('Lantern');
    } finally {
      vi.useRealTimers();
    }
  });
});
