/** The cost of a leaf; an object costs 1. */
export const leafCost = 0.25;

/** The approximate cost of introspection; its fields are not counted. */
export const introspectionCosts: Readonly<Record<string, number>> = { __schema: 10_000, __type: 500 };

/** The fields that are expensive to compute, with their costs. Each is computed once per object and response, whatever its aliases. */
export const costlyFields: Readonly<Record<string, number>> = {
  'Product.description': 10,
  'Product.descriptionHtml': 10,
  'Product.availableForSale': 1,
  'Product.totalInventory': 1,
  'Product.priceRange': 2,
  'Product.compareAtPriceRange': 2,
  'Product.collections': 2,
  'Product.variantBySelectedOptions': 2,
  'Product.adjacentVariants': 2,
  'Product.encodedVariantAvailability': 5,
  'Product.encodedVariantExistence': 5,
  'Product.selectedOrFirstAvailableVariant': 2,
  'Collection.descriptionHtml': 10,
  'Cart.cost': 10,
  'Cart.totalQuantity': 1,
  'Cart.history': 1,
  'Order.history': 1,
  'Product.history': 1,
  'ProductDetails.descriptionHtml': 10,
};
