import { graphql } from '@shop/kit';

/** What a change of the cart tells the rest of the shop. */
export const cartFieldsFragment = graphql(`
  fragment CartFields on Cart @_unmask {
    id
    totalQuantity
  }
`);
