import type { CollectionModel, ProductModel, VariantModel } from '../catalogue/catalogue.models.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { collectionGid, parseGid, productGid, variantGid } from '../identity/gid.js';
import type { MetafieldModel, MetafieldOwner } from './metafield.model.js';

/** What a metafield of a product or a variant can refer to. */
type Reference = CollectionModel | ProductModel | VariantModel;

/** The types of metafields with references, and the types of their ids. */
const referred: Readonly<Record<string, string>> = {
  product_reference: 'Product',
  variant_reference: 'ProductVariant',
  collection_reference: 'Collection',
};

const typeOf = (reference: Reference) =>
  'variant' in reference ? 'ProductVariant' : 'variants' in reference ? 'Product' : 'Collection';
const referenceGid = (reference: Reference): string => {
  if ('variant' in reference) return variantGid(reference.variant.id);
  return 'variants' in reference ? productGid(reference.id) : collectionGid(reference.handle);
};

/** What an id refers to, if it is of the type and shoppers can see it. */
const referenceTo = async (
  text: unknown,
  type: string | undefined,
  { catalogue }: ShopContext,
): Promise<Reference | undefined> => {
  const gid = typeof text === 'string' ? parseGid(text) : undefined;
  if (!gid || gid.type !== type) return undefined;
  if (type === 'Product') return catalogue.product(gid.id);
  if (type === 'Collection') return catalogue.collection(gid.id);
  const variant = await catalogue.variant(gid.id);
  return variant?.product.status === 'active' ? variant : undefined;
};

const ownerId = (owner: MetafieldOwner): string => {
  if ('state' in owner) return `cart=${owner.id}`;
  return 'variant' in owner ? `variant=${owner.variant.id}` : `product=${owner.id}`;
};

/** The public id of a metafield. */
export const metafieldGid = ({ owner, namespace, key }: Pick<MetafieldModel, 'owner' | 'namespace' | 'key'>): string =>
  `gid://millrace/Metafield/${namespace}.${key}?${ownerId(owner)}`;

const listPrefix = 'list.';

/** The fields of metafields. A cart's refer to nothing: its client wrote them. */
export const metafieldFields: Pick<Resolvers, 'Metafield' | 'MetafieldParentResource' | 'MetafieldReference'> = {
  Metafield: {
    id: metafieldGid,
    description: () => null,
    parentResource: ({ owner }) => owner,
    reference: async ({ owner, type, value }, _, context) =>
      ('state' in owner ? undefined : await referenceTo(value, referred[type], context)) ?? null,
    references: async ({ owner, type, value }, slice, context) => {
      const entryType = type.startsWith(listPrefix) ? referred[type.slice(listPrefix.length)] : undefined;
      if ('state' in owner || entryType === undefined) return null;
      const entries: unknown = JSON.parse(value);
      const ids = Array.isArray(entries) ? [...new Set<unknown>(entries)] : [];
      const found = await Promise.all(ids.map((id) => referenceTo(id, entryType, context)));
      return connectionOf(
        found.filter((one) => one !== undefined),
        slice,
        referenceGid,
      );
    },
  },
  MetafieldParentResource: {
    __resolveType: (owner) => ('state' in owner ? 'Cart' : 'variant' in owner ? 'ProductVariant' : 'Product'),
  },
  MetafieldReference: { __resolveType: (reference) => typeOf(reference as Reference) },
};
