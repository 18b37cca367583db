import { graphql } from '@shop/kit';

/** The fields of a variant on the page. */
export const variantFragment = graphql(`
  fragment Variant on ProductVariant @_unmask {
    id
    title
    sku
    availableForSale
    quantityAvailable
    currentlyNotInStock
    price {
      amount
      currencyCode
    }
    compareAtPrice {
      amount
      currencyCode
    }
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
  }
`);
