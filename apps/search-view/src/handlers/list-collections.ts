import type { InputOf, ListCollections, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { loadIndex } from '../index/index-loader.js';
import type { ProductIndex } from '../index/product-index.js';
import { readDocuments } from '../results/product-documents.js';
import { lowestPrice } from '../ranking/sort-order.js';
import { collectionHandleOf } from '../projection/collection-handle.js';

type Collection = {
  handle: string;
  /** By spelling of the type, the number of its products. */
  types: Map<string, number>;
  count: number;
  updated: number;
  priceFrom: number;
  best: number;
};

/**
 * The product types of the listed products as collections, by title, each with the picture of its best-selling product and its lowest
 * price. Types with the same handle are one collection, titled as most of its products spell the type.
 */
export const listCollections = async (
  dataSource: DataSource,
  { locale }: InputOf<typeof ListCollections> = {},
  viewRevision?: string,
): Promise<OutputOf<typeof ListCollections>> => {
  const index = await loadIndex(dataSource, viewRevision, locale);
  const found = collectionsIn(index);
  const documents = await readDocuments(
    dataSource,
    index,
    found.map(({ best }) => best),
  );
  const collections = found.map(({ handle, types, count, updated, priceFrom, best, title: source }) => {
    const translated = index.facetLabels.labelOf('productType', source);
    const title = translated ?? source;
    const document = documents.get(best);
    const [image, variant] = [document?.images[0], document?.variants[0]];
    return {
      ...{ handle, title, productTypes: [...types.keys()], productCount: count, updatedAt: new Date(updated).toISOString() },
      ...(translated !== undefined && { isTranslated: true }),
      ...(image && { imageUrl: image.url }),
      ...(variant && { priceFrom: { minor: priceFrom, currency: variant.price.currency } }),
    };
  });
  return { collections };
};

const collectionsIn = (index: ProductIndex): readonly (Collection & Readonly<{ title: string }>)[] => {
  const handles = new Map<string, string>();
  const found = new Map<string, Collection>();
  for (const row of index.listedRows()) {
    const title = index.productTypes[row] as string;
    const handle = handles.get(title) ?? collectionHandleOf(title);
    handles.set(title, handle);
    const one = found.get(handle);
    const [updated, price] = [index.updatedAt[row] as number, lowestPrice(index, row)];
    if (!one) {
      found.set(handle, { handle, types: new Map([[title, 1]]), count: 1, updated, priceFrom: price, best: row });
      continue;
    }
    one.types.set(title, (one.types.get(title) ?? 0) + 1);
    one.count += 1;
    if (updated > one.updated) one.updated = updated;
    if (price < one.priceFrom) one.priceFrom = price;
    if (sellsBetter(index, row, one.best)) one.best = row;
  }
  found.delete('');
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const titled = [...found.values()].map((one) => ({ ...one, title: mostFrequent(one.types) }));
  return titled.sort((a, b) => order(a.title.toLowerCase(), b.title.toLowerCase()) || order(a.handle, b.handle));
};

/** Of equally frequent spellings the first in alphabetical order. */
const mostFrequent = (spellings: ReadonlyMap<string, number>): string => {
  const [best] = [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best?.[0] ?? '';
};

/** Of products with equal sales the one with the lower id. */
const sellsBetter = ({ sold, ids }: ProductIndex, row: number, other: number): boolean => {
  const more = (sold[row] as number) - (sold[other] as number);
  return more > 0 || (more === 0 && (ids[row] as string) < (ids[other] as string));
};
