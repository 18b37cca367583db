import { type ProductDetails, textDigest, type Variant } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { productDecider } from './product.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const variant = (part: string, size: string, more: Partial<Variant> = {}): Variant => ({
  id: `mug_${part}`,
  title: size,
  sku: `MUG-${part}`,
  price: eur(1200),
  selectedOptions: [{ name: 'Size', value: size }],
  ...more,
});
const mug = (more: Partial<ProductDetails> = {}): ProductDetails => ({
  handle: 'mug',
  title: 'Mug',
  descriptionHtml: '<p>Holds tea.</p>',
  vendor: 'Kiln',
  productType: 'Kitchen',
  category: 'Home',
  tags: ['tea'],
  options: [{ name: 'Size', values: ['S', 'L'] }],
  images: [{ url: '/mug.svg', altText: 'A mug' }],
  seo: { title: 'Mug', description: '' },
  status: 'active',
  variants: [variant('s', 'S'), variant('l', 'L')],
  ...more,
});
const putProduct = (more?: Partial<ProductDetails>) => ({ type: 'PutProduct', ...mug(more) }) as const;
const created = { type: 'ProductCreated', ...mug() } as const;
const givenProduct = given(productDecider);

describe('a product nobody has described', () => {
  it('is created', () => givenProduct().when(putProduct()).then(created));

  it('needs neither options nor a choice', () => {
    const plain = { options: [], variants: [variant('only', '', { selectedOptions: [] })] };
    givenProduct()
      .when(putProduct(plain))
      .then({ type: 'ProductCreated', ...mug(plain) });
  });
});

describe('a product', () => {
  it('is revised by other details, whole', () =>
    givenProduct(created)
      .when(putProduct({ title: 'Big mug' }))
      .then({ type: 'ProductRevised', ...mug({ title: 'Big mug' }) }));

  it('may lose a variant', () =>
    givenProduct(created)
      .when(putProduct({ variants: [variant('l', 'L')] }))
      .then({ type: 'ProductRevised', ...mug({ variants: [variant('l', 'L')] }) }));

  it('stays as it is when the same is said again', () => givenProduct(created).when(putProduct()).thenNothing());

  it('is the same whatever the order of the fields', () => {
    const { tags, ...rest } = mug();
    givenProduct(created)
      .when({ type: 'PutProduct', ...rest, tags })
      .thenNothing();
  });

  it('notices the order of what has an order', () =>
    givenProduct({ type: 'ProductCreated', ...mug({ tags: ['tea', 'gift'] }) })
      .when(putProduct({ tags: ['gift', 'tea'] }))
      .then({ type: 'ProductRevised', ...mug({ tags: ['gift', 'tea'] }) }));

  it('compares with the last revision, not with the first', () =>
    givenProduct(created, { type: 'ProductRevised', ...mug({ title: 'Big mug' }) })
      .when(putProduct())
      .then({ type: 'ProductRevised', ...mug() }));
});

describe('a description that contradicts itself', () => {
  it('refuses variants that a shopper cannot tell apart', () =>
    givenProduct()
      .when(putProduct({ variants: [variant('s', 'S'), variant('l', 'L'), variant('l2', 'L')] }))
      .thenRejected({ type: 'VariantsShareOptions', variantIds: ['mug_l', 'mug_l2'] }));

  it('refuses them in whatever order they name their options', () => {
    const [size, glaze] = [
      { name: 'Size', value: 'S' },
      { name: 'Glaze', value: 'Blue' },
    ];
    const options = [
      { name: 'Size', values: ['S'] },
      { name: 'Glaze', values: ['Blue'] },
    ];
    const variants = [
      variant('a', 'S', { selectedOptions: [size, glaze] }),
      variant('b', 'S', { selectedOptions: [glaze, size] }),
    ];
    givenProduct()
      .when(putProduct({ options, variants }))
      .thenRejected({ type: 'VariantsShareOptions', variantIds: ['mug_a', 'mug_b'] });
  });

  it('refuses one id for two variants', () =>
    givenProduct()
      .when(putProduct({ variants: [variant('s', 'S'), variant('s', 'L')] }))
      .thenRejected({ type: 'VariantsShareOptions', variantIds: ['mug_s'] }));

  it('refuses a value that the option does not list', () =>
    givenProduct()
      .when(putProduct({ variants: [variant('m', 'M')] }))
      .thenRejected({ type: 'OptionValueUnknown', variantId: 'mug_m', option: 'Size', value: 'M' }));

  it('refuses an option that the product does not have', () =>
    givenProduct()
      .when(putProduct({ variants: [variant('s', 'S', { selectedOptions: [{ name: 'Glaze', value: 'Blue' }] })] }))
      .thenRejected({ type: 'OptionValueUnknown', variantId: 'mug_s', option: 'Glaze', value: 'Blue' }));

  it('refuses a variant that leaves an option open, or answers it twice', () => {
    givenProduct()
      .when(putProduct({ variants: [variant('s', 'S', { selectedOptions: [] })] }))
      .thenRejected({ type: 'OptionValueUnknown', variantId: 'mug_s', option: 'Size', value: '' });
    const both = ['S', 'L'].map((value) => ({ name: 'Size', value }));
    givenProduct()
      .when(putProduct({ variants: [variant('s', 'S', { selectedOptions: both })] }))
      .thenRejected({ type: 'OptionValueUnknown', variantId: 'mug_s', option: 'Size', value: 'L' });
  });

  it('refuses two currencies, a former price included', () =>
    givenProduct(created)
      .when(putProduct({ variants: [variant('s', 'S', { compareAtPrice: { minor: 1500, currency: 'USD' } })] }))
      .thenRejected({ type: 'CurrenciesMixed', currencies: ['EUR', 'USD'] }));
});

describe('translations of a product', () => {
  const german = { locale: 'de', key: 'title', value: 'Becher' };
  const translations = [{ ...german, digest: textDigest('Mug') }];
  const translate = (...register: (typeof german)[]) => ({ type: 'TranslateProduct' as const, register, remove: [] });

  it('are registered beside its own texts', () =>
    givenProduct(created)
      .when(translate(german))
      .then({ type: 'ProductTranslated', ...mug({ translations }) }));

  it('that are registered already are no change', () =>
    givenProduct({ type: 'ProductTranslated', ...mug({ translations }) })
      .when(translate(german))
      .thenNothing());

  it('are removed without a trace in its details', () =>
    givenProduct({ type: 'ProductTranslated', ...mug({ translations }) })
      .when({ type: 'TranslateProduct', register: [], remove: [{ locale: 'de', key: 'title' }] })
      .then({ type: 'ProductTranslated', ...mug() }));

  it('are outdated, and stay, when the product is revised', () =>
    givenProduct({ type: 'ProductTranslated', ...mug({ translations }) })
      .when(putProduct({ title: 'Cup', translations }))
      .then({ type: 'ProductRevised', ...mug({ title: 'Cup', translations }) }));

  it('are rejected when the text is no longer what was translated', () =>
    givenProduct(created, { type: 'ProductRevised', ...mug({ title: 'Cup' }) })
      .when({ type: 'TranslateProduct', register: [{ ...german, digest: textDigest('Mug') }], remove: [] })
      .thenRejected({ type: 'SourceTextChanged', key: 'title', digest: textDigest('Cup') }));

  it('are rejected without a product', () => givenProduct().when(translate(german)).thenRejected({ type: 'ProductNotFound' }));
});
