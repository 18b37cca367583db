import { beforeAll, describe, expect, it } from 'vitest';
import { addMutation, cartWithAddresses, group, home, payload, selectable, work } from './cart-addresses.js';
import { answersOfCart, newCart } from './new-cart.js';
import { importProducts, named, type Operation, request } from './storefront.js';

beforeAll(importProducts);

const refused: readonly Operation[] = [
  [
    'an address of a customer, which would be shown to whoever has the cart',
    addMutation,
    {
      cartDeliveryAddressesAdd: {
        cart: { delivery: { addresses: [] } },
        userErrors: [{ code: 'INVALID', field: ['addresses', '0', 'address', 'copyFromCustomerAddressId'] }],
      },
    },
    { addresses: [{ address: { copyFromCustomerAddressId: 'gid://shopify/MailingAddress/1' } }] },
  ],
  [
    'an incomplete address that is to be checked',
    addMutation,
    {
      cartDeliveryAddressesAdd: {
        userErrors: [
          { field: ['addresses', '0', 'address', 'deliveryAddress', 'lastName'] },
          { field: ['addresses', '0', 'address', 'deliveryAddress', 'zip'] },
        ],
      },
    },
    {
      addresses: [
        {
          validationStrategy: 'STRICT',
          address: { deliveryAddress: { address1: 'Mühlgasse 1', city: 'Berlin', countryCode: 'DE' } },
        },
      ],
    },
  ],
  [
    'two selected addresses',
    addMutation,
    { cartDeliveryAddressesAdd: { userErrors: [{ code: 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED' }] } },
    { addresses: [home, work].map((deliveryAddress) => ({ selected: true, address: { deliveryAddress } })) },
  ],
  [
    'too long a text',
    addMutation,
    {
      cartDeliveryAddressesAdd: {
        userErrors: [{ code: 'INVALID', field: ['addresses', '0', 'address', 'deliveryAddress', 'city'] }],
      },
    },
    { addresses: [{ address: { deliveryAddress: { city: 'x'.repeat(101) } } }] },
  ],
  [
    'a change of an address that it does not have',
    `mutation ($cartId: ID!) { cartDeliveryAddressesUpdate(cartId: $cartId, addresses: [{ id: "gid://shopify/CartSelectableAddress/1", selected: true }]) { ${payload} } }`,
    {
      cartDeliveryAddressesUpdate: {
        userErrors: [{ code: 'INVALID_DELIVERY_ADDRESS_ID', field: ['addresses', '0', 'id'] }],
      },
    },
  ],
  [
    'the removal of an address that it does not have',
    `mutation ($cartId: ID!) { cartDeliveryAddressesRemove(cartId: $cartId, addressIds: ["gid://shopify/CartSelectableAddress/1"]) { ${payload} } }`,
    { cartDeliveryAddressesRemove: { userErrors: [{ code: 'INVALID_DELIVERY_ADDRESS_ID', field: ['addressIds', '0'] }] } },
  ],
  [
    'an option of a group that it does not have',
    `mutation ($cartId: ID!) { cartSelectedDeliveryOptionsUpdate(cartId: $cartId, selectedDeliveryOptions: [{ deliveryGroupId: "gid://shopify/CartDeliveryGroup/9", deliveryOptionHandle: "standard" }]) { ${payload} } }`,
    {
      cartSelectedDeliveryOptionsUpdate: {
        userErrors: [{ code: 'INVALID_DELIVERY_GROUP', field: ['selectedDeliveryOptions', '0', 'deliveryGroupId'] }],
      },
    },
  ],
];

describe('the addresses of a cart', () => {
  it('are added and shown, the first of them selected, and the goods go there', async () => {
    const { cartId } = await cartWithAddresses();
    const query = `query ($cartId: ID!) { cart(id: $cartId) { ${group}
      delivery { addresses { ${selectable} } selected: addresses(selected: true) { address { ... on CartDeliveryAddress { formatted(withName: true) formattedArea } } } }
      buyerIdentity { deliveryAddressPreferences { ... on MailingAddress { address1 countryCodeV2 } } } } }`;
    expect(await request(query, { cartId })).toMatchObject({
      cart: {
        delivery: {
          addresses: [
            { selected: true, oneTimeUse: false, address: { ...home, name: 'Ada Byron', company: null } },
            { selected: false, address: { ...work, firstName: null } },
          ],
          selected: [
            { address: { formatted: ['Ada Byron', 'Mühlgasse 1', 'Berlin 10115', 'Germany'], formattedArea: 'Berlin, Germany' } },
          ],
        },
        deliveryGroups: { nodes: [{ deliveryAddress: { address1: 'Mühlgasse 1', city: 'Berlin', countryCodeV2: 'DE' } }] },
        buyerIdentity: {
          deliveryAddressPreferences: [
            { address1: 'Mühlgasse 1', countryCodeV2: 'DE' },
            { address1: 'Ring 2', countryCodeV2: 'AT' },
          ],
        },
      },
    });
  });

  it('are changed', async () => {
    const { cartId, ids } = await cartWithAddresses();
    const mutation = `mutation Update($cartId: ID!, $addresses: [CartSelectableAddressUpdateInput!]!) {
      cartDeliveryAddressesUpdate(cartId: $cartId, addresses: $addresses) { ${payload} } }`;
    const addresses = [
      {
        id: ids[1],
        selected: true,
        oneTimeUse: true,
        address: { deliveryAddress: { ...work, city: 'Graz' } },
        validationStrategy: 'COUNTRY_CODE_ONLY',
      },
    ];
    expect(await request(mutation, { cartId, addresses })).toMatchObject({
      cartDeliveryAddressesUpdate: {
        cart: {
          delivery: {
            addresses: [
              { id: ids[0], selected: false },
              { id: ids[1], selected: true, oneTimeUse: true, address: { company: 'Engines', city: 'Graz' } },
            ],
          },
        },
        userErrors: [],
        warnings: [],
      },
    });
  });

  it('are removed', async () => {
    const { cartId, ids } = await cartWithAddresses();
    const mutation = `mutation ($cartId: ID!, $addressIds: [ID!]!) { cartDeliveryAddressesRemove(cartId: $cartId, addressIds: $addressIds) { ${payload} } }`;
    expect(await request(mutation, { cartId, addressIds: [ids[0]] })).toMatchObject({
      cartDeliveryAddressesRemove: { cart: { delivery: { addresses: [{ id: ids[1] }] } }, userErrors: [] },
    });
  });

  it('are replaced', async () => {
    const { cartId } = await cartWithAddresses();
    const mutation = `mutation ($cartId: ID!, $addresses: [CartSelectableAddressInput!]!) { cartDeliveryAddressesReplace(cartId: $cartId, addresses: $addresses) { ${payload} } }`;
    const replaced = await request(mutation, {
      cartId,
      addresses: [{ oneTimeUse: true, address: { deliveryAddress: { countryCode: 'FR' } } }],
    });
    expect(replaced).toMatchObject({
      cartDeliveryAddressesReplace: {
        cart: { delivery: { addresses: [{ selected: true, oneTimeUse: true, address: { countryCode: 'FR', city: null } }] } },
        userErrors: [],
      },
    });
    expect(await request(mutation, { cartId, addresses: [] })).toMatchObject({
      cartDeliveryAddressesReplace: { cart: { delivery: { addresses: [] } }, userErrors: [] },
    });
  });

  it('come with a new cart', async () => {
    const mutation = `mutation ($input: CartInput!) { cartCreate(input: $input) { ${payload} } }`;
    expect(
      await request(mutation, { input: { delivery: { addresses: [{ address: { deliveryAddress: home } }] } } }),
    ).toMatchObject({
      cartCreate: { cart: { delivery: { addresses: [{ selected: true, address: home }] } }, userErrors: [] },
    });
    const copied = { delivery: { addresses: [{ address: { copyFromCustomerAddressId: 'gid://shopify/MailingAddress/1' } }] } };
    expect(await request(mutation, { input: copied })).toMatchObject({
      cartCreate: {
        cart: null,
        userErrors: [{ field: ['input', 'delivery', 'addresses', '0', 'address', 'copyFromCustomerAddressId'] }],
      },
    });
  });

  it('are those that the buyer prefers', async () => {
    const { cartId } = await newCart('DE');
    const mutation = `mutation ($cartId: ID!, $buyer: CartBuyerIdentityInput!) { cartBuyerIdentityUpdate(cartId: $cartId, buyerIdentity: $buyer) {
      cart { buyerIdentity { email deliveryAddressPreferences { ... on MailingAddress { city countryCodeV2 } }
        preferences { wallet delivery { deliveryMethod pickupHandle coordinates { latitude longitude countryCode } } } } delivery { addresses { selected } } }
      userErrors { code field } } }`;
    const buyer = {
      email: 'ada@example.com',
      deliveryAddressPreferences: [
        { deliveryAddress: { ...work, countryCode: 'AT' } },
        { deliveryAddress: { city: 'Ulm', country: 'Germany' } },
      ],
      preferences: {
        wallet: ['SHOP_PAY'],
        delivery: {
          deliveryMethod: ['SHIPPING'],
          pickupHandle: [],
          coordinates: { latitude: 52.5, longitude: 13.4, countryCode: 'DE' },
        },
      },
    };
    expect(await request(mutation, { cartId, buyer })).toMatchObject({
      cartBuyerIdentityUpdate: {
        cart: {
          buyerIdentity: {
            email: 'ada@example.com',
            deliveryAddressPreferences: [
              { city: 'Wien', countryCodeV2: 'AT' },
              { city: 'Ulm', countryCodeV2: 'DE' },
            ],
            preferences: {
              wallet: ['SHOP_PAY'],
              delivery: {
                deliveryMethod: ['SHIPPING'],
                pickupHandle: [],
                coordinates: { latitude: 52.5, longitude: 13.4, countryCode: 'DE' },
              },
            },
          },
          delivery: { addresses: [{ selected: true }, { selected: false }] },
        },
        userErrors: [],
      },
    });
  });

  it.each(named(refused))('do not change by %s', answersOfCart);
});
