import type { InputOf, ListCollections, OutputOf } from '@millrace/contracts';
import type { DataSource } from 'typeorm';
import { shelfOf } from '../shelf/keep-shelf.js';
import type { Shelf } from '../shelf/shelf.js';
import { readDocuments } from './read-documents.js';
import { lowest } from './sort-products.js';
import { handleOf } from './words.js';

type Collection = {
  handle: string;
  /** How many products have each spelling. */
  types: Map<string, number>;
  count: number;
  updated: number;
  priceFrom: number;
  best: number;
};

/**
 * The product types of what is listed, by title, each with the picture of what sells best and the lowest price. Types with one handle
 * are one, called by the spelling of most of its products.
 */
export const listCollections = async (
  dataSource: DataSource,
  _input: InputOf<typeof ListCollections> = {},
  edition?: string,
): Promise<OutputOf<typeof ListCollections>> => {
  const shelf = await shelfOf(dataSource, edition);
  const found = collectionsIn(shelf);
  const documents = await readDocuments(
    dataSource,
    shelf,
    found.map(({ best }) => best),
  );
  const collections = found.map(({ handle, types, count, updated, priceFrom, best, title }) => {
    const document = documents.get(best);
    const [image, variant] = [document?.images[0], document?.variants[0]];
    return {
      ...{ handle, title, productTypes: [...types.keys()], productCount: count, updatedAt: new Date(updated).toISOString() },
      ...(image && { imageUrl: image.url }),
      ...(variant && { priceFrom: { minor: priceFrom, currency: variant.price.currency } }),
    };
  });
  return { collections };
};

const collectionsIn = (shelf: Shelf): readonly (Collection & Readonly<{ title: string }>)[] => {
  const handles = new Map<string, string>();
  const found = new Map<string, Collection>();
  for (const row of shelf.all()) {
    const title = shelf.productTypes[row] as string;
    const handle = handles.get(title) ?? handleOf(title);
    handles.set(title, handle);
    const one = found.get(handle);
    const [updated, price] = [shelf.updated[row] as number, lowest(shelf, row)];
    if (!one) {
      found.set(handle, { handle, types: new Map([[title, 1]]), count: 1, updated, priceFrom: price, best: row });
      continue;
    }
    one.types.set(title, (one.types.get(title) ?? 0) + 1);
    one.count += 1;
    if (updated > one.updated) one.updated = updated;
    if (price < one.priceFrom) one.priceFrom = price;
    if (sellsBetter(shelf, row, one.best)) one.best = row;
  }
  found.delete('');
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const titled = [...found.values()].map((one) => ({ ...one, title: mostUsed(one.types) }));
  return titled.sort((a, b) => order(a.title.toLowerCase(), b.title.toLowerCase()) || order(a.handle, b.handle));
};

/** Of equals the first of the alphabet. */
const mostUsed = (spellings: ReadonlyMap<string, number>): string => {
  const [best] = [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return best?.[0] ?? '';
};

/** Of equals the one with the first id. */
const sellsBetter = ({ sold, ids }: Shelf, row: number, other: number): boolean => {
  const more = (sold[row] as number) - (sold[other] as number);
  return more > 0 || (more === 0 && (ids[row] as string) < (ids[other] as string));
};
