import { typeOfContent } from '../content/content-row.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import type { Resolvers, ResolversTypes } from '../generated/shop.js';
import type { MetafieldModel, MetafieldOwner } from './metafield.model.js';
import { ownerName } from './owned-metafields.js';
import { type Reference, referenceOf, referencesOf, typeOfReference } from './references.js';

type Parent = Awaited<ResolversTypes['MetafieldParentResource']>;

const ownerId = (owner: MetafieldOwner): string => {
  if ('state' in owner) return `cart=${owner.id}`;
  if ('variant' in owner) return `variant=${owner.variant.id}`;
  if ('variants' in owner) return `product=${owner.id}`;
  const [type, id] = ownerName(owner);
  return `${type.toLowerCase()}=${encodeURIComponent(id)}`;
};

const typeOfOwner = (owner: MetafieldOwner) => {
  if ('state' in owner) return 'Cart';
  if ('variant' in owner) return 'ProductVariant';
  if ('kind' in owner) return typeOfContent[owner.kind];
  if ('primaryDomain' in owner) return 'Shop';
  return 'variants' in owner ? 'Product' : 'Collection';
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
    parentResource: ({ owner }) => owner as Parent,
    reference: (field, _, context) => ('state' in field.owner ? null : referenceOf(field, context, shown)),
    references: (field, slice, context) => ('state' in field.owner ? null : referencesOf(field, slice, context, shown)),
  },
  MetafieldParentResource: {
    __resolveType: (owner) => typeOfOwner(owner as MetafieldOwner),
  },
  MetafieldReference: { __resolveType: (reference) => typeOfReference(reference as Reference) },
});
