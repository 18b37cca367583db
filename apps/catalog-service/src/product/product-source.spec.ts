import type { ErpArticleEvent, ProductDetails, ProductEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Product, type ProductCommand, productDecider } from './product.js';
import { allSourceFields, sourceFields } from './source-fields.js';

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const article: ErpArticleEvent = {
  ...{
    type: 'ErpArticleChanged',
    number: '10-1',
    title: 'Pan',
    description: 'Iron & <heavy>',
    supplier: 'Forge',
    group: 'Cookware',
  },
  active: true,
};
const priced = (minor: number, from = 1, until?: number): ErpArticleEvent => ({
  ...{ type: 'ErpPriceChanged', priceList: 'VK', validFrom: day(from), price: { minor, currency: 'EUR' } },
  ...(until !== undefined && { validUntil: day(until) }),
});
const after = (product: Product, command: ProductCommand): Product => {
  const decision = productDecider.decide(product, command);
  if ('rejected' in decision) throw new Error(decision.rejected.type);
  return fold(productDecider.evolve, product, decision.accepted as readonly ProductEvent[]);
};
const sold = { articleId: '10-1', handle: 'erp-10-1', variantId: 'p_1' };
const news = (product: Product, event: ErpArticleEvent, at = day(5)) =>
  after(product, { type: 'TakeFromSource', ...sold, at, event }) as ProductDetails;
const staff = (product: ProductDetails, change: Partial<ProductDetails>) =>
  after(product, { type: 'PutProduct', ...product, ...change }) as ProductDetails;
const onSale = () => news(news(undefined, article), priced(1200));

describe('an article of the ERP', () => {
  it('is a draft until it has a title and a price, in whatever order they come', () => {
    expect(news(undefined, article).status).toBe('draft');
    expect(news(undefined, priced(1200)).status).toBe('draft');
    const texts = { title: 'Pan', descriptionHtml: '<p>Iron &amp; &lt;heavy&gt;</p>', vendor: 'Forge', productType: 'Cookware' };
    expect(onSale()).toMatchObject({
      ...texts,
      handle: 'erp-10-1',
      status: 'active',
      variants: [{ sku: '10-1', price: { minor: 1200 } }],
    });
    expect(news(news(undefined, priced(1200)), article)).toMatchObject({ ...texts, status: 'active' });
  });

  it('has the price that is valid when something is said of it, the newest first', () => {
    const prices = news(news(onSale(), priced(900, 3, 10)), priced(1500, 20));
    expect(prices.variants[0]?.price.minor).toBe(900);
    expect(news(prices, article, day(12)).variants[0]?.price.minor).toBe(1200);
    expect(news(prices, article, day(21)).variants[0]?.price.minor).toBe(1500);
    expect(news(news(onSale(), { type: 'ErpPriceRemoved', priceList: 'VK', validFrom: day(1) }), article).status).toBe('draft');
  });

  it('that was removed is archived, and comes back', () => {
    const removed = news(onSale(), { type: 'ErpArticleRemoved', number: '10-1' });
    expect(removed.status).toBe('archived');
    expect(news(removed, article).status).toBe('active');
  });

  it('has the first of its bar codes', () => {
    const barcodes = ['4001', '4002'].map((barcode): ErpArticleEvent => ({ type: 'ErpBarcodeAssigned', barcode }));
    const assigned = barcodes.reduce((product, event) => news(product, event), onSale());
    expect(assigned.variants[0]?.barcode).toBe('4001');
    expect(news(assigned, { type: 'ErpBarcodeRemoved', barcode: '4001' }).variants[0]?.barcode).toBe('4002');
  });

  it('that is told again changes nothing', () =>
    expect(productDecider.decide(onSale(), { type: 'TakeFromSource', ...sold, at: day(6), event: article })).toEqual({
      accepted: [],
    }));
});

describe('a field that staff and the ERP decide', () => {
  it('has the value of staff, while the others follow the ERP, and the conflict is in the product', () => {
    const ours = news(staff(onSale(), { title: 'Our pan' }), {
      ...article,
      title: 'ERP pan',
      supplier: 'Mill',
    } as ErpArticleEvent);
    expect(ours).toMatchObject({
      title: 'Our pan',
      vendor: 'Mill',
      source: { overridden: ['title'], values: { title: 'ERP pan' } },
    });
  });

  it('follows the ERP again when staff give it the value of the ERP', () => {
    const released = staff(staff(onSale(), { title: 'Our pan' }), { title: 'Pan' });
    expect(released.source?.overridden).toEqual([]);
    expect(news(released, { ...article, title: 'ERP pan' } as ErpArticleEvent).title).toBe('ERP pan');
  });

  it('cannot be changed by what a request says of the source', () => {
    const product = onSale();
    expect(staff(product, { source: { article: 'x', values: {}, overridden: ['title'], prices: [], barcodes: [] } })).toEqual(
      product,
    );
    const own: ProductDetails = { ...product };
    delete own.source;
    expect(after(undefined, { type: 'PutProduct', ...product })).toEqual(own);
  });

  it('is that of the last decision of staff, or else that of the ERP, whatever happens', () => {
    const step = fc.oneof(
      fc.record({ by: fc.constant('staff' as const), title: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ by: fc.constant('erp' as const), title: fc.constantFrom('A', 'B', 'C') }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let product = onSale();
        let [ours, theirs]: [string | undefined, string] = [undefined, 'Pan'];
        for (const { by, title } of steps) {
          if (by === 'erp') theirs = title;
          else if (title !== product.title || ours !== undefined) ours = title;
          product = by === 'erp' ? news(product, { ...article, title } as ErpArticleEvent) : staff(product, { title });
          if (by === 'staff' && ours === theirs) ours = undefined;
          expect(product.title).toBe(ours ?? theirs);
        }
      }),
    );
  });

  it('is told by each field alike', () => {
    for (const field of allSourceFields) expect(sourceFields[field].set(onSale(), {})).toEqual(onSale());
  });
});
