import { emptyProductDetails, type Metafield, type ProductDetails, type Variant } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { productDecider } from './product.js';

const text = (key: string, value: string): Metafield => ({ namespace: 'custom', key, type: 'single_line_text_field', value });
const grams = { namespace: 'custom', key: 'grams', type: 'number_integer', value: '300' };
const variant: Variant = {
  id: 'mug_s',
  title: 'Default Title',
  sku: 'MUG',
  price: { minor: 1200, currency: 'EUR' },
  selectedOptions: [],
};
const mug = (more: Partial<ProductDetails> = {}): ProductDetails => ({
  ...emptyProductDetails,
  handle: 'mug',
  title: 'Mug',
  variants: [variant],
  ...more,
});
const created = (more?: Partial<ProductDetails>) => ({ type: 'ProductCreated', ...mug(more) }) as const;
const revised = (more?: Partial<ProductDetails>) => ({ type: 'ProductRevised', ...mug(more) }) as const;
type Entry = Omit<Metafield, 'type'> & { type?: string; variantId?: string };
type Name = Readonly<{ namespace: string; key: string; variantId?: string }>;
const change = (set: Entry[], remove: Name[] = []) => ({ type: 'ChangeMetafields', set, remove }) as const;
const givenProduct = given(productDecider);

describe('the metafields of a product', () => {
  it('are set, and replaced by their names', () =>
    givenProduct(created({ metafields: [text('care', 'Cold'), text('made', 'Here')] }))
      .when(change([text('care', 'Warm'), grams]))
      .then(revised({ metafields: [text('care', 'Warm'), grams, text('made', 'Here')] })));

  it('of a variant are its own', () =>
    givenProduct(created({ metafields: [text('care', 'Cold')] }))
      .when(change([{ ...text('care', 'Warm'), variantId: 'mug_s' }]))
      .then(revised({ metafields: [text('care', 'Cold')], variants: [{ ...variant, metafields: [text('care', 'Warm')] }] })));

  it('have the type that they had when none is given, else that of a line of text', () =>
    givenProduct(created({ metafields: [grams] }))
      .when(
        change([
          { namespace: 'custom', key: 'grams', value: '310' },
          { namespace: 'custom', key: 'made', value: 'Here' },
        ]),
      )
      .then(revised({ metafields: [{ ...grams, value: '310' }, text('made', 'Here')] })));

  it('are removed, the last with the list', () =>
    givenProduct(created({ metafields: [text('care', 'Cold')] }))
      .when(change([], [{ namespace: 'custom', key: 'care' }]))
      .then(revised()));

  it('stay as they are when nothing changes', () =>
    givenProduct(created({ metafields: [text('care', 'Cold')] }))
      .when(change([text('care', 'Cold')], [{ namespace: 'custom', key: 'made' }]))
      .thenNothing());

  it('fit their types', () =>
    givenProduct(created())
      .when(change([text('care', 'Cold'), { ...grams, value: 'many' }]))
      .thenRejected({ type: 'MetafieldInvalid', namespace: 'custom', key: 'grams', reason: 'VALUE' }));

  it('have types that exist', () =>
    givenProduct(created())
      .when(change([{ ...grams, type: 'number', variantId: 'mug_s' }]))
      .thenRejected({ type: 'MetafieldInvalid', variantId: 'mug_s', namespace: 'custom', key: 'grams', reason: 'TYPE' }));

  it('are at most fifty', () =>
    givenProduct(created({ metafields: [text('a', '1')] }))
      .when(change(Array.from({ length: 50 }, (_, at) => text(`b${at}`, '1'))))
      .thenRejected({ type: 'TooManyMetafields', max: 50 }));

  it('belong to a variant of the product', () =>
    givenProduct(created())
      .when(change([{ ...text('care', 'Warm'), variantId: 'mug_l' }]))
      .thenRejected({ type: 'VariantNotFound', variantId: 'mug_l' }));

  it('need the product', () =>
    givenProduct()
      .when(change([text('care', 'Cold')]))
      .thenRejected({ type: 'ProductNotFound' }));

  it('of a product that is put fit their types, each name once', () => {
    const put = (metafields: Metafield[]) => ({ type: 'PutProduct', ...mug({ metafields }) }) as const;
    givenProduct()
      .when(put([{ ...grams, value: 'many' }]))
      .thenRejected({ type: 'MetafieldInvalid', namespace: 'custom', key: 'grams', reason: 'VALUE' });
    givenProduct()
      .when(put([grams, grams]))
      .thenRejected({ type: 'MetafieldInvalid', namespace: 'custom', key: 'grams', reason: 'REPEATED' });
    givenProduct()
      .when(put([grams]))
      .then(created({ metafields: [grams] }));
  });
});
