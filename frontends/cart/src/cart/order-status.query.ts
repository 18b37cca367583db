import { graphql } from '@shop/kit';

export const OrderStatusQuery = graphql(`
  query OrderStatus($id: ID!) {
    order(id: $id) {
      id
      status
    }
  }
`);
