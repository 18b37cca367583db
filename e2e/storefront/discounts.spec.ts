import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOfCart, newCart } from './new-cart.js';
import { request, client, importProducts, named, type Operation } from './storefront.js';

const code = `SF-${randomUUID().slice(0, 8).toUpperCase()}`;
beforeAll(async () => {
  await importProducts();
  const mutation = 'mutation ($input: DiscountInput!) { discountCreate(input: $input) { userErrors { message } } }';
  const input = { title: 'Ten percent', code, discountClass: 'ORDER', percentage: 10, startsAt: '2026-01-01T00:00:00Z' };
  expect(await client.requestAsStaff(mutation, { input })).toEqual({ discountCreate: { userErrors: [] } });
});

const enter = 'mutation ($cartId: ID!, $codes: [String!]) { cartDiscountCodesUpdate(cartId: $cartId, discountCodes: $codes)';
const allocation = `fragment allocation on CartDiscountAllocation { discountedAmount { amount currencyCode } targetType
  discountApplication { targetType allocationMethod targetSelection value { ... on MoneyV2 { amount currencyCode } ... on PricingPercentageValue { percentage } } }
  ... on CartAutomaticDiscountAllocation { title } ... on CartCodeDiscountAllocation { code } ... on CartCustomDiscountAllocation { title } }`;

const operations: readonly Operation[] = [
  [
    'codes that apply',
    `${enter} { cart { discountCodes { code applicable } cost { totalAmount { amount } } } userErrors { message } warnings { code } } }`,
    {
      cartDiscountCodesUpdate: {
        cart: { discountCodes: [{ code, applicable: true }], cost: { totalAmount: { amount: '36.00' } } },
        warnings: [],
      },
    },
    { codes: [code] },
  ],
  [
    'a code that does not',
    `${enter} { cart { discountCodes { code applicable } } userErrors { message } warnings { code message target } } }`,
    {
      cartDiscountCodesUpdate: {
        cart: { discountCodes: [{ code: 'NO-SUCH-CODE', applicable: false }] },
        warnings: [{ code: 'DISCOUNT_NOT_FOUND' }],
      },
    },
    { codes: ['NO-SUCH-CODE'] },
  ],
  [
    'what each takes off',
    `${enter} { cart { discountAllocations { ...allocation } } } } ${allocation}`,
    {
      cartDiscountCodesUpdate: {
        cart: {
          discountAllocations: [
            {
              code,
              discountedAmount: { amount: '4.00', currencyCode: 'EUR' },
              targetType: 'LINE_ITEM',
              discountApplication: { allocationMethod: 'ACROSS', targetSelection: 'ALL', value: { amount: '4.00' } },
            },
          ],
        },
      },
    },
    { codes: [code] },
  ],
  [
    'what each takes off a line',
    `${enter} { cart { lines(first: 5) { nodes { discountAllocations { __typename ...allocation } cost { totalAmount { amount } } } } } } } ${allocation}`,
    {
      cartDiscountCodesUpdate: {
        cart: {
          lines: {
            nodes: [
              {
                discountAllocations: [{ __typename: 'CartCodeDiscountAllocation', code, discountedAmount: { amount: '4.00' } }],
                cost: { totalAmount: { amount: '36.00' } },
              },
            ],
          },
        },
      },
    },
    { codes: [code] },
  ],
  [
    'no codes',
    `${enter} { cart { discountCodes { code } discountAllocations { discountedAmount { amount } } } userErrors { message } } }`,
    { cartDiscountCodesUpdate: { cart: { discountCodes: [], discountAllocations: [] } } },
    { codes: [] },
  ],
];

describe('the discounts of a cart', () => {
  it.each(named(operations))('tell %s', answersOfCart);

  it('are kept until the cart is read', async () => {
    const { cartId } = await newCart();
    await request(`${enter} { userErrors { message } } }`, { cartId, codes: [code] });
    expect(
      await request(
        `query ($cartId: ID!) { cart(id: $cartId) { discountCodes { code applicable } discountAllocations { ...allocation } } } ${allocation}`,
        { cartId },
      ),
    ).toMatchObject({
      cart: { discountCodes: [{ code, applicable: true }], discountAllocations: [{ code }] },
    });
  });
});
