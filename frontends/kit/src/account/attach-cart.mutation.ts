import { graphql } from '../graphql/shop.ts';

export const AttachCartMutation = graphql(`
  mutation AttachCart($cartId: ID!, $token: String!, $idempotencyKey: String!) {
    cartBuyerIdentityUpdate(
      cartId: $cartId
      buyerIdentity: { customerAccessToken: $token }
      idempotencyKey: $idempotencyKey
    ) {
      cart {
        id
        version
        totalQuantity
        history(last: 5) {
          nodes {
            __typename
            version
          }
        }
      }
      userErrors {
        code
        message
      }
      position
    }
  }
`);

export const OpenCartMutation = graphql(`
  mutation OpenCart($idempotencyKey: String!) {
    cartCreate(input: {}, idempotencyKey: $idempotencyKey) {
      cart {
        id
      }
      position
    }
  }
`);
