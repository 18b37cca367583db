import { graphql } from '@shop/kit';
import { orderFieldsFragment } from './order-fields.fragment.ts';

export const OrderQuery = graphql(
  `
    query Order($id: ID!) {
      order(id: $id) {
        ...OrderFields
      }
    }
  `,
  [orderFieldsFragment],
);
