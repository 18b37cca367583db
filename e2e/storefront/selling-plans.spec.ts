import { beforeAll, describe, it } from 'vitest';
import { answersOfCart } from './new-cart.js';
import { answersOf, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const plan = `fragment plan on SellingPlan { id name description recurringDeliveries options { name value }
  priceAdjustments { orderCount adjustmentValue { ... on SellingPlanFixedAmountPriceAdjustment { adjustmentAmount { amount } }
    ... on SellingPlanFixedPriceAdjustment { price { amount } } ... on SellingPlanPercentagePriceAdjustment { adjustmentPercentage } } }
  checkoutCharge { type value { ... on MoneyV2 { amount } ... on SellingPlanCheckoutChargePercentageValue { percentage } } } }`;

const operations: readonly Operation[] = [
  [
    'the groups of a product',
    `query { product(handle: "storefront-tee") { requiresSellingPlan sellingPlanGroups(first: 5) { edges { cursor node { name appName options { name values } sellingPlans(first: 5) { edges { cursor node { ...plan } } pageInfo { hasNextPage } } } } pageInfo { hasNextPage endCursor } } } } ${plan}`,
    {
      product: {
        requiresSellingPlan: false,
        sellingPlanGroups: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    },
  ],
  [
    'groups as nodes',
    'query { product(handle: "storefront-tee") { sellingPlanGroups(first: 5, reverse: true) { nodes { name sellingPlans(first: 1) { nodes { id } } } } } }',
    { product: { sellingPlanGroups: { nodes: [] } } },
  ],
  [
    'the allocations of a variant',
    `query { product(handle: "storefront-tee") { variants(first: 1) { nodes { sellingPlanAllocations(first: 5) { nodes { checkoutChargeAmount { amount } remainingBalanceChargeAmount { amount } priceAdjustments { price { amount } compareAtPrice { amount } perDeliveryPrice { amount } } sellingPlan { ...plan } } } } } } } ${plan}`,
    { product: { variants: { nodes: [{ sellingPlanAllocations: { nodes: [] } }] } } },
  ],
];

describe('selling plans, of which there are none,', () => {
  it.each(named(operations))('are empty: %s', answersOf);

  it('are null for a line of a cart', () =>
    answersOfCart('', [
      '',
      `query ($cartId: ID!) { cart(id: $cartId) { lines(first: 1) { nodes { ... on CartLine { sellingPlanAllocation { sellingPlan { ...plan } priceAdjustments { price { amount } } } } } } } } ${plan}`,
      { cart: { lines: { nodes: [{ sellingPlanAllocation: null }] } } },
    ]));
});
