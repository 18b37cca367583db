import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const RemoveLinesMutation = graphql(
  `
    mutation RemoveLines($cartId: ID!, $lineIds: [ID!]!, $idempotencyKey: String!) {
      cartLinesRemove(cartId: $cartId, lineIds: $lineIds, idempotencyKey: $idempotencyKey) {
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
