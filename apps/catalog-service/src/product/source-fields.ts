import type { ProductDetails, ProductSource, SourceField, SourceValues, Variant } from '@millrace/contracts';
import { sameData } from './same-data.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain text as a paragraph of HTML. */
const asHtml = (text: string): string =>
  text === '' ? '' : `<p>${text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)}</p>`;

type FieldRule = Readonly<{
  /** The value in a product, in the form that the source has; undefined: none. */
  of(details: ProductDetails): unknown;
  /** The value that the source has, in the form of a product; undefined: none. */
  valueIn(values: SourceValues): unknown;
  /** The product with the source's value. Without one a field that may be empty is empty, and another is as it was. */
  set(details: ProductDetails, values: SourceValues): ProductDetails;
}>;

const first = ({ variants: [variant] }: ProductDetails): Variant | undefined => variant;
const withFirst = (details: ProductDetails, change: (variant: Variant) => Variant): ProductDetails => {
  const [variant, ...others] = details.variants;
  return variant ? { ...details, variants: [change(variant), ...others] } : details;
};
const unlessEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** Where each field of the source is in a product. Price, bar code and weight are those of the first variant: an article has no others. */
export const sourceFields: Readonly<Record<SourceField, FieldRule>> = {
  title: {
    of: ({ title }) => title,
    valueIn: ({ title }) => title,
    set: (details, { title = details.title }) => ({ ...details, title }),
  },
  description: {
    of: ({ descriptionHtml }) => unlessEmpty(descriptionHtml),
    valueIn: ({ description = '' }) => unlessEmpty(asHtml(description)),
    set: (details, { description = '' }) => ({ ...details, descriptionHtml: asHtml(description) }),
  },
  vendor: {
    of: ({ vendor }) => unlessEmpty(vendor),
    valueIn: ({ vendor }) => unlessEmpty(vendor),
    set: (details, { vendor = '' }) => ({ ...details, vendor }),
  },
  productType: {
    of: ({ productType }) => unlessEmpty(productType),
    valueIn: ({ productType }) => unlessEmpty(productType),
    set: (details, { productType = '' }) => ({ ...details, productType }),
  },
  status: {
    of: ({ status }) => status,
    valueIn: ({ status }) => status,
    set: (details, { status = details.status }) => ({ ...details, status }),
  },
  price: {
    of: (details) => first(details)?.price,
    valueIn: ({ price }) => price,
    set: (details, { price }) => withFirst(details, (variant) => ({ ...variant, price: price ?? variant.price })),
  },
  barcode: {
    of: (details) => first(details)?.barcode,
    valueIn: ({ barcode }) => barcode,
    set: (details, { barcode }) =>
      withFirst(details, ({ barcode: _, ...variant }) => ({ ...variant, ...(barcode !== undefined && { barcode }) })),
  },
  weightGrams: {
    of: (details) => first(details)?.weightGrams,
    valueIn: ({ weightGrams }) => weightGrams,
    set: (details, { weightGrams }) =>
      withFirst(details, ({ weightGrams: _, ...variant }) => ({ ...variant, ...(weightGrams !== undefined && { weightGrams }) })),
  },
};

/** All fields, in a fixed order. */
export const allSourceFields = Object.keys(sourceFields) as readonly SourceField[];

/** Whether a field has the value of the source; where the source has none, whether it is empty. */
const isAsSourceSays = (details: ProductDetails, source: ProductSource, field: SourceField): boolean =>
  sameData(sourceFields[field].of(details), sourceFields[field].valueIn(source.values));

/**
 * What staff entered, with the source of the product: a field that they changed is theirs from now on, until they give it the value that the source
 * has. The last decision of staff wins, field by field.
 */
export const withSourceAfterStaff = (before: ProductDetails, entered: ProductDetails): ProductDetails => {
  const { source: _, ...details } = entered;
  const { source } = before;
  if (!source) return details;
  const overridden = allSourceFields.filter((field) => {
    if (isAsSourceSays(details, source, field)) return false;
    const isChanged = !sameData(sourceFields[field].of(before), sourceFields[field].of(details));
    return isChanged || source.overridden.includes(field);
  });
  return { ...details, source: { ...source, overridden } };
};

/**
 * The product with the newest values of the source in all fields but those that staff have overridden. A value that the source has no more is cleared
 * where the field may be empty; what the source never had stays.
 */
export const withSource = (details: ProductDetails, source: ProductSource): ProductDetails => {
  const before = details.source?.values ?? {};
  const hasValue = (field: SourceField) =>
    [before, source.values].some((values) => sourceFields[field].valueIn(values) !== undefined);
  return allSourceFields
    .filter((field) => !source.overridden.includes(field) && hasValue(field))
    .reduce<ProductDetails>((changed, field) => sourceFields[field].set(changed, source.values), { ...details, source });
};
