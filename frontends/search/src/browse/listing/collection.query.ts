import { graphql, productCardFragment } from '@shop/kit';
import { facetFragment } from './facet.fragment.ts';

export const CollectionQuery = graphql(
  `
    query Collection(
      $handle: String!
      $first: Int!
      $after: String
      $filters: [ProductFilter!]
      $sort: ProductCollectionSortKeys
      $reverse: Boolean
    ) {
      collection(handle: $handle) {
        id
        title
        description
        products(first: $first, after: $after, filters: $filters, sortKey: $sort, reverse: $reverse) {
          nodes {
            id
            ...ProductCard
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
          facets: filters {
            ...Facet
          }
        }
      }
    }
  `,
  [productCardFragment, facetFragment],
);
