import { Recommend } from '@millrace/contracts';
import { responsePathAsArray } from 'graphql';
import type { Resolvers, SearchType } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { requiredId } from '../identity/gid.js';
import { readPast } from '../time-travel/history-budget.js';
import { pastInstant } from '../time-travel/past-instant.js';
import { typeOfContent } from '../content/content-row.js';
import { findIn } from '../content/find-content.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import { type Catalogue, localeFor } from '../catalogue/catalogue.js';
import { listingOf } from '../collections/collection-order.js';
import type { FoundProducts } from '../catalogue/catalogue.models.js';
import { emptyResult, filteredTypes, withinCollection } from './collection-products.js';
import { checkSlice, connectionOf } from '../graphql/connection.js';
import { toFacetFilters, toFilters } from './filters.js';
import { interpretQuery } from './query-syntax/interpret-query.js';
import { addQueryWarnings } from './query-syntax/query-warnings.js';
import { listCollections } from './list-collections.js';
import { productTags, productTypes } from './product-facets.js';
import { normalizeSearchText } from './search-text.js';
import { searchProducts } from './search-products.js';
import { searchItems } from './items/search-items.js';
import { suggestionsFor } from './suggestions.js';

const defaultCollections = 50;

const edges = ({ items }: FoundProducts) => items.map(({ product, cursor }) => ({ node: product, cursor }));
const nodes = ({ items }: FoundProducts) => items.map(({ product }) => product);
const pageInfo = ({ items, hasNextPage, hasPreviousPage }: FoundProducts) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: items.at(0)?.cursor ?? null,
  endCursor: items.at(-1)?.cursor ?? null,
});
const filters = ({ facets, currency }: FoundProducts) => toFacetFilters(facets, currency);

/** What is searched where nothing is said: everything, or products where filters of products are given. */
const everything: readonly SearchType[] = ['PRODUCT', 'PAGE', 'ARTICLE'];
const typesOf = (types: readonly SearchType[] | null | undefined, filters: readonly unknown[] | null | undefined) => {
  if (types && types.length > 0) return types;
  return filters && filters.length > 0 ? (['PRODUCT'] as const) : everything;
};

/** Lists, pages, facets and lookups of the catalogue. `currency`: the shop's; `shown`: its content, which is searched too. */
export const searchResolvers = (currency: string, shown: Pick<ShopContent, 'read'>): Resolvers => ({
  Query: {
    product: (_, { id, handle, asOf }, { catalogue: present, timeTravel }, info) => {
      const at = pastInstant(asOf, 'asOf');
      if (id == null && handle == null) throw badUserInput('give an id or a handle', 'id');
      const find = async (catalogue: Catalogue) =>
        (await (id == null ? catalogue.productByHandle(handle ?? '') : catalogue.product(requiredId('Product', id, 'id')))) ??
        null;
      return at === undefined
        ? find(present)
        : readPast(
            info,
            () => find(timeTravel.catalogueAt(at)),
            (found) => found?.version ?? 0,
            true,
          );
    },
    products: (_, { query, ...args }, context, info) => {
      const { text, where, warnings } = interpretQuery(query ?? '', currency);
      addQueryWarnings(context.session, { path: responsePathAsArray(info.path), query: query ?? '', warnings });
      return searchProducts(context, { ...args, text: normalizeSearchText(text), where, filters: {}, currency }, info);
    },
    productRecommendations: async (_, { productId, productHandle }, { session, catalogue, locale }) => {
      if (productId == null && productHandle == null) throw badUserInput('give an id or a handle', 'productId');
      const found = await (productId == null
        ? catalogue.productByHandle(productHandle ?? '')
        : catalogue.product(requiredId('Product', productId, 'productId')));
      const input = { productId: found?.id ?? '', limit: 10, ...localeFor(locale) };
      return found ? (await session.query(Recommend, input)).products : null;
    },
    productByHandle: async (_, { handle }, { catalogue }) => (await catalogue.productByHandle(handle)) ?? null,
    productTags: (_, { first }, context) => productTags(context, first),
    productTypes: (_, { first }, context) => productTypes(context, first),
    collection: async (_, { id, handle }, { catalogue }) => {
      if (id == null && handle == null) throw badUserInput('give an id or a handle', 'id');
      return (await catalogue.collection(id == null ? (handle ?? '') : requiredId('Collection', id, 'id'))) ?? null;
    },
    collectionByHandle: async (_, { handle }, { catalogue }) => (await catalogue.collection(handle)) ?? null,
    collections: async (_, { query, sortKey, reverse, ...slice }, { catalogue }) =>
      connectionOf(
        listCollections(await catalogue.collections(), { query, sortKey, reverse }),
        slice.first == null && slice.last == null ? { ...slice, first: defaultCollections } : slice,
        ({ handle }) => handle,
      ),
    search: (_, { query, productFilters, types, unavailableProducts, ...args }, context, info) => {
      checkSlice(args);
      const text = normalizeSearchText(query);
      const { sortKey, reverse, ...slice } = args;
      const given = toFilters(productFilters, currency);
      const filters = unavailableProducts === 'HIDE' ? { ...given, available: true } : given;
      return searchItems({
        types: typesOf(types, productFilters),
        slice,
        products: (part) => searchProducts(context, { ...part, sortKey, reverse, text, filters, currency }, info),
        none: emptyResult(currency),
        content: async (wanted) => {
          const { pages, articles } = findIn(await shown.read(context.session), text, context.locale.answer?.locale);
          return [...(wanted.includes('PAGE') ? pages : []), ...(wanted.includes('ARTICLE') ? articles : [])];
        },
      });
    },
    predictiveSearch: (_, args, context) => suggestionsFor(args, context, () => shown.read(context.session)),
  },
  Collection: {
    products: async (collection, args, context, info) => {
      const filters = toFilters(args.filters, currency);
      if (collection.made) {
        const listing = listingOf(collection.made.details, args);
        return searchProducts(context, { ...args, ...listing, text: '', filters, currency }, info);
      }
      const types = filteredTypes(collection, filters.productTypes);
      if (types.length === 0) return emptyResult(currency);
      const narrowed = { ...filters, productTypes: [...types] };
      return withinCollection(
        collection,
        await searchProducts(context, { ...args, text: '', filters: narrowed, currency }, info),
      );
    },
  },
  ProductConnection: { nodes, edges, pageInfo, filters },
  SearchResultItemConnection: {
    nodes: ({ edges: found }) => found.map(({ node }) => node),
    pageInfo: ({ edges: found, hasNextPage, hasPreviousPage }) => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: found.at(0)?.cursor ?? null,
      endCursor: found.at(-1)?.cursor ?? null,
    }),
    productFilters: ({ products }) => filters(products),
    partialMatch: ({ products }) => products.partialMatch ?? null,
    suggestedQueries: ({ products }) => products.suggestions ?? [],
  },
  SearchResultItem: { __resolveType: (item) => ('kind' in item ? typeOfContent[item.kind] : 'Product') },
  Merchandise: { __resolveType: () => 'ProductVariant' },
});
