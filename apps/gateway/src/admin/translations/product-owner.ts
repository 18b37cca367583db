import { FindProducts, type ListedProduct, ListProducts, productTexts } from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import { formerOptionGid, productGid, productOptionGid, productOptionValueGid } from '../../identity/gid.js';
import type { Owner } from './owner.js';

/** A product with its texts. */
export const productAsOwner = (product: ListedProduct): Owner => ({
  gid: productGid(product.id),
  target: { kind: 'product', id: product.id },
  version: product.version,
  texts: productTexts(product),
  translations: product.translations ?? [],
  partGid: ([name = '', value]) =>
    value === undefined ? productOptionGid(product.id, name) : productOptionValueGid(product.id, name, value),
  formerPartGid: (part) => formerOptionGid(product.id, part),
});

/** A product with its texts; `undefined`: there is none. */
export const productOwner = async (session: ReadSession, id: string): Promise<Owner | undefined> => {
  const { products } = await session.query(FindProducts, { ids: [id], withTranslations: true });
  return products[0] && productAsOwner(products[0]);
};

/** A page of all products with their texts, in the order of their ids, and whether more come behind it. */
export const productOwners = async (
  session: ReadSession,
  page: Readonly<{ limit: number; after?: string }>,
): Promise<Readonly<{ owners: readonly Owner[]; more: boolean }>> => {
  const { products: listed, more } = await session.query(ListProducts, page);
  const { products } = await session.query(FindProducts, { ids: listed.map(({ id }) => id), withTranslations: true });
  const found = new Map(products.map((product) => [product.id, product]));
  return { owners: listed.map((product) => productAsOwner(found.get(product.id) ?? product)), more };
};
