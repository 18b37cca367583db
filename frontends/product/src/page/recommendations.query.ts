import { graphql, productCardFragment } from '@shop/kit';

export const RecommendationsQuery = graphql(
  `
    query Recommendations($productId: ID!) {
      productRecommendations(productId: $productId) {
        id
        ...ProductCard
      }
    }
  `,
  [productCardFragment],
);
