import { FindProducts, type ListedProduct, productTexts } from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import { productGid, productOptionGid, productOptionValueGid } from '../../identity/gid.js';
import type { Owner } from './owner.js';

const ownerOf = (product: ListedProduct): Owner => ({
  gid: productGid(product.id),
  target: { kind: 'product', id: product.id },
  version: product.version,
  texts: productTexts(product),
  translations: product.translations ?? [],
  partGid: ([name = '', value]) =>
    value === undefined ? productOptionGid(product.id, name) : productOptionValueGid(product.id, name, value),
});

/** A product with its texts; `undefined`: there is none. */
export const productOwner = async (session: ReadSession, id: string): Promise<Owner | undefined> => {
  const { products } = await session.query(FindProducts, { ids: [id], withTranslations: true });
  return products[0] && ownerOf(products[0]);
};
