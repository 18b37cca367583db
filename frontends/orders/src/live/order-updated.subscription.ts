import { graphql } from '@shop/kit';
import { orderFieldsFragment } from './order-fields.fragment.ts';

export const OrderUpdatedSubscription = graphql(
  `
    subscription OrderUpdated($id: ID!) {
      orderUpdated(id: $id) {
        order {
          ...OrderFields
        }
        position
      }
    }
  `,
  [orderFieldsFragment],
);
