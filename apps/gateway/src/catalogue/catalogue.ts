import { FindProducts, ListCollections, productOfVariant } from '@millrace/contracts';
import DataLoader from 'dataloader';
import { isHandle, toHandle } from '../identity/handle.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { CollectionModel, ProductModel, VariantModel } from './catalogue.models.js';

/** The catalogue as one request sees it: each thing is asked for once, and things of one kind together. */
export type Catalogue = Readonly<{
  /** What is on sale: drafts and archived products are not there for shoppers. */
  product(id: string): Promise<ProductModel | undefined>;
  productByHandle(handle: string): Promise<ProductModel | undefined>;
  /** Also of products that are no longer on sale: a cart may hold one. */
  variant(id: string): Promise<VariantModel | undefined>;
  /** The product that a variant belongs to or did once, on sale or not. */
  productOf(variantId: string): Promise<ProductModel | undefined>;
  collections(): Promise<readonly CollectionModel[]>;
  collection(handle: string): Promise<CollectionModel | undefined>;
}>;

const maxBatchSize = 250;
type Loaded = ProductModel | undefined;

const find = (session: ReadSession) => async (ids: string[]) => (await session.query(FindProducts, { ids })).products;

/** `findByIds`: where products are looked up, if not among those of today. */
export const openCatalogue = (
  session: ReadSession,
  findByIds: (ids: string[]) => Promise<readonly ProductModel[]> = find(session),
): Catalogue => {
  const byId = new DataLoader<string, Loaded>(
    async (ids) => {
      const products = await findByIds([...ids]);
      const found = new Map(products.map((product) => [product.id, product]));
      return ids.map((id) => found.get(id));
    },
    { maxBatchSize },
  );
  const byHandle = new DataLoader<string, Loaded>(
    async (handles) => {
      const { products } = await session.query(FindProducts, { handles: [...handles] });
      const found = new Map(products.map((product) => [product.handle, product]));
      return handles.map((handle) => found.get(handle));
    },
    { maxBatchSize },
  );
  let listed: Promise<readonly CollectionModel[]> | undefined;
  const collections = () => (listed ??= session.query(ListCollections, {}).then((answer) => answer.collections));
  return {
    product: async (id) => onSale(await byId.load(id)),
    productByHandle: async (handle) => (isHandle(toHandle(handle)) ? onSale(await byHandle.load(toHandle(handle))) : undefined),
    productOf: (variantId) => byId.load(productOfVariant(variantId)),
    variant: async (id) => variantIn(await byId.load(productOfVariant(id)), id),
    collections,
    collection: async (handle) => (await collections()).find((one) => toHandle(one.handle) === toHandle(handle)),
  };
};

const onSale = (product: Loaded): Loaded => (product?.status === 'active' ? product : undefined);

const variantIn = (product: Loaded, id: string): VariantModel | undefined => {
  const variant = product?.variants.find((one) => one.id === id);
  return product && variant && { product, variant };
};
