import { graphql } from '@shop/kit';

export const BlogQuery = graphql(`
  query Blog($handle: String!, $after: String) {
    blog(handle: $handle) {
      id
      title
      seo {
        title
      }
      articles(first: 12, after: $after, sortKey: PUBLISHED_AT, reverse: true) {
        nodes {
          id
          handle
          title
          excerpt
          publishedAt
          image {
            url
            altText
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
