import type { ProductDetails } from '@millrace/contracts';

/** A product with two variants. `wrong`: both variants have the same options, which the catalogue rejects. */
export const productOf = (id: string, price: number, wrong: boolean): ProductDetails => ({
  handle: id,
  title: `Product ${id}`,
  descriptionHtml: '',
  vendor: 'Torture',
  productType: 'Thing',
  category: '',
  tags: [],
  options: [{ name: 'Size', values: ['S', 'L'] }],
  images: [],
  seo: { title: '', description: '' },
  status: 'active',
  variants: ['S', wrong ? 'S' : 'L'].map((value, at) => ({
    id: `${id}_${at + 1}`,
    title: value,
    sku: '',
    price: { minor: price, currency: 'EUR' },
    selectedOptions: [{ name: 'Size', value }],
  })),
});
