import { type ListedProduct, prefixOf, sellable } from '@millrace/contracts';
import { plainText } from '@millrace/rich-text';
import type { SearchRow } from './product-search.view.js';
import { handleOf, plain, withCompounds, wordsOf } from './words.js';

/** Between an option's name and its value, in the column and in facets. */
export const optionSeparator = '\u001f';

/** Bounds that keep any product within what PostgreSQL can index. */
const longest = { sortKey: 200, words: 2_000, text: 50_000 } as const;

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
  priceMin: 0,
  priceMax: 0,
  available: false,
  createdAt: null,
  updatedAt: '',
  words: '',
  titleText: '',
  facetText: '',
  descriptionText: '',
};

/** The columns of a row, and the texts its search document is made of. */
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
  return product ? { ...stored, ...columnsOf(product) } : stored;
};

const columnsOf = (product: ListedProduct) => {
  const prices = unique(product.variants.map(({ price }) => price.minor)).sort((a, b) => a - b);
  const options = unique(product.variants.flatMap(({ selectedOptions }) => selectedOptions.map(optionText)));
  const optionValues = options.map((option) => option.slice(option.indexOf(optionSeparator) + 1));
  const { title, vendor, productType, category, tags } = product;
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
    priceMin: prices[0] ?? 0,
    priceMax: prices.at(-1) ?? 0,
    available: product.variants.some((variant) => sellable(variant) > 0),
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
    words: prefixOf(
      wordsOf(withCompounds(plain([title, productType, vendor, ...tags, ...optionValues].join(' ')))).join(' '),
      longest.words,
    ),
    titleText: searchable(title),
    facetText: searchable([vendor, productType, category, ...tags, ...options].join(' ').replaceAll(optionSeparator, ' ')),
    descriptionText: searchable(plainText(product.descriptionHtml)),
  };
};

/** Without accents, and with compounds written as one word too. */
const searchable = (text: string): string => prefixOf(withCompounds(plain(text)), longest.text);

/** An option as facets count it and filters name it. */
export const optionText = ({ name, value }: { name: string; value: string }): string => `${name}${optionSeparator}${value}`;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
