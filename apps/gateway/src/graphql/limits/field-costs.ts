/** One for each object that may be in the answer, and a part of one for each plain leaf. */
export const leafCost = 0.25;

/** What an answer to `__schema` and to `__type` weighs, about: their own fields are not counted. */
export const introspectionCosts: Readonly<Record<string, number>> = { __schema: 10_000, __type: 500 };

/**
 * What costs more to work out than to hand over, by type and field. It is worked out once for each object of an answer, however many
 * names it goes by there.
 */
export const costlyFields: Readonly<Record<string, number>> = {
  'Product.description': 10,
  'Product.descriptionHtml': 10,
  'Product.availableForSale': 1,
  'Product.totalInventory': 1,
  'Product.priceRange': 2,
  'Product.compareAtPriceRange': 2,
  'Product.collections': 2,
  'Product.variantBySelectedOptions': 2,
  'Collection.descriptionHtml': 10,
  'Cart.cost': 10,
  'Cart.totalQuantity': 1,
  'Cart.history': 1,
  'Order.history': 1,
  'Product.history': 1,
  'ProductDetails.descriptionHtml': 10,
};
