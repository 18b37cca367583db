import { graphql } from '@shop/kit';

export const ProductQuery = graphql(`
  query Product($handle: String!) {
    product(handle: $handle) {
      id
      handle
      title
      vendor
      productType
      descriptionHtml
      availableForSale
      seo {
        title
      }
      collections(first: 1) {
        nodes {
          handle
          title
        }
      }
      options {
        id
        name
        values
      }
      images(first: 20) {
        nodes {
          url
          altText
          width
          height
        }
      }
      variants(first: 250) {
        nodes {
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
      }
    }
  }
`);
