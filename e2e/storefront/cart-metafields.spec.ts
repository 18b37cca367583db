import { beforeAll, describe, expect, it } from 'vitest';
import { newCart } from './new-cart.js';
import { importProducts, request } from './storefront.js';

beforeAll(importProducts);

const set = `mutation Set($metafields: [CartMetafieldsSetInput!]!) { cartMetafieldsSet(metafields: $metafields) {
  metafields { id namespace key type value createdAt updatedAt parentResource { ... on Cart { id } } } userErrors { code elementIndex field message } } }`;
const read = `query ($id: ID!) { cart(id: $id) { gift: metafield(namespace: "custom", key: "gift") { value type description reference { __typename } }
  metafields(identifiers: [{ namespace: "loyalty", key: "points" }, { key: "gift" }, { key: "none" }]) { key value } } }`;
const remove = `mutation Delete($input: CartMetafieldDeleteInput!) { cartMetafieldDelete(input: $input) { deletedId userErrors { code field message } } }`;
const gift = (ownerId: string, value = 'yes') => ({ ownerId, key: 'gift', type: 'single_line_text_field', value });

describe('the metafields of a cart', () => {
  it('are set, read, changed and deleted', async () => {
    const { cartId } = await newCart();
    const points = { ownerId: cartId, key: 'loyalty.points', type: 'number_integer', value: '12' };
    expect(await request(set, { metafields: [gift(cartId), points] })).toMatchObject({
      cartMetafieldsSet: {
        metafields: [
          { namespace: 'custom', key: 'gift', value: 'yes', parentResource: { id: cartId } },
          { namespace: 'loyalty', key: 'points', type: 'number_integer', value: '12' },
        ],
        userErrors: [],
      },
    });
    expect(await request(read, { id: cartId })).toEqual({
      cart: {
        gift: { value: 'yes', type: 'single_line_text_field', description: null, reference: null },
        metafields: [{ key: 'points', value: '12' }, { key: 'gift', value: 'yes' }, null],
      },
    });
    await request(set, { metafields: [gift(cartId, 'no')] });
    expect(await request(remove, { input: { ownerId: cartId, key: 'loyalty.points' } })).toMatchObject({
      cartMetafieldDelete: { deletedId: expect.stringContaining('/Metafield/loyalty.points'), userErrors: [] },
    });
    expect(await request(read, { id: cartId })).toMatchObject({
      cart: { gift: { value: 'no' }, metafields: [null, { value: 'no' }, null] },
    });
  });

  it('come with a new cart', async () => {
    const mutation =
      'mutation ($input: CartInput!) { cartCreate(input: $input) { cart { metafield(key: "gift") { value } } userErrors { code field } } }';
    const metafields = [{ key: 'gift', type: 'boolean', value: 'true' }];
    expect(await request(mutation, { input: { metafields } })).toMatchObject({
      cartCreate: { cart: { metafield: { value: 'true' } }, userErrors: [] },
    });
    expect(await request(mutation, { input: { metafields: [{ key: 'gift', type: 'boolean', value: 'maybe' }] } })).toMatchObject({
      cartCreate: { cart: null, userErrors: [{ code: 'INVALID', field: ['input', 'metafields', '0', 'value'] }] },
    });
  });

  it('are refused with the reason', async () => {
    const { cartId } = await newCart();
    const errorsOf = async (...metafields: object[]) => (await request(set, { metafields }))['cartMetafieldsSet'];
    expect(await errorsOf(gift(cartId), { ...gift(cartId), type: 'colour' })).toMatchObject({
      metafields: null,
      userErrors: [{ code: 'INVALID_TYPE', elementIndex: 1 }],
    });
    expect(await errorsOf({ ...gift(cartId), key: 'a.b.c' })).toMatchObject({ userErrors: [{ code: 'INVALID_KEY' }] });
    expect(await errorsOf({ ...gift(cartId), type: 'date', value: 'soon' })).toMatchObject({
      userErrors: [{ code: 'INVALID_VALUE', field: ['metafields', '0', 'value'] }],
    });
    expect(await errorsOf(gift('gid://shopify/Cart/abc?key=def'))).toMatchObject({ userErrors: [{ code: 'INVALID_OWNER' }] });
    expect(await request(remove, { input: { ownerId: cartId, key: 'gift' } })).toMatchObject({
      cartMetafieldDelete: { deletedId: null, userErrors: [{ code: 'METAFIELD_DOES_NOT_EXIST' }] },
    });
    expect(await request(remove, { input: { ownerId: 'gid://shopify/Cart/abc?key=def', key: 'gift' } })).toMatchObject({
      cartMetafieldDelete: { deletedId: null, userErrors: [{ code: 'INVALID_OWNER' }] },
    });
  });
});
