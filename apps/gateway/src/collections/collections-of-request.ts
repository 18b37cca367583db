import { ListCollections, type ListedProduct, MatchRuleSets } from '@millrace/contracts';
import DataLoader from 'dataloader';
import { collectionIdOf, type MadeCollection } from './made-collection.js';
import type { ShopCollections } from './shop-collections.projection.js';
import type { ReadSession } from '../consistency/read-session.js';
import { toHandle } from '../identity/handle.js';
import { type CollectionModel, typesOf } from './collection.model.js';
import { trendingCollection, trendingHandle } from './trending.js';

/** The collections of one request: those of product types, and those that staff made. */
export type Collections = Readonly<{
  /** All collections by title; one that staff made hides the one of a product type with the same handle. */
  collections(): Promise<readonly CollectionModel[]>;
  /** Also that of trending products, unless there are none, which is not among `collections`. */
  collection(handle: string): Promise<CollectionModel | undefined>;
  /** Those that a product belongs to, by title. */
  collectionsOf(product: ListedProduct): Promise<readonly CollectionModel[]>;
  /** Those of product types alone, hidden ones too. */
  typeCollections(): Promise<readonly CollectionModel[]>;
}>;

/** The collections that staff made, and trending products as far as somebody knows them. */
export type CollectionSource = Pick<ShopCollections, 'read'> & Partial<Pick<ShopCollections, 'trending'>>;

/** `language`: of the titles. */
type Sources = Readonly<{ made?: CollectionSource | undefined; language: () => Readonly<{ locale?: string }> }>;

const [maxProducts, maxRuleSets] = [250, 100];
const none: ReadonlyMap<string, MadeCollection> = new Map();

const modelOf = (made: MadeCollection): CollectionModel => {
  const { handle, title, image } = made.details;
  return { handle, title, productTypes: [], updatedAt: made.updatedAt, ...(image && { imageUrl: image.url }), made };
};

const byTitle = (one: CollectionModel, other: CollectionModel): number => {
  const [a, b] = [one.title.toLowerCase(), other.title.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : one.handle < other.handle ? -1 : 1;
};

/** The collections of a request; each kind is read at most once. */
export const openCollections = (session: ReadSession, { made, language }: Sources): Collections => {
  let reading: Promise<ReadonlyMap<string, MadeCollection>> | undefined;
  const madeOnes = () => (reading ??= made ? made.read(session) : Promise.resolve(none));
  let listed: Promise<readonly CollectionModel[]> | undefined;
  const typeCollections = () => (listed ??= session.query(ListCollections, language()).then((answer) => answer.collections));
  const collections = async (): Promise<readonly CollectionModel[]> => {
    const [byStaff, ofTypes] = await Promise.all([madeOnes(), typeCollections()]);
    if (byStaff.size === 0) return ofTypes;
    const shown = ofTypes.filter(({ handle }) => !byStaff.has(collectionIdOf(toHandle(handle))));
    return [...shown, ...[...byStaff.values()].map(modelOf)].sort(byTitle);
  };
  const ruled = new DataLoader<string, ReadonlySet<string>>(
    async (productIds) => {
      const byRules = [...(await madeOnes()).values()].flatMap(({ id, details: { ruleSet } }) =>
        ruleSet ? [{ id, ruleSet }] : [],
      );
      const found = new Map(productIds.map((id) => [id, new Set<string>()]));
      for (let start = 0; start < byRules.length; start += maxRuleSets) {
        const part = byRules.slice(start, start + maxRuleSets);
        const input = { productIds: [...productIds], ruleSets: part.map(({ ruleSet }) => ruleSet) };
        const { matches } = await session.query(MatchRuleSets, input);
        for (const { productId, ruleSets } of matches)
          for (const position of ruleSets) found.get(productId)?.add(part[position]?.id ?? '');
      }
      return productIds.map((id) => found.get(id) ?? new Set<string>());
    },
    { maxBatchSize: maxProducts },
  );
  const trending = async (handle: string): Promise<CollectionModel | undefined> => {
    const productIds = (toHandle(handle) === trendingHandle && (await made?.trending?.())) || [];
    return productIds.length > 0 ? modelOf(trendingCollection(productIds, language())) : undefined;
  };
  return {
    collections,
    typeCollections,
    collection: async (handle) => {
      const own = (await madeOnes()).get(collectionIdOf(toHandle(handle)));
      if (own) return modelOf(own);
      return (await typeCollections()).find((one) => toHandle(one.handle) === toHandle(handle)) ?? trending(handle);
    },
    collectionsOf: async (product) => {
      const [all, met] = await Promise.all([collections(), ruled.load(product.id)]);
      return all.filter((one) =>
        one.made
          ? (one.made.details.productIds?.includes(product.id) ?? met.has(one.made.id))
          : typesOf(one).includes(product.productType),
      );
    },
  };
};
