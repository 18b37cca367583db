import type { ProductEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { type Offer, offerIn, offersOf } from './price-list.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const product = (change: Partial<ProductEvent> = {}): ProductEvent => ({
  type: 'ProductCreated',
  handle: 'mug',
  title: 'Mug',
  descriptionHtml: '',
  vendor: 'Kiln',
  productType: 'Kitchen',
  category: '',
  tags: [],
  options: [{ name: 'Size', values: ['S', 'L'] }],
  images: [{ url: '/mug.svg', altText: '' }],
  seo: { title: '', description: '' },
  status: 'active',
  variants: [
    { id: 'p1_s', title: 'S', sku: 'MUG-S', price: eur(1200), selectedOptions: [{ name: 'Size', value: 'S' }] },
    {
      id: 'p1_l',
      title: 'L',
      sku: 'MUG-L',
      price: eur(1500),
      selectedOptions: [{ name: 'Size', value: 'L' }],
      imageUrl: '/l.svg',
    },
  ],
  ...change,
});

describe('the offers of a product', () => {
  it('are its variants, with the image of each or that of the product', () =>
    expect(offersOf('p1', product())).toEqual(
      new Map([
        ['p1_s', { productId: 'p1', title: 'Mug', variantTitle: 'S', sku: 'MUG-S', imageUrl: '/mug.svg', price: eur(1200) }],
        ['p1_l', { productId: 'p1', title: 'Mug', variantTitle: 'L', sku: 'MUG-L', imageUrl: '/l.svg', price: eur(1500) }],
      ]),
    ));

  it('have the titles in the languages of translations', () => {
    const digest = '0123456789abcdef';
    const offer = offersOf(
      'p1',
      product({
        translations: [
          { locale: 'de', key: 'title', value: 'Becher', digest },
          { locale: 'de', key: 'name', part: ['Size', 'S'], value: 'Klein', digest },
        ],
      }),
    );
    const titles = (id: string, locale?: string) => {
      const { title, variantTitle, ...rest } = offerIn(offer.get(id) as Offer, locale);
      return [title, variantTitle, 'translated' in rest];
    };
    expect([titles('p1_s', 'de'), titles('p1_l', 'de'), titles('p1_s', 'fr'), titles('p1_s')]).toEqual([
      ['Becher', 'Klein', false],
      ['Becher', 'L', false],
      ['Mug', 'S', false],
      ['Mug', 'S', false],
    ]);
  });

  it('have no image when the product has none', () =>
    expect(offersOf('p1', product({ images: [] })).get('p1_s')).not.toHaveProperty('imageUrl'));

  it.each(['draft', 'archived'] as const)('do not exist while it is %s', (status) =>
    expect(offersOf('p1', product({ status }))).toEqual(new Map()),
  );
});
