import { graphql } from '@shop/kit';
import { variantFragment } from './variant.fragment.ts';

export const MoreVariantsQuery = graphql(
  `
    query MoreVariants($id: ID!, $after: String!) {
      product(id: $id) {
        variants(first: 250, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Variant
          }
        }
      }
    }
  `,
  [variantFragment],
);
