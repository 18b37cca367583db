import { type ListedProduct, type ListedVariant, prefixOf, sellable } from '@millrace/contracts';
import { plainText } from '@millrace/rich-text';
import type { SearchRow } from './search-row.js';
import { normalizeText } from '../text/normalize.js';
import { searchDocument, type FieldTexts } from './search-document.js';
import { indexedCodesOf, indexedWordsOf } from './indexed-words.js';
import { collectionHandleOf } from './collection-handle.js';

/** Separates the name of an option from its value in the column `options`. */
export const optionSeparator = '\u001f';

/** In characters: any product stays within what PostgreSQL can index. */
const maxLength = { sortKey: 200, text: 50_000 } as const;

const unlisted = {
  listed: false,
  handle: null,
  revision: 0,
  titleKey: '',
  productType: '',
  collection: '',
  vendor: '',
  tags: [],
  options: [],
  prices: [],
  variants: [],
  priceMin: 0,
  priceMax: 0,
  available: false,
  createdAt: null,
  updatedAt: '',
  words: '',
  codes: '',
  locales: [],
};

/** The columns of a row, without the search document, which changes of stock do not need. */
export const searchRecord = (
  productId: string,
  { product, available, policies, sold, orders }: SearchRow,
): Readonly<Record<string, unknown>> => ({
  productId,
  doc: product ?? null,
  stock: { available, sold, orders, ...(policies && { policies }) },
  sold,
  orders,
  ...(product ? columnsOf(product) : unlisted),
});

/** The search document as text; empty while only the stock of a product is known. */
export const documentText = ({ product }: Pick<SearchRow, 'product'>): string =>
  product ? searchDocument(fieldTextsOf(product)) : '';

const columnsOf = (product: ListedProduct) => {
  const prices = unique(product.variants.map(({ price }) => price.minor)).sort((a, b) => a - b);
  const options = unique(product.variants.flatMap(({ selectedOptions }) => selectedOptions.map(optionText)));
  const { title, vendor, productType, tags } = product;
  return {
    listed: product.status === 'active' && !product.unlisted,
    handle: product.handle,
    revision: product.version,
    titleKey: titleKeyOf(title),
    productType,
    collection: collectionHandleOf(productType),
    vendor,
    tags: unique(tags),
    options,
    prices,
    variants: product.variants.map((variant) => [
      variant.price.minor,
      isSellable(variant) ? 1 : 0,
      ...variant.selectedOptions.map((option) => options.indexOf(optionText(option))),
    ]),
    priceMin: prices[0] ?? 0,
    priceMax: prices.at(-1) ?? 0,
    available: product.variants.some(isSellable),
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    words: indexedWordsOf(product),
    codes: indexedCodesOf(product),
    locales: unique((product.translations ?? []).map(({ locale }) => locale)),
  };
};

/** A title in the form in which titles are compared and sorted. */
export const titleKeyOf = (title: string): string => prefixOf(normalizeText(title), maxLength.sortKey);

/** Whether a shopper can buy it now. */
const isSellable = (variant: ListedVariant): boolean => sellable(variant) > 0;

/** The texts of a product by their weight in its search document. */
export const fieldTextsOf = (product: ListedProduct): FieldTexts => {
  const { title, vendor, productType, category, tags, variants, descriptionHtml } = product;
  const options = unique(variants.flatMap(({ selectedOptions }) => selectedOptions.map(({ name, value }) => `${name} ${value}`)));
  const short = (text: string) => prefixOf(text, maxLength.text);
  return {
    A: [title],
    B: [vendor, productType, category, ...tags, ...options].map(short),
    C: [short(plainText(descriptionHtml))],
  };
};

/** An option in the form of the column `options`. */
export const optionText = ({ name, value }: { name: string; value: string }): string => `${name}${optionSeparator}${value}`;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
