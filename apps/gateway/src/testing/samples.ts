import type { ListedProduct } from '@millrace/contracts';
import { productIdOf, variantIdOf } from '../identity/catalogue-ids.js';

export const eur = (minor: number) => ({ minor, currency: 'EUR' });

export const productIdOfSample = productIdOf('lamp');
export const variantIdOfSample = variantIdOf(productIdOfSample, ['S']);

/** A lamp of one size, two of it in stock. */
export const sampleProduct: ListedProduct = {
  id: productIdOfSample,
  handle: 'lamp',
  title: 'Lamp',
  descriptionHtml: '<p>Oak &amp; glass</p><script>run()</script>',
  vendor: 'Fern',
  productType: 'Lamps',
  category: '',
  tags: ['oak'],
  options: [{ name: 'Size', values: ['S'] }],
  images: [{ url: '/images/lamp.svg', altText: 'a lamp' }],
  seo: { title: '', description: '' },
  status: 'active',
  variants: [
    {
      id: variantIdOfSample,
      title: 'S',
      sku: 'L-S',
      price: eur(1990),
      compareAtPrice: eur(2500),
      available: 2,
      selectedOptions: [
        {
          name: 'Size',
          value: 'S',
        },
      ],
    },
  ],
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
};
