import { graphql } from '@shop/kit';

/** The fields of an order on its page. */
export const orderFieldsFragment = graphql(`
  fragment OrderFields on Order @_unmask {
    id
    name
    status
    paid
    email
    cancelReason
    version
    createdAt
    lines(first: 250) {
      nodes {
        id
        title
        variantTitle
        quantity
        customAttributes {
          key
          value
        }
        image {
          url
          altText
          width
          height
        }
        cost {
          subtotalAmount {
            amount
            currencyCode
          }
        }
      }
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
      totalAddedTaxAmount {
        amount
        currencyCode
      }
      totalShippingAmount {
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
    shippingAddress {
      firstName
      lastName
      address1
      address2
      city
      zip
      provinceCode
      countryCode
    }
    deliveryOption {
      title
      description
      workingDays {
        min
        max
      }
    }
    paymentAction {
      kind
      url
      instructions
      until
    }
    shipments {
      status
      carrier
      trackingNumber
      trackingUrl
      carrierStatus
      lines {
        merchandiseId
        title
        variantTitle
        quantity
      }
    }
    totalRefunded {
      amount
      currencyCode
    }
    returns {
      id
      status
      lines {
        orderLineId
        quantity
      }
    }
    timeline {
      at
      event
      detail
      actor
    }
  }
`);
