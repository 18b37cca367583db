import { graphql } from '@shop/kit';

export const CartCountQuery = graphql(`
  query CartCount($id: ID!) {
    cart(id: $id) {
      id
      totalQuantity
    }
  }
`);
