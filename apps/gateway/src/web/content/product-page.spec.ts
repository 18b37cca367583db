// @vitest-environment jsdom
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleProduct } from '../../testing/samples.js';
import { describePath, pageAt } from './read-page.fixture.js';

describe('the content of a product page', () => {
  it('has title, description, URL, picture and offer', async () => {
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

  it('is excluded from search engines when the product is unlisted', async () => {
    const content = await describePath('/products/lamp', [{ ...sampleProduct, unlisted: true }]);
    expect(content).toMatchObject({ status: 200, indexed: false, title: 'Lamp' });
  });

  it.each([
    ['4006381333931', '4006381333931'],
    ['shelf 7', undefined],
    ['123456789', undefined],
  ])('has the barcode %s in its standard form: %s', async (barcode, gtin) => {
    const variants = sampleProduct.variants.map((variant) => ({ ...variant, barcode }));
    const { structured } = await pageAt('/products/lamp', [{ ...sampleProduct, variants }]);
    expect((structured[0]?.['offers'] as { gtin?: string }).gtin).toBe(gtin);
  });

  it('has the merchant’s own texts for search engines', async () => {
    const seo = { title: 'Oak lamp, 1930s', description: 'Made in Leeds.' };
    const { document, meta } = await pageAt('/products/lamp', [{ ...sampleProduct, seo }]);
    expect([document.title, meta('description'), meta('og:description')]).toEqual([
      'Oak lamp, 1930s · Mill',
      'Made in Leeds.',
      'Made in Leeds.',
    ]);
  });

  it('has a price range when the variants differ, and is sold out when all are', async () => {
    const [variant] = sampleProduct.variants;
    if (!variant) throw new Error('the sample has a variant');
    const variants = [100, 250, 90].map((minor, index) => ({
      ...variant,
      id: `${variant.id}${index}`,
      price: { minor, currency: 'JPY' },
      available: 0,
      selectedOptions: [{ name: 'Länge & Größe', value: `${index} mm` }],
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

  it('escapes every text', async () => {
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
