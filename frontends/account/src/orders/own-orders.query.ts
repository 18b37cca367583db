import { graphql } from '@shop/kit';

export const OwnOrdersQuery = graphql(`
  query OwnOrders($token: String!, $after: String) {
    own: customer(customerAccessToken: $token) {
      displayName
      orders(first: 10, after: $after, reverse: true) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
          status
          createdAt
          cost {
            totalAmount {
              amount
              currencyCode
            }
          }
          lines(first: 3) {
            nodes {
              id
              title
              quantity
            }
          }
        }
      }
    }
  }
`);

export const ClaimMutation = graphql(`
  mutation ClaimOrder($token: String!, $orderId: ID!, $idempotencyKey: String!) {
    result: customerOrderClaim(customerAccessToken: $token, orderId: $orderId, idempotencyKey: $idempotencyKey) {
      order {
        name
      }
      customerUserErrors {
        code
        field
        message
      }
      position
    }
  }
`);
