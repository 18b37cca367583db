import type { ProductDetails, ProductSource, SourceField, SourceValues, Variant } from '@millrace/contracts';
import { sameData } from './same-data.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A plain text as a paragraph of HTML. */
const asHtml = (text: string): string =>
  text === '' ? '' : `<p>${text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)}</p>`;

type FieldRule = Readonly<{
  /** The value in a product, in the form that the source has; undefined: none. */
  of(details: ProductDetails): unknown;
  /** The product with the source's value, and as it is where the source has none. */
  set(details: ProductDetails, values: SourceValues): ProductDetails;
}>;

const first = ({ variants: [variant] }: ProductDetails): Variant | undefined => variant;
const withFirst = (details: ProductDetails, change: Partial<Variant>): ProductDetails => {
  const [variant, ...others] = details.variants;
  return variant ? { ...details, variants: [{ ...variant, ...change }, ...others] } : details;
};

/** Where each field of the source is in a product. Price, bar code and weight are those of the first variant: an article has no others. */
export const sourceFields: Readonly<Record<SourceField, FieldRule>> = {
  title: { of: ({ title }) => title, set: (details, { title = details.title }) => ({ ...details, title }) },
  description: {
    of: ({ descriptionHtml }) => descriptionHtml,
    set: (details, { description }) => ({
      ...details,
      descriptionHtml: description === undefined ? details.descriptionHtml : asHtml(description),
    }),
  },
  vendor: { of: ({ vendor }) => vendor, set: (details, { vendor = details.vendor }) => ({ ...details, vendor }) },
  productType: {
    of: ({ productType }) => productType,
    set: (details, { productType = details.productType }) => ({ ...details, productType }),
  },
  status: { of: ({ status }) => status, set: (details, { status = details.status }) => ({ ...details, status }) },
  price: {
    of: (details) => first(details)?.price,
    set: (details, { price }) => (price ? withFirst(details, { price }) : details),
  },
  barcode: {
    of: (details) => first(details)?.barcode,
    set: (details, { barcode }) => (barcode === undefined ? details : withFirst(details, { barcode })),
  },
  weightGrams: {
    of: (details) => first(details)?.weightGrams,
    set: (details, { weightGrams }) => (weightGrams === undefined ? details : withFirst(details, { weightGrams })),
  },
};

/** All fields, in a fixed order. */
export const allSourceFields = Object.keys(sourceFields) as readonly SourceField[];

/** The fields in which staff decided otherwise than the source says, sorted out from those that differ anyway. */
const isAsSourceSays = (details: ProductDetails, source: ProductSource, field: SourceField): boolean =>
  sameData(sourceFields[field].of(details), sourceFields[field].of(sourceFields[field].set(details, source.values)));

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

/** The product with the newest values of the source in all fields but those that staff have overridden. */
export const withSource = (details: ProductDetails, source: ProductSource): ProductDetails =>
  allSourceFields
    .filter((field) => !source.overridden.includes(field))
    .reduce<ProductDetails>((changed, field) => sourceFields[field].set(changed, source.values), { ...details, source });
