import { graphql } from '@shop/kit';

export const facetFragment = graphql(`
  fragment Facet on Filter @_unmask {
    id
    label
    type
    values {
      id
      label
      count
      input
    }
  }
`);
