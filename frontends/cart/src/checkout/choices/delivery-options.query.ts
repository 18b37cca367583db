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
      orderCost {
        subtotalAmount {
          amount
          currencyCode
        }
        totalDiscountAmount {
          amount
          currencyCode
        }
        totalAddedTaxAmount {
          amount
          currencyCode
        }
        totalTaxAmount {
          amount
          currencyCode
        }
        totalAmount {
          amount
          currencyCode
        }
      }
    }
  }
`);
