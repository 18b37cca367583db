import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '../eventually.js';
import { accountsAt } from '../shopping/accounts.js';
import { cartOfGoods, goodsToBuy } from './goods.js';
import { client, named, type Operation, request } from './storefront.js';

const shop = inject('shop');
const money = (amount: string) => ({ amount, currencyCode: 'EUR' });
const address = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: 'Ring 1',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
  phone: '+49301234',
};
const code = `SO-${randomUUID().slice(0, 8).toUpperCase()}`;

type Placed = { checkoutComplete: { order: { id: string; name: string } } };
type Customers = { customer: { orders: { nodes: { name: string }[]; totalCount: string } } };
let order: { id: string; name: string };
let token: string;

const place = async (variantId: string): Promise<{ id: string; name: string }> => {
  const cartId = await cartOfGoods(variantId);
  const buyer =
    'mutation ($id: ID!, $buyer: CartBuyerIdentityInput!) { cartBuyerIdentityUpdate(cartId: $id, buyerIdentity: $buyer) { userErrors { message } } }';
  await request(buyer, { id: cartId, buyer: { customerAccessToken: token, countryCode: 'DE' } });
  const enter =
    'mutation ($id: ID!, $codes: [String!]) { cartDiscountCodesUpdate(cartId: $id, discountCodes: $codes) { userErrors { message } } }';
  await request(enter, { id: cartId, codes: [code] });
  const mutation =
    'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id name } userErrors { message } } }';
  const input = {
    cartId,
    email: 'orders@example.com',
    shippingAddress: address,
    deliveryOptionHandle: 'standard',
    payment: { provider: 'simulated', token: 'tok_success' },
  };
  return (await request<Placed>(mutation, { input })).checkoutComplete.order;
};

beforeAll(async () => {
  const mutation = 'mutation ($input: DiscountInput!) { discountCreate(input: $input) { userErrors { message } } }';
  const input = { title: 'Ten percent', code, discountClass: 'ORDER', percentage: 10, startsAt: '2026-01-01T00:00:00Z' };
  expect(await client.requestAsStaff(mutation, { input })).toEqual({ discountCreate: { userErrors: [] } });
  ({ token } = await accountsAt(client, shop.mailUrl).newCustomer());
  order = await place(await goodsToBuy());
  const query = 'query ($id: ID!) { order(id: $id) { fulfillmentStatus financialStatus } }';
  await eventually(
    'the order is paid and sent',
    () => request<{ order: { fulfillmentStatus: string; financialStatus: string } }>(query, { id: order.id }),
    ({ order: now }) => now.fulfillmentStatus === 'FULFILLED' && now.financialStatus === 'PAID',
  );
});

const operations: readonly Operation[] = [
  [
    'its prices',
    `query Order($id: ID!) { order(id: $id) { currencyCode subtotalPrice { amount currencyCode } subtotalPriceV2 { amount } totalPrice { amount currencyCode } totalPriceV2 { amount }
      totalTax { amount } totalTaxV2 { amount } totalShippingPrice { amount } totalShippingPriceV2 { amount } totalRefunded { amount } totalRefundedV2 { amount }
      originalTotalPrice { amount } originalTotalDuties { amount } currentTotalDuties { amount } currentSubtotalPrice { amount } currentTotalPrice { amount } currentTotalTax { amount } currentTotalShippingPrice { amount } } }`,
    {
      order: {
        currencyCode: 'EUR',
        subtotalPrice: money('21.60'),
        totalShippingPrice: { amount: '4.90' },
        totalPrice: money('26.50'),
        totalPriceV2: { amount: '26.50' },
        currentTotalPrice: { amount: '26.50' },
        totalRefundedV2: { amount: '0.00' },
        originalTotalDuties: null,
      },
    },
  ],
  [
    'its lines',
    `query Order($id: ID!) { order(id: $id) { lineItems(first: 10) { pageInfo { hasNextPage } edges { cursor node { title } } nodes { title quantity currentQuantity customAttributes { key value }
      originalTotalPrice { amount currencyCode } discountedTotalPrice { amount } discountAllocations { allocatedAmount { amount } discountApplication { value { ... on MoneyV2 { amount } } } }
      variant { id sku price { amount } product { handle } image { url } } } } } }`,
    {
      order: {
        lineItems: {
          pageInfo: { hasNextPage: false },
          nodes: [
            {
              title: 'Parcel of Hinges',
              quantity: 2,
              currentQuantity: 2,
              customAttributes: [{ key: 'gift', value: 'yes' }],
              originalTotalPrice: money('24.00'),
              discountedTotalPrice: { amount: '21.60' },
              discountAllocations: [{ allocatedAmount: { amount: '2.40' } }],
              variant: { sku: 'HINGES-1', price: { amount: '12.00' }, product: { handle: 'parcel-of-hinges' } },
            },
          ],
        },
      },
    },
  ],
  [
    'its discounts',
    `query Order($id: ID!) { order(id: $id) { discountApplications(first: 5) { nodes { __typename targetType allocationMethod targetSelection value { __typename ... on MoneyV2 { amount } ... on PricingPercentageValue { percentage } }
      ... on DiscountCodeApplication { code applicable } ... on AutomaticDiscountApplication { title } } edges { node { __typename } } } shippingDiscountAllocations { allocatedAmount { amount } } } }`,
    {
      order: {
        discountApplications: {
          nodes: [
            { __typename: 'DiscountCodeApplication', code, applicable: true, targetType: 'LINE_ITEM', value: { amount: '2.40' } },
          ],
          edges: [{ node: { __typename: 'DiscountCodeApplication' } }],
        },
        shippingDiscountAllocations: [],
      },
    },
  ],
  [
    'how far it is',
    `query Order($id: ID!) { order(id: $id) { orderNumber processedAt canceledAt cancelReason financialStatus fulfillmentStatus edited successfulFulfillments(first: 5) { trackingCompany trackingInfo(first: 1) { number url }
      fulfillmentLineItems(first: 5) { nodes { quantity lineItem { title } } edges { node { quantity } } } } } }`,
    {
      order: {
        orderNumber: expect.any(Number),
        canceledAt: null,
        cancelReason: null,
        financialStatus: 'PAID',
        fulfillmentStatus: 'FULFILLED',
        successfulFulfillments: [{ fulfillmentLineItems: { nodes: [{ quantity: 2, lineItem: { title: 'Parcel of Hinges' } }] } }],
      },
    },
  ],
  [
    'its buyer',
    `query Order($id: ID!) { order(id: $id) { email phone name statusUrl customerUrl customerLocale customAttributes { key } shippingTitle metafield(namespace: "custom", key: "a") { value }
      shippingAddress { name address1 countryCodeV2 } billingAddress { name address1 } } }`,
    {
      order: {
        email: 'orders@example.com',
        phone: '+49301234',
        statusUrl: expect.stringContaining('/orders/gid%3A'),
        shippingTitle: expect.any(String),
        metafield: null,
        shippingAddress: { name: 'Ada Byron', address1: 'Ring 1', countryCodeV2: 'DE' },
        billingAddress: { name: 'Ada Byron' },
      },
    },
  ],
];

describe('an order', () => {
  it.each(named(operations))('tells %s', async (_, [, query, answer]) =>
    expect(await request(query, { id: order.id })).toMatchObject(answer),
  );
});

describe('the orders of a customer', () => {
  const read = async (args: string): Promise<Customers['customer']['orders']> => {
    const query = `query ($token: String!) { customer(customerAccessToken: $token) { orders(${args}) { totalCount nodes { name } edges { cursor node { name } } } } }`;
    return (await request<Customers>(query, { token })).customer.orders;
  };

  it.each([
    ['all of them', 'first: 5', true],
    ['sorted', 'first: 5, sortKey: TOTAL_PRICE, reverse: true', true],
    ['by the last', 'last: 5', true],
    ['by what was paid', 'first: 5, query: "financial_status:paid"', true],
    ['by what was refunded', 'first: 5, query: "financial_status:refunded"', false],
    ['by a date', 'first: 5, sortKey: PROCESSED_AT, query: "processed_at:>2020-01-01 fulfillment_status:fulfilled"', true],
    ['by an early date', 'first: 5, query: "processed_at:<2020-01-01"', false],
  ])('are listed: %s', async (_, args, isThere) =>
    expect(await read(args)).toMatchObject({ nodes: isThere ? [{ name: order.name }] : [] }),
  );

  it('come with the metafields of the customer, of which there are none', async () => {
    const query =
      'query ($token: String!) { customer(customerAccessToken: $token) { metafields(identifiers: [{ key: "a" }]) { value } metafield(key: "a") { value } } }';
    expect(await request(query, { token })).toEqual({ customer: { metafields: [null], metafield: null } });
  });

  it('are not opened by a token of another site', async () => {
    const mutation =
      'mutation { customerAccessTokenCreateWithMultipass(multipassToken: "abc") { customerAccessToken { accessToken } customerUserErrors { code field } } }';
    expect(await request(mutation)).toEqual({
      customerAccessTokenCreateWithMultipass: {
        customerAccessToken: null,
        customerUserErrors: [{ code: 'INVALID_MULTIPASS_REQUEST', field: ['multipassToken'] }],
      },
    });
  });

  it('are found by their names', async () => {
    expect(await read(`first: 5, query: "name:${order.name}"`)).toMatchObject({ nodes: [{ name: order.name }], totalCount: '1' });
    expect(await read('first: 5, query: "name:M-NOSUCH"')).toMatchObject({ nodes: [] });
  });
});
