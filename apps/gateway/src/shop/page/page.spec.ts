// @vitest-environment jsdom
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedProduct } from '@millrace/contracts';
import { projectFolder } from '@millrace/local-servers';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pageSourceOf } from '../../testing/page-source-of.js';
import { sampleProduct } from '../../testing/samples.js';
import { addressOf } from './address.js';
import { openPages } from './describe-page.js';
import type { PageContent } from './page-content.js';
import { bodyOf, headOf } from './render-content.js';
import { sitemapFiles } from './sitemap.js';
import { fillTemplate } from './template.js';

const site = { name: 'Mill', publicUrl: 'https://mill.example' };
const template =
  '<!doctype html><html><head><!--page-head--><title>x</title><!--/page-head--></head><body><main><!--page-body--></main></body></html>';

const describePath = (path: string, products?: readonly ListedProduct[]): Promise<PageContent> => {
  const [pathname = '', search] = path.split('?', 2);
  return openPages(site, () => pageSourceOf(products))(addressOf(pathname, new URLSearchParams(search)));
};

/** As a browser without scripts reads it. */
const readPage = async (content: PageContent) => {
  const { body } = await fillTemplate(template, { head: headOf(site, content), body: bodyOf(content) }).encoded('');
  const document = new DOMParser().parseFromString(body.toString('utf8'), 'text/html');
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? undefined;
  const structured = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent ?? '') as Record<string, unknown>,
  );
  return { document, meta, structured, canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') };
};
const pageAt = async (path: string, products?: readonly ListedProduct[]) => readPage(await describePath(path, products));

describe('what the server says of a product', () => {
  it('is its title, description, address, picture and offer', async () => {
    const { document, meta, structured, canonical } = await pageAt('/products/lamp?Size=S&utm_source=x');
    expect(document.title).toBe('Lamp · Mill');
    expect(canonical).toBe('https://mill.example/products/lamp');
    expect(meta('description')).toContain('Oak & glass');
    expect(meta('robots')).toBeUndefined();
    expect([meta('og:title'), meta('og:type'), meta('og:image'), meta('og:image:alt'), meta('og:url')]).toEqual([
      'Lamp',
      'product',
      'https://mill.example/images/lamp.svg',
      'a lamp',
      'https://mill.example/products/lamp',
    ]);
    expect([meta('product:price:amount'), meta('product:price:currency')]).toEqual(['19.90', 'EUR']);
    expect(structured).toMatchObject([
      {
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: 'Lamp',
        sku: 'L-S',
        brand: { name: 'Fern' },
        image: ['https://mill.example/images/lamp.svg'],
        offers: {
          '@type': 'Offer',
          price: '19.90',
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
          url: 'https://mill.example/products/lamp?Size=S',
        },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Mill', item: 'https://mill.example/' },
          { position: 2, name: 'Lamps', item: 'https://mill.example/collections/lamps' },
          { position: 3, name: 'Lamp', item: 'https://mill.example/products/lamp' },
        ],
      },
    ]);
    const plain = document.querySelector('noscript')?.textContent ?? '';
    for (const words of ['Lamp', '€19.90', 'Oak & glass', 'In stock']) expect(plain).toContain(words);
  });

  it('is not for search engines when it is unlisted', async () => {
    const content = await describePath('/products/lamp', [{ ...sampleProduct, unlisted: true }]);
    expect(content).toMatchObject({ status: 200, indexed: false, title: 'Lamp' });
  });

  it.each([
    ['4006381333931', '4006381333931'],
    ['shelf 7', undefined],
    ['123456789', undefined],
  ])('names the barcode %s as everybody knows it: %s', async (barcode, gtin) => {
    const variants = sampleProduct.variants.map((variant) => ({ ...variant, barcode }));
    const { structured } = await pageAt('/products/lamp', [{ ...sampleProduct, variants }]);
    expect((structured[0]?.['offers'] as { gtin?: string }).gtin).toBe(gtin);
  });

  it('is the merchant’s own words for search engines where there are any', async () => {
    const seo = { title: 'Oak lamp, 1930s', description: 'Made in Leeds.' };
    const { document, meta } = await pageAt('/products/lamp', [{ ...sampleProduct, seo }]);
    expect([document.title, meta('description'), meta('og:description')]).toEqual([
      'Oak lamp, 1930s · Mill',
      'Made in Leeds.',
      'Made in Leeds.',
    ]);
  });

  it('is a range of prices where the variants differ, sold out when all are', async () => {
    const [variant] = sampleProduct.variants;
    if (!variant) throw new Error('the sample has a variant');
    const variants = [100, 250, 90].map((minor, place) => ({
      ...variant,
      id: `${variant.id}${place}`,
      price: { minor, currency: 'JPY' },
      available: 0,
      selectedOptions: [{ name: 'Länge & Größe', value: `${place} mm` }],
    }));
    const { structured, document } = await pageAt('/products/lamp', [{ ...sampleProduct, variants }]);
    expect(structured[0]?.['offers']).toMatchObject({
      '@type': 'AggregateOffer',
      lowPrice: '90',
      highPrice: '250',
      offerCount: 3,
      availability: 'https://schema.org/OutOfStock',
    });
    expect(JSON.stringify(structured[0])).toContain('L%C3%A4nge+%26+Gr%C3%B6%C3%9Fe=2+mm');
    expect(document.querySelector('noscript')?.textContent).toContain('from ¥90');
  });

  it('cannot be left by any text', async () => {
    const hostile = [
      '</script><script>alert(1)</script>',
      '</noscript><img src=x onerror=alert(1)>',
      '"><svg onload=alert(1)>',
      '<!--<script>',
      '$& $1 $`',
      '&lt;b&gt; &amp;',
      '\u2028\u2029',
      'मराठी 👩‍👩‍👧',
    ];
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, vendor, sku) => {
        const [variant] = sampleProduct.variants;
        const product = { ...sampleProduct, title, vendor, productType: vendor, variants: variant ? [{ ...variant, sku }] : [] };
        const { document, structured, meta } = await pageAt('/products/lamp', [product]);
        expect(structured).toHaveLength(2);
        expect(structured[0]).toMatchObject({ name: title });
        const whole = Buffer.from(title).toString('utf8').replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
        expect(meta('og:title') ?? '').toBe(whole);
        expect(document.querySelectorAll('script')).toHaveLength(2);
        expect(document.querySelectorAll('body > *, main > :not(script, noscript), [onerror], [onload]')).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('other addresses', () => {
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

  it.each(['/cart', '/checkout', '/checkout/thanks', '/search?q=lamp', '/orders/gid%3A%2F%2Fmillrace%2FOrder%2Fa%3Fkey%3Db'])(
    '%s is not for search engines',
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
  ])('%s is nowhere', async (path) => {
    const content = await describePath(path);
    expect([content.status, content.indexed, content.path]).toEqual([404, false, undefined]);
    expect((await readPage(content)).document.title).toBe('Not found · Mill');
  });

  it('are the ones that the web shop knows', () => {
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

describe('while the catalogue does not answer', () => {
  it('a page comes all the same, says nothing wrong and is not kept; afterwards it is whole', async () => {
    vi.useFakeTimers();
    try {
      let down = true;
      const asked = vi.fn();
      const pages = openPages(site, () => {
        asked();
        const source = pageSourceOf();
        return down ? { ...source, productByHandle: () => new Promise(() => undefined) } : source;
      });
      const lamp = addressOf('/products/lamp', new URLSearchParams());
      const first = pages(lamp);
      await vi.advanceTimersByTimeAsync(1_500);
      expect(await first).toMatchObject({ status: 200, incomplete: true, title: 'Mill' });
      expect((await first).path).toBeUndefined();
      // For a moment nobody else waits for it.
      expect(await pages(addressOf('/collections/none', new URLSearchParams()))).toMatchObject({ status: 200, incomplete: true });
      expect(asked).toHaveBeenCalledTimes(1);
      expect(await pages(addressOf('/nowhere', new URLSearchParams()))).toMatchObject({ status: 404 });
      down = false;
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await pages(lamp)).toMatchObject({ status: 200, title: 'Lamp', path: '/products/lamp' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks once for many at the same time, and anew after ten seconds', async () => {
    vi.useFakeTimers();
    try {
      let title = 'Lamp';
      const asked = vi.fn();
      const pages = openPages(site, () => {
        asked();
        return pageSourceOf([{ ...sampleProduct, title }]);
      });
      const lamp = addressOf('/products/lamp', new URLSearchParams());
      await Promise.all(Array.from({ length: 20 }, () => pages(lamp)));
      title = 'Lantern';
      expect((await pages(lamp)).title).toBe('Lamp');
      expect(asked).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(10_001);
      expect((await pages(lamp)).title).toBe('Lantern');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the sitemap', () => {
  const many = Array.from({ length: 25 }, (_, number) => ({ ...sampleProduct, id: `p${number}`, handle: `größe-${number}&` }));

  it('is one file for a small shop', async () => {
    const [file, ...others] = await sitemapFiles(site, pageSourceOf(many));
    expect(others).toEqual([]);
    const document = new DOMParser().parseFromString(file ?? '', 'application/xml');
    const places = [...document.querySelectorAll('url > loc')].map(({ textContent }) => textContent);
    expect(places).toHaveLength(2 + 1 + 25);
    expect(places).toContain('https://mill.example/products/gr%C3%B6%C3%9Fe-7%26');
    expect(document.querySelector('lastmod')?.textContent).toBe(sampleProduct.updatedAt);
  });

  it('is an index and its files for a large one', async () => {
    const [index = '', ...files] = await sitemapFiles(site, pageSourceOf(many), 10);
    expect([...index.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place)).toEqual([
      'https://mill.example/sitemap-1.xml',
      'https://mill.example/sitemap-2.xml',
      'https://mill.example/sitemap-3.xml',
    ]);
    const listed = files.flatMap((file) => [...file.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place));
    expect(new Set(listed).size).toBe(28);
  });
});
