import type { DatedMetafield, Metafield } from '@millrace/contracts';
import type { CartModel } from '../cart/fields/cart.model.js';
import type { CollectionModel, ProductModel, VariantModel } from '../catalogue/catalogue.models.js';
import type { ArticleModel } from '../content/content.js';
import type { BlogRow, PageRow } from '../content/content-row.js';
import { defaultNamespace } from '../cart/inputs/metafield-inputs.js';

/** The shop, as its own resolvers have it. */
type ShopModel = Readonly<{ primaryDomain: unknown }>;
/** What has a metafield. */
export type MetafieldOwner =
  | ArticleModel
  | BlogRow
  | CartModel
  | CollectionModel
  | PageRow
  | ProductModel
  | ShopModel
  | VariantModel;
/** What has its metafields beside it, not in itself. */
export type OutsideOwner = Exclude<MetafieldOwner, CartModel | ProductModel | VariantModel>;
/** A metafield with its owner. */
export type MetafieldModel = Metafield & Readonly<{ createdAt: string; updatedAt: string; owner: MetafieldOwner }>;

/** The name of a metafield as clients ask for it. */
export type RequestedName = Readonly<{ namespace?: string | null | undefined; key: string }>;
export type Requested = Readonly<{ identifiers: readonly RequestedName[] }>;

/** The metafield with a name; null: there is none. */
export const fieldNamed = <M extends Metafield>(metafields: readonly M[] = [], { namespace, key }: RequestedName): M | null =>
  metafields.find((one) => one.namespace === (namespace ?? defaultNamespace) && one.key === key) ?? null;

type Dated = Readonly<{ createdAt: string; updatedAt: string }>;
const modelIn = (
  owner: ProductModel | VariantModel,
  { createdAt, updatedAt }: Dated,
  metafields: readonly DatedMetafield[] | undefined,
  name: RequestedName,
): MetafieldModel | null => {
  const found = fieldNamed(metafields, name);
  return found && { ...found, createdAt: found.createdAt ?? createdAt, updatedAt: found.updatedAt ?? updatedAt, owner };
};

const ofProduct = (product: ProductModel, name: RequestedName) => modelIn(product, product, product.metafields, name);
const ofVariant = (owner: VariantModel, name: RequestedName) => modelIn(owner, owner.product, owner.variant.metafields, name);

/** The metafields of products. Where a product of the past has no instants of its own, they are those of the product. */
export const productMetafields = {
  metafield: ofProduct,
  metafields: (product: ProductModel, { identifiers }: Requested) => identifiers.map((name) => ofProduct(product, name)),
};

/** The metafields of variants, as `productMetafields`. */
export const variantMetafields = {
  metafield: ofVariant,
  metafields: (variant: VariantModel, { identifiers }: Requested) => identifiers.map((name) => ofVariant(variant, name)),
};
