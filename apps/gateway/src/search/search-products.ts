import { type ConditionStep, type InputOf, type ProductFilters, type ProductSort, SearchProducts } from '@millrace/contracts';
import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import type { ProductCollectionSortKeys, ProductSortKeys, SearchSortKeys } from '../generated/shop.js';
import { localeFor } from '../catalogue/catalogue.js';
import type { ShopContext } from '../catalogue/shop-context.js';
import type { FoundProducts } from '../catalogue/catalogue.models.js';
import { checkSlice, type Slice } from '../graphql/connection.js';

type SortKey = ProductSortKeys | ProductCollectionSortKeys | SearchSortKeys;

const sorts: Readonly<Record<SortKey, ProductSort>> = {
  ID: 'CREATED_AT',
  RELEVANCE: 'RELEVANCE',
  COLLECTION_DEFAULT: 'RELEVANCE',
  MANUAL: 'RELEVANCE',
  TITLE: 'TITLE',
  PRICE: 'PRICE',
  BEST_SELLING: 'BEST_SELLING',
  CREATED: 'CREATED_AT',
  CREATED_AT: 'CREATED_AT',
  UPDATED_AT: 'UPDATED_AT',
  VENDOR: 'VENDOR',
  PRODUCT_TYPE: 'PRODUCT_TYPE',
};

type ListingRequest = Slice &
  Readonly<{
    text: string;
    filters: ProductFilters;
    where?: readonly ConditionStep[];
    collection?: InputOf<typeof SearchProducts>['collection'];
    sortKey: SortKey | null | undefined;
    reverse: boolean | null | undefined;
    currency: string;
  }>;

const defaultPage = 20;

/** Queries one page of products. Facets are counted only when they are selected. */
export const searchProducts = async (
  context: ShopContext,
  { text, filters, where = [], collection, sortKey, reverse, currency, ...slice }: ListingRequest,
  info: GraphQLResolveInfo,
): Promise<FoundProducts> => {
  checkSlice(slice);
  const found = await context.session.query(SearchProducts, {
    text,
    filters,
    ...(where.length > 0 && { where: [...where] }),
    ...(collection && { collection }),
    ...sortInput(sorts[sortKey ?? 'RELEVANCE']),
    reverse: reverse ?? false,
    first: slice.first ?? slice.last ?? defaultPage,
    ...(slice.after == null ? {} : { after: slice.after }),
    ...(slice.last == null ? {} : { last: slice.last }),
    ...(slice.before == null ? {} : { before: slice.before }),
    withFacets: selects(info, ['filters', 'productFilters']),
    ...localeFor(context.locale),
  });
  return { ...found, currency };
};

/** Sort orders of later contract versions are in a field of their own. */
const sortInput = (sort: ProductSort) => {
  switch (sort) {
    case 'UPDATED_AT':
    case 'VENDOR':
    case 'PRODUCT_TYPE':
      return { sort: 'TITLE' as const, laterSort: sort };
    default:
      return { sort };
  }
};

const selects = (info: GraphQLResolveInfo, names: readonly string[]): boolean => {
  const inSet = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === 'Field') return names.includes(selection.name.value);
      if (selection.kind === 'InlineFragment') return inSet(selection.selectionSet);
      return inSet(info.fragments[selection.name.value]?.selectionSet);
    });
  return info.fieldNodes.some((node) => inSet(node.selectionSet));
};
