import { expect } from 'vitest';
import { newCart } from './new-cart.js';
import { request } from './storefront.js';

/** A complete address. */
export const home = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: 'Mühlgasse 1',
  city: 'Berlin',
  zip: '10115',
  countryCode: 'DE',
};
/** An address without a name. */
export const work = { company: 'Engines', address1: 'Ring 2', city: 'Wien', zip: '1010', countryCode: 'AT' };
/** The fields of an address of a cart. */
export const selectable =
  'id selected oneTimeUse address { ... on CartDeliveryAddress { firstName lastName name company address1 city zip countryCode } }';
/** The fields of the payload of a mutation of addresses. */
export const payload = `cart { delivery { addresses { ${selectable} } } } userErrors { code field message } warnings { code }`;
/** The delivery groups of a cart. */
export const group =
  'deliveryGroups(first: 1) { nodes { id deliveryAddress { address1 city countryCodeV2 } selectedDeliveryOption { handle } deliveryOptions { handle } } }';

/** Adds `$addresses` to the cart `$cartId`. */
export const addMutation = `mutation Add($cartId: ID!, $addresses: [CartSelectableAddressInput!]!) {
  cartDeliveryAddressesAdd(cartId: $cartId, addresses: $addresses) { ${payload} } }`;
type Address = { id: string; selected: boolean };
type Payload = { cart: { delivery: { addresses: Address[] } }; userErrors: { message: string }[] };

/** A new cart with two addresses; the first is selected. */
export const cartWithAddresses = async () => {
  const cart = await newCart('DE');
  return { ...cart, ids: await withAddresses(cart.cartId) };
};

/** Adds both addresses to a cart; the first is selected. Their ids. */
export const withAddresses = async (cartId: string): Promise<readonly string[]> => {
  const addresses = [home, work].map((deliveryAddress) => ({ address: { deliveryAddress } }));
  const added = await request<{ cartDeliveryAddressesAdd: Payload }>(addMutation, { cartId, addresses });
  expect(added.cartDeliveryAddressesAdd.userErrors).toEqual([]);
  return added.cartDeliveryAddressesAdd.cart.delivery.addresses.map(({ id }) => id);
};
