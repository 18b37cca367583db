import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const PutBackMutation = graphql(
  `
    mutation PutBack($cartId: ID!, $lines: [CartLineInput!]!, $idempotencyKey: String!) {
      cartLinesAdd(cartId: $cartId, lines: $lines, idempotencyKey: $idempotencyKey) {
        cart {
          ...CartContents
        }
        userErrors {
          code
          message
        }
        position
      }
    }
  `,
  [cartContentsFragment],
);
