import { FindProducts, productOfVariant } from '@millrace/contracts';
import DataLoader from 'dataloader';
import { isHandle, toHandle } from '../identity/handle.js';
import type { ReadSession } from '../consistency/read-session.js';
import type { Locale } from '../markets/locale.js';
import type { ProductModel, VariantModel } from './catalogue.models.js';
import { type Collections, type CollectionSource, openCollections } from '../collections/collections-of-request.js';

/** The catalogue of one request; lookups are batched and cached. */
export type Catalogue = Collections &
  Readonly<{
    /** A product on sale; drafts and archived products are not found. */
    product(id: string): Promise<ProductModel | undefined>;
    productByHandle(handle: string): Promise<ProductModel | undefined>;
    /** A variant, whether its product is on sale or not. */
    variant(id: string): Promise<VariantModel | undefined>;
    /** The product of a variant, on sale or not, also when it no longer has the variant. */
    productOf(variantId: string): Promise<ProductModel | undefined>;
  }>;

const maxBatchSize = 250;
type Loaded = ProductModel | undefined;

type Lookup = Readonly<{
  /** Of the operation; its language is set before the first lookup. */
  locale?: Pick<Locale, 'answer'>;
  /** The lookup of products; by default the search view. */
  findByIds?: ((ids: string[]) => Promise<readonly ProductModel[]>) | undefined;
  /** The collections that staff made; by default none. */
  made?: CollectionSource | undefined;
}>;

/** The language of the texts, as queries to the search view name it. */
export const localeFor = ({ answer }: Pick<Locale, 'answer'>): Readonly<{ locale?: string }> =>
  answer ? { locale: answer.locale } : {};

/** The catalogue for one request. */
export const openCatalogue = (session: ReadSession, { locale = {}, findByIds, made }: Lookup = {}): Catalogue => {
  const find = findByIds ?? (async (ids) => (await session.query(FindProducts, { ids, ...localeFor(locale) })).products);
  const byId = new DataLoader<string, Loaded>(
    async (ids) => {
      const products = await find([...ids]);
      const found = new Map(products.map((product) => [product.id, product]));
      return ids.map((id) => found.get(id));
    },
    { maxBatchSize },
  );
  const byHandle = new DataLoader<string, Loaded>(
    async (handles) => {
      const { products } = await session.query(FindProducts, { handles: [...handles], ...localeFor(locale) });
      const found = new Map(products.map((product) => [product.handle, product]));
      return handles.map((handle) => found.get(handle));
    },
    { maxBatchSize },
  );
  return {
    ...openCollections(session, { made, language: () => localeFor(locale) }),
    product: async (id) => onSale(await byId.load(id)),
    productByHandle: async (handle) => (isHandle(toHandle(handle)) ? onSale(await byHandle.load(toHandle(handle))) : undefined),
    productOf: (variantId) => byId.load(productOfVariant(variantId)),
    variant: async (id) => variantIn(await byId.load(productOfVariant(id)), id),
  };
};

const onSale = (product: Loaded): Loaded => (product?.status === 'active' ? product : undefined);

const variantIn = (product: Loaded, id: string): VariantModel | undefined => {
  const variant = product?.variants.find((one) => one.id === id);
  return product && variant && { product, variant };
};
