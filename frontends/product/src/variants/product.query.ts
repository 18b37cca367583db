import { graphql } from '@shop/kit';
import { variantFragment } from './variant.fragment.ts';

export const ProductQuery = graphql(
  `
  query Product($handle: String!, $selected: [SelectedOptionInput!]!) {
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
      selectedVariant: selectedOrFirstAvailableVariant(selectedOptions: $selected, caseInsensitiveMatch: true) {
        ...Variant
      }
      variants(first: 250) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Variant
        }
      }
    }
  }
`,
  [variantFragment],
);
