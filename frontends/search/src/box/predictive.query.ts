import { graphql } from '@shop/kit';

export const PredictiveQuery = graphql(`
  query Predictive($query: String!, $limit: Int) {
    predictiveSearch(query: $query, limit: $limit) {
      queries {
        text
        styledText
      }
      collections {
        handle
        title
      }
      products {
        id
        handle
        title
        featuredImage {
          url
          altText
          width
          height
        }
        priceRange {
          minVariantPrice {
            amount
            currencyCode
          }
        }
      }
    }
  }
`);
