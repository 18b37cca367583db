import type { ShopContext } from '../catalogue/shop-context.js';
import { typeOfContent } from '../content/content-row.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import { fieldNamed, type MetafieldModel, type OutsideOwner, type RequestedName, type Requested } from './metafield.model.js';

/** The id of the shop in what it owns. */
const shopId = '1';

/** The type of something that has its metafields beside it, and its id; of a collection the handle. */
export const ownerName = (owner: OutsideOwner): readonly [type: string, id: string] => {
  if ('kind' in owner) return [typeOfContent[owner.kind], owner.id];
  return 'primaryDomain' in owner ? ['Shop', shopId] : ['Collection', owner.handle];
};

/** The metafields of pages, blogs, articles, collections and the shop. */
export const metafieldsBeside = (shown: Pick<ShopContent, 'read'>) => {
  const named = async (owner: OutsideOwner, names: readonly RequestedName[], { session }: ShopContext) => {
    const metafields = (await shown.read(session)).metafieldsOf(...ownerName(owner));
    return names.map((name): MetafieldModel | null => {
      const found = fieldNamed(metafields, name);
      return found && { ...found, createdAt: found.createdAt ?? '', updatedAt: found.updatedAt ?? '', owner };
    });
  };
  return {
    metafield: async (owner: OutsideOwner, name: RequestedName, context: ShopContext) =>
      (await named(owner, [name], context))[0] ?? null,
    metafields: (owner: OutsideOwner, { identifiers }: Requested, context: ShopContext) => named(owner, identifiers, context),
  };
};
