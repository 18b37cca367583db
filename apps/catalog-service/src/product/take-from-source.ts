import {
  emptyProductDetails,
  type ErpArticleEvent,
  type ProductDetails,
  type ProductSource,
  type SourcePrice,
  type SourceValues,
} from '@millrace/contracts';
import { withSource } from './source-fields.js';

/** An event of the existing system about an article; `at` is when it happened there. `handle` and `variantId` are those of a new product. */
export type SourceNews = Readonly<{ articleId: string; handle: string; variantId: string; at: string; event: ErpArticleEvent }>;

/** An article without a price is not for sale: its product is a draft. */
const unpriced = { minor: 0, currency: 'EUR' };

/** A new product of an article, as a draft. */
const newProduct = ({ articleId, handle, variantId, event }: SourceNews): ProductDetails => {
  const sku = 'number' in event ? event.number : articleId;
  const variant = { id: variantId, title: 'Default Title', sku, price: unpriced, selectedOptions: [] };
  const source = { article: articleId, values: {}, overridden: [], prices: [], barcodes: [] };
  return { ...emptyProductDetails, handle, title: articleId, variants: [variant], source };
};

/** The product as the existing system has it after its event, as far as staff have not decided otherwise. */
export const takeFromSource = (product: ProductDetails | undefined, news: SourceNews): ProductDetails => {
  const details = product ?? newProduct(news);
  const before = details.source ?? newProduct(news).source;
  return before ? withSource(details, valued(changed(before, news), news.at)) : details;
};

const changed = (source: ProductSource, { event }: SourceNews): ProductSource => {
  switch (event.type) {
    case 'ErpArticleChanged': {
      const { title, description = '', supplier: vendor = '', group: productType = '', weightGrams, active } = event;
      const { price, barcode } = source.values;
      const values: SourceValues = {
        ...{ title, description, vendor, productType, status: active ? 'active' : 'archived' },
        ...(weightGrams !== undefined && { weightGrams }),
        ...(price && { price }),
        ...(barcode !== undefined && { barcode }),
      };
      return { ...source, values };
    }
    case 'ErpArticleRemoved':
      return { ...source, values: { ...source.values, status: 'archived' } };
    case 'ErpPriceChanged': {
      const { type: _, priceList: __, ...price } = event;
      return { ...source, prices: [...without(source.prices, price.validFrom), price].sort(byBegin) };
    }
    case 'ErpPriceRemoved':
      return { ...source, prices: without(source.prices, event.validFrom) };
    case 'ErpBarcodeAssigned':
      return { ...source, barcodes: [...new Set([...source.barcodes, event.barcode])] };
    case 'ErpBarcodeRemoved':
      return { ...source, barcodes: source.barcodes.filter((barcode) => barcode !== event.barcode) };
    case 'ErpStockChanged':
      return source;
  }
};

const without = (prices: readonly SourcePrice[], validFrom: string): SourcePrice[] =>
  prices.filter((price) => price.validFrom !== validFrom);

const byBegin = (a: SourcePrice, b: SourcePrice): number => (a.validFrom < b.validFrom ? -1 : 1);

/** With the price that is valid at an instant, the newest one first, and the first bar code. Without a price it is not sold. */
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
