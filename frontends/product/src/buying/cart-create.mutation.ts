import { graphql } from '@shop/kit';
import { cartFieldsFragment } from './cart-fields.fragment.ts';

export const CartCreateMutation = graphql(
  `
    mutation CartCreate($lines: [CartLineInput!]!, $idempotencyKey: String!) {
      cartCreate(input: { lines: $lines }, idempotencyKey: $idempotencyKey) {
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
