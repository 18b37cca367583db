import { graphql } from '@shop/kit';

/** The fields of a cart that the drawer, the cart page and the checkout show. */
export const cartContentsFragment = graphql(`
  fragment CartContents on Cart @_unmask {
    id
    version
    status
    order {
      id
      status
    }
    totalQuantity
    note
    warnings {
      code
      message
      target
    }
    discountCodes {
      code
      applicable
    }
    discountAllocations {
      title
      code
      discountedAmount {
        amount
        currencyCode
      }
    }
    cost {
      subtotalAmount {
        amount
        currencyCode
      }
      totalDiscountAmount {
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
    lines(first: 250) {
      nodes {
        id
        quantity
        attributes {
          key
          value
        }
        cost {
          amountPerQuantity {
            amount
            currencyCode
          }
          compareAtAmountPerQuantity {
            amount
            currencyCode
          }
          subtotalAmount {
            amount
            currencyCode
          }
          totalAmount {
            amount
            currencyCode
          }
        }
        merchandise {
          __typename
          ... on ProductVariant {
            id
            title
            availableForSale
            quantityAvailable
            selectedOptions {
              name
              value
            }
            image {
              url
              altText
              width
              height
            }
            product {
              handle
              title
            }
          }
        }
      }
    }
  }
`);
