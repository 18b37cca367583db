import { graphql } from '@shop/kit';
import { cartFieldsFragment } from './cart-fields.fragment.ts';

export const CartLinesAddMutation = graphql(
  `
    mutation CartLinesAdd($cartId: ID!, $lines: [CartLineInput!]!, $idempotencyKey: String!) {
      cartLinesAdd(cartId: $cartId, lines: $lines, idempotencyKey: $idempotencyKey) {
        cart {
          ...CartFields
        }
        userErrors {
          code
          message
        }
        warnings {
          code
          message
        }
        position
      }
    }
  `,
  [cartFieldsFragment],
);
