import { graphql } from '@shop/kit';

export const PageQuery = graphql(`
  query Page($handle: String!) {
    page(handle: $handle) {
      id
      title
      body
      seo {
        title
      }
    }
  }
`);
