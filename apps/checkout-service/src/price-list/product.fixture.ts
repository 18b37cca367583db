import type { ProductEvent } from '@millrace/contracts';

/** A product of one variant, `<id>_1`, for sale. */
export const productPut = (id: string, minor: number): ProductEvent => ({
  type: 'ProductCreated',
  handle: id,
  title: id,
  descriptionHtml: '',
  vendor: 'Kiln',
  productType: 'Kitchen',
  category: '',
  tags: [],
  options: [],
  images: [],
  seo: { title: '', description: '' },
  status: 'active',
  variants: [{ id: `${id}_1`, title: 'One size', sku: id.toUpperCase(), price: { minor, currency: 'EUR' }, selectedOptions: [] }],
});
