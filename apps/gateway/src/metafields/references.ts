import type { CollectionModel, ProductModel, VariantModel } from '../catalogue/catalogue.models.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { ArticleModel } from '../content/content.js';
import { type PageRow, typeOfContent } from '../content/content-row.js';
import type { MetaobjectModel } from '../content/metaobjects.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import { connectionOf, type Slice } from '../graphql/connection.js';
import { collectionGid, contentGid, parseGid, productGid, variantGid } from '../identity/gid.js';

/** What a field that staff write can refer to. */
export type Reference = ArticleModel | CollectionModel | MetaobjectModel | PageRow | ProductModel | VariantModel;
type Typed = Readonly<{ type: string; value: string }>;
type Shown = Pick<ShopContent, 'read'>;

/** The types of fields with references, and the types of their ids. */
const referred: Readonly<Record<string, string>> = {
  product_reference: 'Product',
  variant_reference: 'ProductVariant',
  collection_reference: 'Collection',
  page_reference: 'Page',
  article_reference: 'Article',
  metaobject_reference: 'Metaobject',
  mixed_reference: 'Metaobject',
};
const listPrefix = 'list.';

/** The GraphQL type of what is referred to. */
export const typeOfReference = (reference: Reference) => {
  if ('kind' in reference) return typeOfContent[reference.kind];
  if ('variant' in reference) return 'ProductVariant';
  return 'variants' in reference ? 'Product' : 'Collection';
};
const referenceGid = (reference: Reference): string => {
  if ('kind' in reference) return contentGid(typeOfContent[reference.kind], reference.id);
  if ('variant' in reference) return variantGid(reference.variant.id);
  return 'variants' in reference ? productGid(reference.id) : collectionGid(reference.handle);
};

/** What an id refers to, if it is of the type and shoppers can see it. */
const referenceTo = async (
  text: unknown,
  type: string | undefined,
  { catalogue, session }: ShopContext,
  shown: Shown,
): Promise<Reference | undefined> => {
  const gid = typeof text === 'string' ? parseGid(text) : undefined;
  if (!gid || gid.type !== type) return undefined;
  switch (gid.type) {
    case 'Product':
      return catalogue.product(gid.id);
    case 'Collection':
      return catalogue.collection(gid.id);
    case 'Page':
      return (await shown.read(session)).page(gid.id);
    case 'Article':
      return (await shown.read(session)).article(gid.id);
    case 'Metaobject':
      return (await shown.read(session)).metaobject(gid.id);
    default: {
      const variant = await catalogue.variant(gid.id);
      return variant?.product.status === 'active' ? variant : undefined;
    }
  }
};

/** What the value of a field refers to; null: it is no reference, or leads to something that shoppers do not see. */
export const referenceOf = async ({ type, value }: Typed, context: ShopContext, shown: Shown): Promise<Reference | null> =>
  (await referenceTo(value, referred[type], context, shown)) ?? null;

/** A page of what the entries of a list refer to, each once, without what shoppers do not see; null: it is no list of references. */
export const referencesOf = async ({ type, value }: Typed, slice: Slice, context: ShopContext, shown: Shown) => {
  const entryType = type.startsWith(listPrefix) ? referred[type.slice(listPrefix.length)] : undefined;
  if (entryType === undefined) return null;
  const entries: unknown = JSON.parse(value);
  const ids = Array.isArray(entries) ? [...new Set<unknown>(entries)] : [];
  const found = await Promise.all(ids.map((id) => referenceTo(id, entryType, context, shown)));
  return connectionOf(
    found.filter((one) => one !== undefined),
    slice,
    referenceGid,
  );
};
