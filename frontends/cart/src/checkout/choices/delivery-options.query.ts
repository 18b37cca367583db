import { graphql } from '@shop/kit';

export const DeliveryOptionsQuery = graphql(`
  query DeliveryOptions($cartId: ID!, $countryCode: String!) {
    deliveryOptions(cartId: $cartId, address: { countryCode: $countryCode }) {
      handle
      title
      description
      workingDays {
        min
        max
      }
      price {
        amount
        currencyCode
      }
    }
  }
`);
