import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const UpdateLinesMutation = graphql(
  `
    mutation UpdateLines($cartId: ID!, $lines: [CartLineUpdateInput!]!, $idempotencyKey: String!) {
      cartLinesUpdate(cartId: $cartId, lines: $lines, idempotencyKey: $idempotencyKey) {
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
