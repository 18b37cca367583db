import { graphql, productCardFragment } from '@shop/kit';

export const LandingQuery = graphql(
  `
    query Landing {
      collections(first: 24) {
        nodes {
          id
          handle
          title
          image {
            url
            altText
            width
            height
          }
        }
      }
      picks: products(first: 8, sortKey: BEST_SELLING) {
        nodes {
          id
          ...ProductCard
        }
      }
      trending: collection(handle: "trending") {
        products(first: 8) {
          nodes {
            id
            ...ProductCard
          }
        }
      }
      fresh: products(first: 4, sortKey: CREATED_AT, reverse: true) {
        nodes {
          id
          ...ProductCard
        }
      }
    }
  `,
  [productCardFragment],
);
