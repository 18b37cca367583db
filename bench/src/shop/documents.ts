export const searchDocument = `query Search($query: String!, $productFilters: [ProductFilter!], $sortKey: SearchSortKeys) {
  search(query: $query, first: 20, productFilters: $productFilters, sortKey: $sortKey) {
    totalCount
    productFilters { id label type values { id label count input } }
    nodes {
      ... on Product {
        id
        handle
        title
        vendor
        availableForSale
        featuredImage { url altText }
        priceRange { minVariantPrice { amount currencyCode } }
      }
    }
  }
}`;

export const productDocument = `query ProductPage($handle: String!) {
  product(handle: $handle) {
    id
    title
    descriptionHtml
    vendor
    options { name values }
    images(first: 10) { nodes { url altText } }
    variants(first: 100) {
      nodes {
        id
        title
        availableForSale
        quantityAvailable
        price { amount currencyCode }
        compareAtPrice { amount }
        selectedOptions { name value }
      }
    }
  }
}`;

export const cartCreateDocument = 'mutation { cartCreate { cart { id } userErrors { message } } }';

export const cartLinesAddDocument = `mutation Add($cartId: ID!, $lines: [CartLineInput!]!) {
  cartLinesAdd(cartId: $cartId, lines: $lines) {
    cart {
      id
      totalQuantity
      cost { totalAmount { amount } }
      lines(first: 50) { nodes { id quantity merchandise { ... on ProductVariant { id title } } } }
    }
    userErrors { message }
  }
}`;

export const checkoutDocument = `mutation CheckOut($input: CheckoutCompleteInput!) {
  checkoutComplete(input: $input) { order { id status } userErrors { message } }
}`;

export const orderUpdatedDocument = 'subscription Follow($id: ID!) { orderUpdated(id: $id) { order { status cancelReason } } }';

export const catalogueDocument = `query Catalogue($after: String) {
  products(first: 50, after: $after) {
    nodes { handle title vendor productType variants(first: 100) { nodes { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const countStockDocument = `mutation Count($quantities: [InventoryQuantityInput!]!) {
  inventorySetQuantities(input: { reason: "benchmark", quantities: $quantities }) { userErrors { message } }
}`;

export const suggestDocument = `query Suggest($query: String!) {
  predictiveSearch(query: $query) {
    queries { text styledText }
    products { id handle title featuredImage { url altText } priceRange { minVariantPrice { amount currencyCode } } }
    collections { handle title }
  }
}`;
