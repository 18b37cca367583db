import type { Money, ProductDetails, Variant } from '@millrace/contracts';
import { toDecimal } from '../../money/amount.js';
import type { FieldChange, ProductChange } from './import-tally.js';

/** The changed fields of a product and its variants; for new ones all fields that are not empty. */
export const productChange = (productId: string, before: ProductDetails | undefined, after: ProductDetails): ProductChange => {
  const known = new Map(before?.variants.map((variant) => [variant.id, variant]));
  return {
    productId,
    handle: after.handle,
    kind: before ? 'REVISED' : 'CREATED',
    fields: [
      ...differences(before && productTexts(before), productTexts(after)),
      ...differences(translationTexts(before), { ...blank(translationTexts(before)), ...translationTexts(after) }),
      ...differences(metafieldTexts(before), { ...blank(metafieldTexts(before)), ...metafieldTexts(after) }),
      ...after.variants.flatMap((variant) => {
        const earlier = known.get(variant.id);
        const own = { variantId: variant.id, variant: variant.title };
        return [
          ...differences(earlier && variantTexts(earlier), variantTexts(variant)),
          ...differences(metafieldTexts(earlier), { ...blank(metafieldTexts(earlier)), ...metafieldTexts(variant) }),
        ].map((change) => ({ ...change, ...own }));
      }),
    ],
  };
};

type Texts = Readonly<Record<string, string>>;

const differences = (before: Texts | undefined, after: Texts): FieldChange[] =>
  Object.entries(after)
    .filter(([field, text]) => text !== (before?.[field] ?? ''))
    .map(([field, text]) => ({ field, before: before?.[field], after: text }));

const statusOf = ({ status, unlisted }: ProductDetails): string => (unlisted ? 'unlisted' : status);

const productTexts = (product: ProductDetails): Texts => ({
  title: product.title,
  descriptionHtml: product.descriptionHtml,
  vendor: product.vendor,
  productType: product.productType,
  category: product.category,
  tags: product.tags.join(', '),
  status: statusOf(product),
  options: product.options.map(({ name, values }) => `${name}: ${values.join(', ')}`).join('; '),
  images: product.images.map(({ url, altText }) => (altText === '' ? url : `${url} (${altText})`)).join('; '),
  'seo.title': product.seo.title,
  'seo.description': product.seo.description,
});

/** By `<text> [<locale>]`, with the parts of an option. */
const translationTexts = (product: ProductDetails | undefined): Texts =>
  Object.fromEntries(
    (product?.translations ?? []).map(({ key, part = [], locale, value }) => [`${[key, ...part].join(': ')} [${locale}]`, value]),
  );

/** By `metafields.<namespace>.<key>`. */
const metafieldTexts = (owner: ProductDetails | Variant | undefined): Texts =>
  Object.fromEntries((owner?.metafields ?? []).map(({ namespace, key, value }) => [`metafields.${namespace}.${key}`, value]));

const blank = (texts: Texts): Texts => Object.fromEntries(Object.keys(texts).map((field) => [field, '']));

const variantTexts = (variant: Variant): Texts => ({
  sku: variant.sku,
  barcode: variant.barcode ?? '',
  price: amount(variant.price),
  compareAtPrice: amount(variant.compareAtPrice),
  imageUrl: variant.imageUrl ?? '',
  weightGrams: variant.weightGrams ? String(variant.weightGrams) : '',
  taxCategory: variant.taxCategory ?? '',
});

const amount = (money: Money | undefined): string => (money ? `${toDecimal(money)} ${money.currency}` : '');
