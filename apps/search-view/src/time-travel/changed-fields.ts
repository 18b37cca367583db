import type { ChangedField, ProductDetails } from '@millrace/contracts';

const names: Readonly<
  Record<Exclude<keyof ProductDetails, 'variants' | 'translations' | 'metafields' | 'source'>, ChangedField>
> = {
  handle: 'HANDLE',
  title: 'TITLE',
  descriptionHtml: 'DESCRIPTION',
  vendor: 'VENDOR',
  productType: 'PRODUCT_TYPE',
  category: 'CATEGORY',
  tags: 'TAGS',
  options: 'OPTIONS',
  images: 'IMAGES',
  seo: 'SEO',
  status: 'STATUS',
  unlisted: 'STATUS',
};

/** The fields that a revision of a product changed; none for its first event. Added and removed variants are no change of prices. */
export const changedFields = (before: ProductDetails | undefined, after: ProductDetails): ChangedField[] => {
  if (!before) return [];
  const fields = Object.keys(names) as (keyof typeof names)[];
  return [
    ...new Set(fields.filter((field) => differ(before[field], after[field])).map((field) => names[field])),
    ...(differ(unpriced(before), unpriced(after)) ? (['VARIANTS'] as const) : []),
    ...(pricesDiffer(before, after) ? (['PRICES'] as const) : []),
  ];
};

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const unpriced = ({ variants }: ProductDetails) =>
  variants.map((variant) => ({ ...variant, price: undefined, compareAtPrice: undefined }));

const pricesDiffer = (before: ProductDetails, after: ProductDetails): boolean => {
  const known = new Map(before.variants.map(({ id, price, compareAtPrice }) => [id, [price, compareAtPrice]]));
  return after.variants.some(({ id, price, compareAtPrice }) => known.has(id) && differ(known.get(id), [price, compareAtPrice]));
};
