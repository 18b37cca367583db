import { graphql, productCardFragment } from '@shop/kit';
import { facetFragment } from './facet.fragment.ts';

export const SearchQuery = graphql(
  `
    query Search(
      $text: String!
      $first: Int!
      $after: String
      $filters: [ProductFilter!]
      $sort: SearchSortKeys
      $reverse: Boolean
    ) {
      search(
        query: $text
        first: $first
        after: $after
        productFilters: $filters
        sortKey: $sort
        reverse: $reverse
        types: [PRODUCT]
      ) {
        nodes {
          ... on Product {
            id
            ...ProductCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
        partialMatch {
          matchedTerms
          unmatchedTerms
        }
        suggestedQueries
        facets: productFilters {
          ...Facet
        }
      }
    }
  `,
  [productCardFragment, facetFragment],
);
