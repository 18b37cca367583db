import { beforeAll, describe, expect, it } from 'vitest';
import { cartWithAddresses, group, home, withAddresses } from './cart-addresses.js';
import { cartOfGoods, goodsToBuy } from './goods.js';
import { newCart } from './new-cart.js';
import { importProducts, request } from './storefront.js';

beforeAll(importProducts);

type Groups = {
  cart: {
    deliveryGroups: {
      nodes: { id: string; selectedDeliveryOption: { handle: string } | null; deliveryOptions: { handle: string }[] }[];
    };
  };
};

describe('the delivery option of a cart', () => {
  const select = `mutation Select($cartId: ID!, $options: [CartSelectedDeliveryOptionInput!]!) {
    cartSelectedDeliveryOptionsUpdate(cartId: $cartId, selectedDeliveryOptions: $options) { cart { ${group} } userErrors { code field } warnings { code } } }`;
  const groupOf = async (cartId: string) => {
    const { cart } = await request<Groups>(`query ($cartId: ID!) { cart(id: $cartId) { ${group} } }`, { cartId });
    return cart.deliveryGroups.nodes[0];
  };

  it('is the cheapest, until another one is selected, and is used by the checkout with the selected address', async () => {
    const cartId = await cartOfGoods(await goodsToBuy());
    await withAddresses(cartId);
    const before = await groupOf(cartId);
    const [cheapest, other] = before?.deliveryOptions ?? [];
    expect(before?.selectedDeliveryOption).toEqual({ handle: cheapest?.handle });
    const options = [{ deliveryGroupId: before?.id, deliveryOptionHandle: other?.handle }];
    expect(await request(select, { cartId, options })).toMatchObject({
      cartSelectedDeliveryOptionsUpdate: {
        cart: { deliveryGroups: { nodes: [{ selectedDeliveryOption: { handle: other?.handle } }] } },
        userErrors: [],
      },
    });
    const buyer =
      'mutation ($cartId: ID!) { cartBuyerIdentityUpdate(cartId: $cartId, buyerIdentity: { email: "own-address@example.com" }) { userErrors { message } } }';
    await request(buyer, { cartId });
    const checkout = `mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) {
      order { email deliveryOption { handle } shippingAddress { firstName lastName address1 city zip countryCode } } userErrors { code field message } } }`;
    const payment = { provider: 'simulated', token: 'tok_success' };
    expect(await request(checkout, { input: { cartId, payment } })).toEqual({
      checkoutComplete: {
        order: { email: 'own-address@example.com', deliveryOption: { handle: other?.handle }, shippingAddress: home },
        userErrors: [],
      },
    });
  });

  it('is none of another place', async () => {
    const { cartId } = await cartWithAddresses();
    const { id: deliveryGroupId } = (await groupOf(cartId)) ?? {};
    expect(await request(select, { cartId, options: [{ deliveryGroupId, deliveryOptionHandle: 'pigeon' }] })).toMatchObject({
      cartSelectedDeliveryOptionsUpdate: {
        userErrors: [{ code: 'INVALID_DELIVERY_OPTION', field: ['selectedDeliveryOptions', '0', 'deliveryOptionHandle'] }],
      },
    });
  });

  it('is missing at the checkout of a cart that has nothing of what it needs', async () => {
    const { cartId } = await newCart();
    const checkout =
      'mutation ($input: CheckoutCompleteInput!) { checkoutComplete(input: $input) { order { id } userErrors { code field } } }';
    const answer = await request(checkout, { input: { cartId, payment: { provider: 'simulated', token: 'tok_success' } } });
    expect(answer).toMatchObject({ checkoutComplete: { order: null } });
    expect(answer['checkoutComplete']).toMatchObject({
      userErrors: expect.arrayContaining([
        { code: 'INVALID', field: ['input', 'email'] },
        { code: 'INVALID', field: ['input', 'shippingAddress', 'city'] },
      ]),
    });
  });
});
