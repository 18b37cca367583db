import { graphql } from '@shop/kit';

export const CancelMutation = graphql(`
  mutation CancelOrder($orderId: ID!, $reason: String, $idempotencyKey: String) {
    orderCancel(orderId: $orderId, reason: $reason, idempotencyKey: $idempotencyKey) {
      userErrors {
        message
        field
      }
      position
    }
  }
`);

export const AddressMutation = graphql(`
  mutation ChangeAddress($orderId: ID!, $shippingAddress: MailingAddressInput!, $idempotencyKey: String) {
    orderShippingAddressUpdate(orderId: $orderId, shippingAddress: $shippingAddress, idempotencyKey: $idempotencyKey) {
      userErrors {
        message
        field
      }
      position
    }
  }
`);

export const ReturnMutation = graphql(`
  mutation ReturnItems($orderId: ID!, $lines: [OrderReturnLineInput!]!, $reason: String, $idempotencyKey: String) {
    orderRequestReturn(orderId: $orderId, lines: $lines, reason: $reason, idempotencyKey: $idempotencyKey) {
      userErrors {
        message
        field
      }
      position
    }
  }
`);
