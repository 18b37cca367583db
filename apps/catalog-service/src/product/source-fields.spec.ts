import type { ErpArticleEvent, ProductDetails, SourceField, Variant } from '@millrace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, article, onSale, priced, staff, taken } from './product-source.fixture.js';
import { allSourceFields } from './source-fields.js';

describe('a field that staff and the ERP decide', () => {
  it('has the value of staff, while the others follow the ERP, and the conflict is in the product', () => {
    const ours = taken(staff(onSale(), { title: 'Our pan' }), {
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
    expect(taken(released, { ...article, title: 'ERP pan' } as ErpArticleEvent).title).toBe('ERP pan');
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
          product = by === 'erp' ? taken(product, { ...article, title } as ErpArticleEvent) : staff(product, { title });
          if (by === 'staff' && ours === theirs) ours = undefined;
          expect(product.title).toBe(ours ?? theirs);
        }
      }),
    );
  });

  it.each(allSourceFields)('%s: staff decide also where the ERP has no value, and what the ERP has no more is gone', (field) => {
    const step = fc.record({ by: fc.constantFrom('staff', 'erp'), value: fc.constantFrom(...valuesOf[field]) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let product = say(onSale(), field, valuesOf[field][0]);
        let [ours, theirs]: [{ value: Value } | undefined, Value] = [undefined, valuesOf[field][0]];
        for (const { by, value } of steps) {
          if (by === 'erp') {
            theirs = value;
            product = say(product, field, value);
          } else {
            if (value !== (ours ? ours.value : theirs)) ours = { value };
            if (value === theirs) ours = undefined;
            product = staff(product, entered(product, field, value));
          }
          expect(product).toEqual({ ...product, ...entered(product, field, ours ? ours.value : theirs) });
          expect(product.source?.overridden).toEqual(ours ? [field] : []);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(['title', 'price', 'status'] as const)('%s of staff stays when the ERP has its first value', (field) => {
    const product = taken(undefined, { type: 'ErpBarcodeAssigned', barcode: '4001' });
    const [, value] = valuesOf[field];
    const ours = taken(taken(staff(product, entered(product, field, value)), article), priced(1200));
    expect(ours).toEqual({ ...ours, ...entered(ours, field, value) });
    expect(ours.source?.overridden).toEqual([field]);
  });

  it('keeps what staff entered before fields without a value of the ERP were theirs', () => {
    const product = onSale();
    const [variant] = product.variants;
    const old = { ...product, variants: [{ ...variant, barcode: '9' }] } as ProductDetails;
    expect(taken(old, article).variants[0]?.barcode).toBe('9');
  });
});

type Value = string | number | undefined;
/** Values of each field; undefined: none. The ERP always has title, price and status. */
const valuesOf: Readonly<Record<SourceField, readonly [Value, Value, ...Value[]]>> = {
  title: ['Pan', 'Pot', 'Lid'],
  description: [undefined, 'Iron', 'Steel'],
  vendor: [undefined, 'Forge', 'Mill'],
  productType: [undefined, 'Cookware', 'Baking'],
  price: [1200, 900, 1500],
  barcode: [undefined, '4001', '4002'],
  weightGrams: [undefined, 5, 6],
  status: ['active', 'archived'],
};

/** The product after the ERP has a value of a field. */
const say = (product: ProductDetails, field: SourceField, value: Value): ProductDetails => {
  if (field === 'price') return taken(product, priced(Number(value)));
  if (field === 'barcode') {
    const removed = (product.source?.barcodes ?? []).map((barcode): ErpArticleEvent => ({ type: 'ErpBarcodeRemoved', barcode }));
    const assigned: ErpArticleEvent[] = value === undefined ? [] : [{ type: 'ErpBarcodeAssigned', barcode: String(value) }];
    return [...removed, ...assigned].reduce((after, event) => taken(after, event), product);
  }
  const {
    description: _,
    supplier: __,
    group: ___,
    ...bare
  } = article as Extract<ErpArticleEvent, { type: 'ErpArticleChanged' }>;
  const names: Partial<Record<SourceField, string>> = { vendor: 'supplier', productType: 'group' };
  const more =
    field === 'status' ? { active: value === 'active' } : value === undefined ? {} : { [names[field] ?? field]: value };
  return taken(product, { ...bare, ...more } as ErpArticleEvent);
};

/** The product's data with a value of a field, as staff enter it. */
const entered = (
  { variants: [variant, ...others] }: ProductDetails,
  field: SourceField,
  value: Value,
): Partial<ProductDetails> => {
  switch (field) {
    case 'title':
    case 'status':
      return { [field]: value };
    case 'description':
      return { descriptionHtml: value === undefined ? '' : `<p>${value}</p>` };
    case 'vendor':
    case 'productType':
      return { [field]: value ?? '' };
    case 'price':
      return { variants: [{ ...variant, price: { minor: value, currency: 'EUR' } } as Variant, ...others] };
    case 'barcode':
    case 'weightGrams': {
      const { [field]: _, ...rest } = variant as Variant;
      return { variants: [{ ...rest, ...(value !== undefined && { [field]: value }) }, ...others] };
    }
  }
};
