import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, request, importProducts, named, type Operation, teeIds } from './storefront.js';

beforeAll(importProducts);

const operations: readonly Operation[] = [
  [
    'productByHandle',
    'query { productByHandle(handle: "storefront-tee") { title } }',
    { productByHandle: { title: 'Storefront Tee' } },
  ],
  ['productByHandle of nothing', 'query { productByHandle(handle: "nothing-at-all") { title } }', { productByHandle: null }],
  [
    'collectionByHandle',
    'query { collectionByHandle(handle: "storefront-tests") { title } }',
    { collectionByHandle: { title: 'Storefront tests' } },
  ],
  [
    'priceV2 and compareAtPriceV2',
    'query { productByHandle(handle: "storefront-tee") { variants(first: 1) { edges { node { priceV2 { amount currencyCode } compareAtPriceV2 { amount } } } } } }',
    {
      productByHandle: {
        variants: {
          edges: [{ node: { priceV2: { amount: '20.00', currencyCode: 'EUR' }, compareAtPriceV2: { amount: '25.00' } } }],
        },
      },
    },
  ],
];

describe('a name that the Storefront API has deprecated', () => {
  it.each(named(operations))('is answered: %s', answersOf);

  it('is answered: estimatedCost of a cart and of its lines', async () => {
    const { variant } = await teeIds();
    const mutation = `mutation ($id: ID!) { cartCreate(input: { lines: [{ merchandiseId: $id, quantity: 2 }] }) { cart {
      estimatedCost { totalAmount { amount } subtotalAmount { amount } totalDutyAmount { amount } totalTaxAmount { amount } checkoutChargeAmount { amount } }
      lines(first: 5) { edges { node { estimatedCost { amount { amount } compareAtAmount { amount } subtotalAmount { amount } totalAmount { amount } } } } } } userErrors { message } } }`;
    const { cartCreate } = await request<{ cartCreate: object }>(mutation, { id: variant['S / Red'] });
    expect(cartCreate).toMatchObject({
      cart: {
        estimatedCost: { totalAmount: { amount: '40.00' }, subtotalAmount: { amount: '40.00' }, totalDutyAmount: null },
        lines: {
          edges: [
            {
              node: {
                estimatedCost: {
                  amount: { amount: '20.00' },
                  compareAtAmount: { amount: '25.00' },
                  totalAmount: { amount: '40.00' },
                },
              },
            },
          ],
        },
      },
      userErrors: [],
    });
  });
});
