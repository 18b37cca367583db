import { graphql } from '@shop/kit';

export const ArticleQuery = graphql(`
  query Article($blog: String!, $handle: String!) {
    blog(handle: $blog) {
      id
      title
      articleByHandle(handle: $handle) {
        id
        title
        contentHtml
        publishedAt
        authorV2 {
          name
        }
        image {
          url
          altText
        }
        seo {
          title
        }
      }
    }
  }
`);
