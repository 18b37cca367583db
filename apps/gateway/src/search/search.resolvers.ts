import { Recommend, Suggest } from '@millrace/contracts';
import { responsePathAsArray } from 'graphql';
import type { Resolvers } from '../generated/shop.js';
import { badUserInput } from '../graphql/errors.js';
import { requiredId } from '../identity/gid.js';
import { readPast } from '../time-travel/history-budget.js';
import { pastInstant } from '../time-travel/past-instant.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { FoundProducts } from '../catalogue/catalogue.models.js';
import { emptyResult, filteredTypes, withinCollection } from './collection-products.js';
import { connectionOf } from '../graphql/connection.js';
import { toFacetFilters, toFilters } from './filters.js';
import { interpretQuery } from './query-syntax/interpret-query.js';
import { addQueryWarnings } from './query-syntax/query-warnings.js';
import { normalizeSearchText } from './search-text.js';
import { styledText } from './styled-text.js';
import { searchProducts } from './search-products.js';

const edges = ({ items }: FoundProducts) => items.map(({ product, cursor }) => ({ node: product, cursor }));
const nodes = ({ items }: FoundProducts) => items.map(({ product }) => product);
const pageInfo = ({ items, hasNextPage, hasPreviousPage }: FoundProducts) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: items.at(0)?.cursor ?? null,
  endCursor: items.at(-1)?.cursor ?? null,
});
const filters = ({ facets, currency }: FoundProducts) => toFacetFilters(facets, currency);

/** Lists, pages, facets and lookups of the catalogue. `currency`: the shop's. */
export const searchResolvers = (currency: string): Resolvers => ({
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
    productRecommendations: async (_, { productId }, { session, catalogue }) => {
      const id = requiredId('Product', productId, 'productId');
      if (!(await catalogue.product(id))) return null;
      return (await session.query(Recommend, { productId: id, limit: 10 })).products;
    },
    collection: async (_, { id, handle }, { catalogue }) => {
      if (id == null && handle == null) throw badUserInput('give an id or a handle', 'id');
      return (await catalogue.collection(id == null ? (handle ?? '') : requiredId('Collection', id, 'id'))) ?? null;
    },
    collections: async (_, slice, { catalogue }) => connectionOf(await catalogue.collections(), slice, ({ handle }) => handle),
    search: (_, { query, productFilters, types, ...args }, context, info) => {
      if (types && !types.includes('PRODUCT')) throw badUserInput('only products can be searched', 'types');
      const wanted = { ...args, text: normalizeSearchText(query), filters: toFilters(productFilters, currency), currency };
      return searchProducts(context, wanted, info);
    },
    predictiveSearch: async (_, { query, limit }, { session, catalogue }) => {
      if (limit != null && (limit < 1 || limit > 20)) throw badUserInput('limit must be between 1 and 20', 'limit');
      const typed = normalizeSearchText(query);
      const suggested = await session.query(Suggest, { text: typed, limit: limit ?? 6 });
      const collections = await Promise.all(suggested.collections.map(({ handle }) => catalogue.collection(handle)));
      const queries = suggested.queries.map((text) => ({ text, styledText: styledText(text, typed) }));
      return { products: suggested.products, collections: collections.filter((one) => one !== undefined), queries };
    },
  },
  Collection: {
    products: async (collection, args, context, info) => {
      const filters = toFilters(args.filters, currency);
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
    ...{ nodes, edges, pageInfo, productFilters: filters },
    partialMatch: ({ partialMatch }) => partialMatch ?? null,
    suggestedQueries: ({ suggestions }) => suggestions ?? [],
  },
  SearchResultItem: { __resolveType: () => 'Product' },
  Merchandise: { __resolveType: () => 'ProductVariant' },
});
