import { graphql } from '@shop/kit';

/** The fields of a changed cart that other micro-frontends need. */
export const cartFieldsFragment = graphql(`
  fragment CartFields on Cart @_unmask {
    id
    totalQuantity
  }
`);
