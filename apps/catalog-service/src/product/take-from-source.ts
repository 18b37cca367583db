import {
  emptyProductDetails,
  type ErpArticleEvent,
  type ProductDetails,
  type ProductSource,
  type SourcePrice,
  type SourceValues,
} from '@millrace/contracts';
import { withSource } from './source-fields.js';
import { isNewer, partsOf, withSequence } from './source-sequences.js';

/**
 * An event of the existing system about an article: `seq` is its sequence in the stream of that system, `at` is when it happened there. `handle` and
 * `variantId` are those of a new product.
 */
export type SourceChange = Readonly<{
  articleId: string;
  handle: string;
  variantId: string;
  seq: number;
  at: string;
  event: ErpArticleEvent;
}>;

/** An article without a price is not for sale: its product is a draft. */
const unpriced = { minor: 0, currency: 'EUR' };

/** A new product of an article, as a draft. */
const newProduct = ({ articleId, handle, variantId }: SourceChange): ProductDetails & { source: ProductSource } => {
  const variant = { id: variantId, title: 'Default Title', sku: articleId, price: unpriced, selectedOptions: [] };
  const source = { article: articleId, values: {}, overridden: [], prices: [], barcodes: [] };
  return { ...emptyProductDetails, handle, title: articleId, variants: [variant], source };
};

/**
 * The product as the existing system has it after its event, as far as staff have not decided otherwise. Events may come in any order and again: of each
 * part of the article the newest one counts.
 */
export const takeFromSource = (product: ProductDetails | undefined, change: SourceChange): ProductDetails => {
  const details = product ?? newProduct(change);
  const { source = newProduct(change).source } = details;
  const { seq, at, event } = change;
  const newer = partsOf(event).filter((part) => isNewer(source, part, seq));
  const asOf = source.asOf !== undefined && source.asOf > at ? source.asOf : at;
  const changed = newer.reduce((after, part) => withPart(after, part, event), source);
  const known = newer.length === 0 ? changed : withSequence(changed, newer, seq);
  return withSource(numbered(details, change), valued({ ...known, asOf }, asOf));
};

/** With the number of the article as the SKU, where an event without the number came first. */
const numbered = (details: ProductDetails, { articleId, event }: SourceChange): ProductDetails => {
  const [variant, ...others] = details.variants;
  if (!('number' in event) || variant?.sku !== articleId) return details;
  return { ...details, variants: [{ ...variant, sku: event.number }, ...others] };
};

/** The source with a part as the event has it. */
const withPart = (source: ProductSource, part: string, event: ErpArticleEvent): ProductSource => {
  switch (event.type) {
    case 'ErpArticleChanged':
      return { ...source, values: part === 'status' ? withStatus(source, event.active) : withDetails(source, event) };
    case 'ErpArticleRemoved':
      return { ...source, values: withStatus(source, false) };
    case 'ErpPriceChanged': {
      const { type: _, priceList: __, ...price } = event;
      return { ...source, prices: [...without(source.prices, price.validFrom), price].sort(byBegin) };
    }
    case 'ErpPriceRemoved':
      return { ...source, prices: without(source.prices, event.validFrom) };
    case 'ErpBarcodeAssigned':
      return { ...source, barcodes: [...new Set([...source.barcodes, event.barcode])].sort() };
    case 'ErpBarcodeRemoved':
      return { ...source, barcodes: source.barcodes.filter((barcode) => barcode !== event.barcode) };
    case 'ErpStockChanged':
      return source;
  }
};

const withStatus = ({ values }: ProductSource, isActive: boolean): SourceValues => ({
  ...values,
  status: isActive ? 'active' : 'archived',
});

const withDetails = ({ values }: ProductSource, event: Extract<ErpArticleEvent, { type: 'ErpArticleChanged' }>): SourceValues => {
  const { title, description = '', supplier: vendor = '', group: productType = '', weightGrams } = event;
  const { weightGrams: _, ...others } = values;
  return { ...others, title, description, vendor, productType, ...(weightGrams !== undefined && { weightGrams }) };
};

const without = (prices: readonly SourcePrice[], validFrom: string): SourcePrice[] =>
  prices.filter((price) => price.validFrom !== validFrom);

const byBegin = (a: SourcePrice, b: SourcePrice): number => (a.validFrom < b.validFrom ? -1 : 1);

/** With the price that is valid at an instant, the newest one first, and the first bar code in alphabetical order. Without a price it is not sold. */
const valued = (source: ProductSource, at: string): ProductSource => {
  const valid = source.prices.findLast(
    ({ validFrom, validUntil }) => validFrom <= at && (validUntil === undefined || at < validUntil),
  );
  const { price: _, barcode: __, ...values } = source.values;
  const [barcode] = source.barcodes;
  const isSold = values.status !== undefined && values.status !== 'archived';
  return {
    ...source,
    values: {
      ...values,
      ...(valid && { price: valid.price }),
      ...(barcode !== undefined && { barcode }),
      ...(isSold && { status: valid ? 'active' : 'draft' }),
    },
  };
};
