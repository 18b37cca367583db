import { graphql } from '@shop/kit';

/** All that the drawer, the cart's page and the check-out show of a cart. */
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
    cost {
      subtotalAmount {
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
