import { type ListedProduct, type ListedVariant, prefixOf, sellable } from '@millrace/contracts';
import { plainText } from '@millrace/rich-text';
import type { SearchRow } from './product-search.view.js';
import { codeOf, laterPartsOf, partMark, plain } from '../text/plain.js';
import { searchDocument, type Texts } from '../text/search-document.js';
import { partsOf, tokensOf, writtenIn } from '../text/tokens.js';
import { handleOf } from './words.js';

/** Between an option's name and its value, in the column and in facets. */
export const optionSeparator = '\u001f';

/** Bounds that keep any product within what PostgreSQL can index. */
const longest = { sortKey: 200, words: 2_000, codes: 100_000, text: 50_000 } as const;

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
  documentText: '',
};

/** The columns of a row, and the text of its search document, which is made when it is read: stock changes none of it. */
export const searchRecord = (
  productId: string,
  { product, available, policies, sold, orders }: SearchRow,
): Readonly<Record<string, unknown>> => {
  const stored = {
    ...unlisted,
    productId,
    doc: product ?? null,
    stock: { available, sold, orders, ...(policies && { policies }) },
    sold,
    orders,
  };
  if (!product) return stored;
  return {
    ...stored,
    ...columnsOf(product),
    get documentText() {
      return searchDocument(textsOf(product));
    },
  };
};

const columnsOf = (product: ListedProduct) => {
  const prices = unique(product.variants.map(({ price }) => price.minor)).sort((a, b) => a - b);
  const options = unique(product.variants.flatMap(({ selectedOptions }) => selectedOptions.map(optionText)));
  const { title, vendor, productType, tags } = product;
  return {
    listed: product.status === 'active' && !product.unlisted,
    handle: product.handle,
    revision: product.version,
    titleKey: prefixOf(plain(title), longest.sortKey),
    productType,
    collection: handleOf(productType),
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
    words: wordLines(product, options),
    codes: codesOf(product),
  };
};

/** Whether a shopper can have it now. */
const isSellable = (variant: ListedVariant): boolean => sellable(variant) > 0;

/** Three lines: the words of the title in order, those that some of them make together, and those of what is chosen by. */
const wordLines = ({ title, productType, vendor, tags }: ListedProduct, options: readonly string[]): string => {
  const together = writtenIn(title).flatMap(({ joined }) => joined.map(({ word }) => word));
  const chosenBy = [productType, vendor, ...tags, ...options.map(valueOf)].join(' \n ');
  const words = unique(tokensOf(chosenBy).map(({ word }) => word)).join(' ');
  return [partsOf(title).join(' '), together.join(' '), prefixOf(words, longest.words)].join('\n');
};

/** What the variants are ordered and scanned by, each once, then later parts of SKUs, marked as such. */
const codesOf = ({ variants }: ListedProduct): string => {
  const codes = variants.flatMap(({ sku, barcode = '' }) => [codeOf(sku), codeOf(barcode)]);
  const parts = variants.flatMap(({ sku }) => laterPartsOf(sku).map((part) => `${partMark}${part}`));
  return unique([...codes.filter((code) => code !== ''), ...parts])
    .join(' ')
    .slice(0, longest.codes);
};

const textsOf = (product: ListedProduct): Texts => {
  const { title, vendor, productType, category, tags, variants, descriptionHtml } = product;
  const options = unique(variants.flatMap(({ selectedOptions }) => selectedOptions.map(({ name, value }) => `${name} ${value}`)));
  const short = (text: string) => prefixOf(text, longest.text);
  return {
    A: [title],
    B: [vendor, productType, category, ...tags, ...options].map(short),
    C: [short(plainText(descriptionHtml))],
  };
};

const valueOf = (option: string): string => option.slice(option.indexOf(optionSeparator) + 1);

/** An option as facets count it and filters name it. */
export const optionText = ({ name, value }: { name: string; value: string }): string => `${name}${optionSeparator}${value}`;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
