import { graphql } from '@shop/kit';

export const CheckoutCompleteMutation = graphql(`
  mutation CheckoutComplete($input: CheckoutCompleteInput!, $idempotencyKey: String!) {
    checkoutComplete(input: $input, idempotencyKey: $idempotencyKey) {
      order {
        id
      }
      userErrors {
        code
        message
        field
        target
      }
      position
    }
  }
`);
