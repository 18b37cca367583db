import { beforeAll, describe, expect, it } from 'vitest';
import { answersOfCart } from './new-cart.js';
import { request, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const groups = (fields: string) => `query Delivery($cartId: ID!) { cart(id: $cartId) { deliveryGroups(first: 10) ${fields} } }`;

const operations: readonly Operation[] = [
  [
    'the group of all lines',
    groups('{ nodes { id groupType cartLines(first: 10) { nodes { id quantity } } } pageInfo { hasNextPage } }'),
    {
      cart: {
        deliveryGroups: {
          nodes: [{ groupType: 'ONE_TIME_PURCHASE', cartLines: { nodes: [{ quantity: 2 }] } }],
          pageInfo: { hasNextPage: false },
        },
      },
    },
  ],
  [
    'its options with their prices',
    groups(
      '{ edges { node { deliveryOptions { code handle title description deliveryMethodType estimatedCost { amount currencyCode } } selectedDeliveryOption { handle title estimatedCost { amount } } } } }',
    ),
    {
      cart: {
        deliveryGroups: {
          edges: [
            {
              node: {
                deliveryOptions: expect.arrayContaining([expect.objectContaining({ deliveryMethodType: 'SHIPPING' })]),
                selectedDeliveryOption: { handle: expect.any(String) },
              },
            },
          ],
        },
      },
    },
  ],
  [
    'where it goes',
    groups('{ edges { node { deliveryAddress { address1 city zip countryCode } } } }'),
    { cart: { deliveryGroups: { edges: [{ node: { deliveryAddress: { address1: null, countryCode: 'DE' } } }] } } },
  ],
  [
    'its lines by the interface',
    `${groups('{ edges { node { cartLines(first: 5) { edges { node { ...line } } } } } }')} fragment line on BaseCartLine { id merchandise { ... on ProductVariant { title } } discountAllocations { discountedAmount { amount } } }`,
    {
      cart: {
        deliveryGroups: {
          edges: [{ node: { cartLines: { edges: [{ node: { merchandise: { title: 'S / Red' }, discountAllocations: [] } }] } } }],
        },
      },
    },
  ],
];

describe('the delivery of a cart', () => {
  it.each(named(operations))('tells %s', answersOfCart);

  it('has no groups while the country of the buyer is not known, and none of an empty cart', async () => {
    const mutation =
      'mutation ($input: CartInput) { cartCreate(input: $input) { cart { deliveryGroups(first: 1) { edges { node { id } } } } } }';
    const none = { cartCreate: { cart: { deliveryGroups: { edges: [] } } } };
    expect(await request(mutation, { input: {} })).toEqual(none);
    expect(await request(mutation, { input: { buyerIdentity: { countryCode: 'DE' } } })).toEqual(none);
  });
});
