import { graphql } from '@shop/kit';

export const PolicyQuery = graphql(`
  query Policy($handle: String!) {
    shopPolicy(handle: $handle) {
      id
      title
      body
    }
  }
`);
