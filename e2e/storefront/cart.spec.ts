import { beforeAll, describe, expect, it } from 'vitest';
import { answersOfCart, newCart } from './new-cart.js';
import { request, importProducts, named, type Operation } from './storefront.js';

beforeAll(importProducts);

const cart = (fields: string) => `query Cart($cartId: ID!) { cart(id: $cartId) ${fields} }`;
const money = (amount: string) => ({ amount, currencyCode: 'EUR' });

const reads: readonly Operation[] = [
  [
    'its cost',
    cart(
      '{ cost { subtotalAmount { amount currencyCode } totalAmount { amount currencyCode } totalTaxAmount { amount } totalDutyAmount { amount } checkoutChargeAmount { amount currencyCode } } }',
    ),
    {
      cart: {
        cost: {
          subtotalAmount: money('40.00'),
          totalAmount: money('40.00'),
          totalDutyAmount: null,
          checkoutChargeAmount: money('40.00'),
        },
      },
    },
  ],
  [
    'whether its cost is estimated',
    cart('{ cost { totalAmountEstimated subtotalAmountEstimated totalDutyAmountEstimated totalTaxAmountEstimated } }'),
    { cart: { cost: { totalAmountEstimated: true, subtotalAmountEstimated: false } } },
  ],
  [
    'its lines by the interface',
    `query Cart($cartId: ID!) { cart(id: $cartId) { totalQuantity lines(first: 50) { ...lines } } }
      fragment lines on BaseCartLineConnection { nodes { ...line } edges { ...edge } pageInfo { hasNextPage } }
      fragment edge on BaseCartLineEdge { cursor node { id } }
      fragment line on BaseCartLine { id quantity attributes { key value } cost { totalAmount { amount currencyCode } amountPerQuantity { amount } compareAtAmountPerQuantity { amount } subtotalAmount { amount } }
        merchandise { ... on ProductVariant { id title requiresShipping product { handle title vendor } selectedOptions { name value } image { url altText } price { amount } } } }`,
    {
      cart: {
        totalQuantity: 2,
        lines: {
          nodes: [
            {
              quantity: 2,
              cost: { totalAmount: money('40.00'), amountPerQuantity: { amount: '20.00' } },
              merchandise: { title: 'S / Red', requiresShipping: true },
            },
          ],
        },
      },
    },
  ],
  [
    'lines and bundles of lines',
    `query Cart($cartId: ID!) { cart(id: $cartId) { lines(first: 9) { nodes { ...CartLine ...Bundle } } } }
      fragment CartLine on CartLine { id quantity parentRelationship { parent { id } } sellingPlanAllocation { sellingPlan { name } } }
      fragment Bundle on ComponentizableCartLine { id quantity lineComponents { id } }`,
    { cart: { lines: { nodes: [{ quantity: 2, parentRelationship: null, sellingPlanAllocation: null }] } } },
  ],
  [
    'its buyer',
    cart(
      '{ buyerIdentity { email phone countryCode deliveryAddressPreferences { __typename ... on MailingAddress { address1 city zip } } preferences { delivery { deliveryMethod pickupHandle coordinates { latitude longitude countryCode } } wallet } } }',
    ),
    { cart: { buyerIdentity: { email: null, countryCode: 'DE', deliveryAddressPreferences: [], preferences: null } } },
  ],
  [
    'its address for the checkout',
    cart('{ checkoutUrl }'),
    { cart: { checkoutUrl: expect.stringMatching(/\/cart\/c\/\w+\?key=\w+$/) } },
  ],
  [
    'gift cards, of which there are none',
    cart('{ appliedGiftCards { id lastCharacters amountUsed { amount } balance { amount } presentmentAmountUsed { amount } } }'),
    { cart: { appliedGiftCards: [] } },
  ],
  [
    'its attributes and its note',
    cart('{ note attributes { key value } attribute(key: "gift") { value } }'),
    { cart: { attributes: [], attribute: null } },
  ],
  [
    'its metafields',
    cart('{ metafield(namespace: "custom", key: "a") { value } metafields(identifiers: [{ key: "a" }]) { value } }'),
    { cart: { metafield: null, metafields: [null] } },
  ],
  ['when it was made', cart('{ createdAt updatedAt }'), { cart: {} }],
];

const changes: readonly Operation[] = [
  [
    'lines are added',
    'mutation ($cartId: ID!, $red: ID!) { cartLinesAdd(cartId: $cartId, lines: [{ merchandiseId: $red, quantity: 1, attributes: [{ key: "gift", value: "yes" }] }]) { cart { totalQuantity } userErrors { code field message } warnings { code message target } } }',
    { cartLinesAdd: { cart: { totalQuantity: 3 }, userErrors: [], warnings: [] } },
  ],
  [
    'a quantity is changed',
    'mutation ($cartId: ID!, $lineId: ID!) { cartLinesUpdate(cartId: $cartId, lines: [{ id: $lineId, quantity: 3 }]) { cart { totalQuantity cost { totalAmount { amount } } } userErrors { message } } }',
    { cartLinesUpdate: { cart: { totalQuantity: 3, cost: { totalAmount: { amount: '60.00' } } } } },
  ],
  [
    'a line gets another variant',
    'mutation ($cartId: ID!, $lineId: ID!, $blue: ID) { cartLinesUpdate(cartId: $cartId, lines: [{ id: $lineId, merchandiseId: $blue }]) { cart { lines(first: 5) { nodes { quantity merchandise { ... on ProductVariant { title } } } } } userErrors { message } } }',
    { cartLinesUpdate: { cart: { lines: { nodes: [{ quantity: 2, merchandise: { title: 'L / Blue' } }] } }, userErrors: [] } },
  ],
  [
    'a line is removed',
    'mutation ($cartId: ID!, $lineId: ID!) { cartLinesRemove(cartId: $cartId, lineIds: [$lineId]) { cart { totalQuantity lines(first: 1) { nodes { id } } } userErrors { code } } }',
    { cartLinesRemove: { cart: { totalQuantity: 0, lines: { nodes: [] } } } },
  ],
  [
    'the note is changed',
    'mutation ($cartId: ID!) { cartNoteUpdate(cartId: $cartId, note: "ring twice") { cart { note } userErrors { message } } }',
    { cartNoteUpdate: { cart: { note: 'ring twice' } } },
  ],
  [
    'attributes are changed',
    'mutation ($cartId: ID!) { cartAttributesUpdate(cartId: $cartId, attributes: [{ key: "gift", value: "yes" }]) { cart { attribute(key: "gift") { value } } userErrors { message } } }',
    { cartAttributesUpdate: { cart: { attribute: { value: 'yes' } } } },
  ],
  [
    'the buyer is told',
    'mutation ($cartId: ID!, $buyer: CartBuyerIdentityInput!) { cartBuyerIdentityUpdate(cartId: $cartId, buyerIdentity: $buyer) { cart { buyerIdentity { email countryCode } } userErrors { message } } }',
    { cartBuyerIdentityUpdate: { cart: { buyerIdentity: { email: 'ada@example.com', countryCode: 'FR' } } } },
    { buyer: { email: 'ada@example.com', countryCode: 'FR' } },
  ],
  [
    'gift cards are entered',
    'mutation ($cartId: ID!) { cartGiftCardCodesUpdate(cartId: $cartId, giftCardCodes: ["abc"]) { cart { appliedGiftCards { id } } userErrors { code field message } warnings { code } } }',
    {
      cartGiftCardCodesUpdate: {
        cart: { appliedGiftCards: [] },
        userErrors: [{ code: 'INVALID', field: ['giftCardCodes', '0'] }],
      },
    },
  ],
  [
    'gift cards are added',
    'mutation ($cartId: ID!) { cartGiftCardCodesAdd(cartId: $cartId, giftCardCodes: []) { cart { totalQuantity } userErrors { message } } }',
    { cartGiftCardCodesAdd: { cart: { totalQuantity: 2 }, userErrors: [] } },
  ],
  [
    'gift cards are removed',
    'mutation ($cartId: ID!) { cartGiftCardCodesRemove(cartId: $cartId, appliedGiftCardIds: ["gid://shopify/AppliedGiftCard/1"]) { cart { totalQuantity } userErrors { message } } }',
    { cartGiftCardCodesRemove: { cart: { totalQuantity: 2 }, userErrors: [] } },
  ],
  [
    'a line is added with a selling plan',
    'mutation ($cartId: ID!, $red: ID!) { cartLinesAdd(cartId: $cartId, lines: [{ merchandiseId: $red, sellingPlanId: "gid://shopify/SellingPlan/1" }]) { cart { totalQuantity } userErrors { code field } } }',
    { cartLinesAdd: { cart: { totalQuantity: 2 }, userErrors: [{ code: 'INVALID', field: ['lines', '0', 'sellingPlanId'] }] } },
  ],
];

describe('a cart', () => {
  it.each(named(reads))('tells %s', answersOfCart);
  it.each(named(changes))('is answered as it is after %s', answersOfCart);

  it('is found by an id that a client has put together', async () => {
    const { cartId, lineId } = await newCart();
    const id = cartId.replace('gid://millrace/', 'gid://shopify/');
    expect(await request(cart('{ id lines(first: 1) { nodes { id } } }'), { cartId: id })).toEqual({
      cart: { id, lines: { nodes: [{ id: lineId.replace('gid://millrace/', 'gid://shopify/') }] } },
    });
    expect(
      await request(
        'mutation ($id: ID!) { cartNoteUpdate(cartId: $id, note: "a") { cart { id note } userErrors { message } } }',
        {
          id,
        },
      ),
    ).toMatchObject({
      cartNoteUpdate: { cart: { id, note: 'a' }, userErrors: [] },
    });
  });

  it('is null for an unknown id', async () => {
    expect(await request(cart('{ id }'), { cartId: 'gid://shopify/Cart/abc?key=def' })).toEqual({ cart: null });
  });

  it('is created with discount codes, and empty', async () => {
    const mutation =
      'mutation ($input: CartInput!) { cartCreate(input: $input) { cart { totalQuantity discountCodes { code applicable } } userErrors { message } warnings { code } } }';
    expect(await request(mutation, { input: { discountCodes: ['NO-SUCH-CODE'] } })).toMatchObject({
      cartCreate: { cart: { totalQuantity: 0, discountCodes: [{ code: 'NO-SUCH-CODE', applicable: false }] }, userErrors: [] },
    });
    expect(await request('mutation { cartCreate { cart { id checkoutUrl } userErrors { code } } }')).toMatchObject({
      cartCreate: { userErrors: [] },
    });
  });
});
