import { graphql } from '@shop/kit';
import { cartContentsFragment } from './cart-contents.fragment.ts';

export const DiscountCodesUpdateMutation = graphql(
  `
    mutation DiscountCodesUpdate($cartId: ID!, $discountCodes: [String!]!, $idempotencyKey: String!) {
      cartDiscountCodesUpdate(cartId: $cartId, discountCodes: $discountCodes, idempotencyKey: $idempotencyKey) {
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
