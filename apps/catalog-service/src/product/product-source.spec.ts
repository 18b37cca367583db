import type { ErpArticleEvent, ProductDetails } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Product, type ProductCommand, productDecider } from './product.js';
import { after, article, day, onSale, priced, take, taken } from './product-source.fixture.js';

const weighed = { ...article, weightGrams: 5 } as ErpArticleEvent;
/** A price stays at a product that is not sold any more: which one it was depends on what was delivered. */
const comparable = (product: ProductDetails): ProductDetails =>
  product.source?.values.price
    ? product
    : { ...product, variants: product.variants.map((variant) => ({ ...variant, price: { minor: 0, currency: 'EUR' } })) };
describe('an article of the ERP', () => {
  it('is a draft until it has a title and a price, in whatever order they come', () => {
    expect(taken(undefined, article).status).toBe('draft');
    expect(taken(undefined, priced(1200)).status).toBe('draft');
    const texts = { title: 'Pan', descriptionHtml: '<p>Iron &amp; &lt;heavy&gt;</p>', vendor: 'Forge', productType: 'Cookware' };
    expect(onSale()).toMatchObject({
      ...texts,
      handle: 'erp-10-1',
      status: 'active',
      variants: [{ sku: '10-1', price: { minor: 1200 } }],
    });
    expect(taken(taken(undefined, priced(1200)), article)).toMatchObject({ ...texts, status: 'active' });
  });

  it('has the price that is valid when something is said of it, the newest first', () => {
    const prices = taken(taken(onSale(), priced(900, 3, 10)), priced(1500, 20));
    expect(prices.variants[0]?.price.minor).toBe(900);
    expect(taken(prices, article, day(12)).variants[0]?.price.minor).toBe(1200);
    expect(taken(prices, article, day(21)).variants[0]?.price.minor).toBe(1500);
    expect(taken(taken(onSale(), { type: 'ErpPriceRemoved', priceList: 'VK', validFrom: day(1) }), article).status).toBe('draft');
  });

  it('that was removed is archived, and comes back', () => {
    const removed = taken(onSale(), { type: 'ErpArticleRemoved', number: '10-1' });
    expect(removed.status).toBe('archived');
    expect(taken(removed, article).status).toBe('active');
  });

  it('has the first of its bar codes', () => {
    const barcodes = ['4001', '4002'].map((barcode): ErpArticleEvent => ({ type: 'ErpBarcodeAssigned', barcode }));
    const assigned = barcodes.reduce((product, event) => taken(product, event), onSale());
    expect(assigned.variants[0]?.barcode).toBe('4001');
    expect(taken(assigned, { type: 'ErpBarcodeRemoved', barcode: '4001' }).variants[0]?.barcode).toBe('4002');
  });

  it('has nothing new when an event of it is delivered again', () => {
    const again = take(article);
    expect(productDecider.decide(after(onSale(), again), again)).toEqual({ accepted: [] });
  });

  it('is the same product in whatever order its events are delivered, and however often', () => {
    const prices = fc.record({ day: fc.integer({ min: 1, max: 3 }), minor: fc.integer({ min: 1, max: 9 }) });
    const event = fc.oneof(
      fc
        .record({ title: fc.constantFrom('A', 'B'), active: fc.boolean() })
        .map((more) => ({ ...article, ...more }) as ErpArticleEvent),
      fc.constant(weighed),
      fc.constant<ErpArticleEvent>({ type: 'ErpArticleRemoved', number: '10-1' }),
      prices.map(({ day: from, minor }) => priced(minor, from)),
      prices.map(({ day: from }): ErpArticleEvent => ({ type: 'ErpPriceRemoved', priceList: 'VK', validFrom: day(from) })),
      fc
        .record({ type: fc.constantFrom('ErpBarcodeAssigned', 'ErpBarcodeRemoved'), barcode: fc.constantFrom('4001', '4002') })
        .map((one) => one as ErpArticleEvent),
    );
    const stream = fc.array(event, { minLength: 1, maxLength: 8 }).chain((events) => {
      const commands = events.map((one, index) => take(one, day(index + 1), index + 1));
      const delivered = [...commands, ...commands];
      return fc.tuple(fc.constant(commands), fc.shuffledSubarray(delivered, { minLength: delivered.length }));
    });
    fc.assert(
      fc.property(stream, ([commands, delivered]) => {
        const end = (all: readonly ProductCommand[]) => comparable(all.reduce<Product>(after, undefined) as ProductDetails);
        expect(end(delivered)).toEqual(end(commands));
      }),
    );
  });

  it('remembers the newest of the removed parts, at most a hundred', () => {
    const removed = Array.from({ length: 120 }, (_, index) => take({ type: 'ErpBarcodeRemoved', barcode: `${index}` }));
    expect((removed.reduce<Product>(after, onSale()) as ProductDetails).source?.sequences).toHaveLength(103);
  });

  it('leaves a product alone that staff made under its handle', () => {
    const { source: _, ...own } = onSale();
    for (const event of [article, priced(1), { type: 'ErpArticleRemoved', number: '10-1' } as const])
      expect(productDecider.decide({ ...own, title: 'Ours' }, take(event))).toEqual({ accepted: [] });
  });
});
