import type { FragmentOf, productCardFragment, ResultOf } from '@shop/kit';
import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import type { Browse } from './address.ts';
import { CollectionQuery } from './collection.query.ts';
import type { facetFragment } from './facet.fragment.ts';
import { SearchQuery } from './search.query.ts';
import { collectionVariables, searchVariables } from './variables.ts';

export type Facet = ResultOf<typeof facetFragment>;

export interface Products {
  nodes: ({ id: string } & FragmentOf<typeof productCardFragment>)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
  facets: Facet[];
  /** Set when no product matches the whole text: the words that the shown products have, and those that none has. */
  partialMatch?: PartialMatch | null;
  /** Other searches, when this one finds nothing. */
  suggestedQueries?: string[];
}

export interface PartialMatch {
  matchedTerms: string[];
  unmatchedTerms: string[];
}

export interface Listing {
  title?: string;
  description?: string;
  /** The last results, which stay visible until new ones arrive. */
  products?: Products;
  /** The collection does not exist. */
  missing: boolean;
  fetching: boolean;
  failed: boolean;
  retry: () => void;
}

/** The last value that was defined. */
const useLast = <T>(value: T | undefined): T | undefined => {
  const last = useRef<T>(undefined);
  useEffect(() => {
    if (value !== undefined) last.current = value;
  }, [value]);
  return value ?? last.current;
};

/** The products of a collection, or of the whole shop where there is no `handle`. */
export const useListing = (handle: string | undefined, browse: Browse): Listing => {
  const [found, searchAgain] = useQuery({
    query: SearchQuery,
    variables: searchVariables(browse),
    pause: handle !== undefined,
  });
  const [collected, collectAgain] = useQuery({
    query: CollectionQuery,
    variables: collectionVariables(handle ?? '', browse),
    pause: handle === undefined,
  });
  const { data, fetching, stale, error } = handle === undefined ? found : collected;
  const collection = useLast(collected.data?.collection ?? undefined);
  const search = found.data?.search;
  const products = useLast(useMemo(() => search && { ...search, nodes: search.nodes.filter((node) => 'id' in node) }, [search]));
  return {
    title: collection?.title,
    description: collection?.description,
    products: handle === undefined ? products : collection?.products,
    missing: handle !== undefined && !fetching && collected.data?.collection === null,
    fetching: fetching || stale,
    failed: error !== undefined && !data,
    retry: () => (handle === undefined ? searchAgain : collectAgain)({ requestPolicy: 'network-only' }),
  };
};
