import type { ShopContent } from '../content/shop-content.projection.js';
import type { Resolvers } from '../generated/shop.js';
import type { MetafieldModel, MetafieldOwner } from './metafield.model.js';
import { type Reference, referenceOf, referencesOf, typeOfReference } from './references.js';

const ownerId = (owner: MetafieldOwner): string => {
  if ('state' in owner) return `cart=${owner.id}`;
  return 'variant' in owner ? `variant=${owner.variant.id}` : `product=${owner.id}`;
};

/** The public id of a metafield. */
export const metafieldGid = ({ owner, namespace, key }: Pick<MetafieldModel, 'owner' | 'namespace' | 'key'>): string =>
  `gid://millrace/Metafield/${namespace}.${key}?${ownerId(owner)}`;

/** The fields of metafields. A cart's refer to nothing: its client wrote them. */
export const metafieldFields = (
  shown: Pick<ShopContent, 'read'>,
): Pick<Resolvers, 'Metafield' | 'MetafieldParentResource' | 'MetafieldReference'> => ({
  Metafield: {
    id: metafieldGid,
    description: () => null,
    parentResource: ({ owner }) => owner,
    reference: (field, _, context) => ('state' in field.owner ? null : referenceOf(field, context, shown)),
    references: (field, slice, context) => ('state' in field.owner ? null : referencesOf(field, slice, context, shown)),
  },
  MetafieldParentResource: {
    __resolveType: (owner) => ('state' in owner ? 'Cart' : 'variant' in owner ? 'ProductVariant' : 'Product'),
  },
  MetafieldReference: { __resolveType: (reference) => typeOfReference(reference as Reference) },
});
