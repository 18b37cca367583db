import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variantGid } from '../identity/gid.js';
import { variantIdOfSample } from '../testing/samples.js';
import { address, complete, input, type OrderGateway, openOrderGateway } from './order-gateway.fixture.js';

describe('an order through the gateway', () => {
  let gateway: OrderGateway;
  beforeAll(async () => {
    gateway = await openOrderGateway();
  });
  afterAll(() => gateway.close());

  it('is placed and readable at once', async () => {
    const { order: shown, userErrors, position } = await gateway.placed();
    expect(userErrors).toEqual([]);
    expect(shown).toMatchObject({
      name: '#1',
      status: 'PLACED',
      paid: false,
      version: 1,
      cost: {
        subtotalAmount: { amount: '19.90' },
        totalAmount: {
          amount: '24.80',
          currencyCode: 'EUR',
        },
      },
      lines: {
        nodes: [
          {
            title: 'Lamp',
            quantity: 1,
            cost: { totalAmount: { amount: '19.90' } },
            merchandiseId: variantGid(variantIdOfSample),
          },
        ],
      },
      shippingAddress: {
        lastName: 'Byron',
        countryCode: 'DE',
        address2: null,
      },
    });
    expect(shown.id).toMatch(/^gid:\/\/millrace\/Order\/[0-9a-f]{32}\?key=[0-9a-f]{48}$/);
    expect(position).toMatch(/^CART:\d+,ORDER:\d+$/);
  });

  it('is read with its key only', async () => {
    const { order: shown, position } = await gateway.placed();
    const read = 'query($id: ID!) { order(id: $id) { name } node(id: $id) { __typename } }';
    const headers = { 'millrace-read-after': position };
    expect(await gateway.send(read, { id: shown.id }, headers)).toMatchObject({
      data: { order: { name: '#1' }, node: { __typename: 'Order' } },
      extensions: { freshness: { 'order-tracking': { reached: true } } },
    });
    for (const id of [shown.id.replace(/key=.*/, 'key=abc'), shown.id.split('?')[0]])
      expect((await gateway.send(read, { id })).data).toEqual({ order: null, node: null });
  });

  it('is placed once for repeated requests with one key', async () => {
    const variables = { input: input(await gateway.filled()), key: 'pay-once-and-for-all' };
    const answers = await Promise.all([gateway.send(complete, variables), gateway.send(complete, variables)]);
    const again = await gateway.send(complete, variables);
    const ids = [...answers, again].map(({ data }) => data.checkoutComplete.order.id);
    expect(new Set(ids).size).toBe(1);
    const other = await gateway.send(complete, { ...variables, input: { ...variables.input, email: 'eve@mill.example' } });
    expect(other.data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('is not placed twice for one cart', async () => {
    const cartId = await gateway.filled();
    expect((await gateway.send(complete, { input: input(cartId) })).data.checkoutComplete.userErrors).toEqual([]);
    expect((await gateway.send(complete, { input: input(cartId) })).data.checkoutComplete).toMatchObject({
      order: null,
      userErrors: [{ code: 'CART_COMPLETED', field: ['input', 'cartId'] }],
    });
  });

  it.each([
    [{ email: 'nobody' }, ['INVALID', 'input', 'email']],
    [{ shippingAddress: { ...address, lastName: ' ' } }, ['INVALID', 'input', 'shippingAddress', 'lastName']],
    [{ shippingAddress: { ...address, countryCode: 'Germany' } }, ['INVALID', 'input', 'shippingAddress', 'countryCode']],
    [{ payment: { provider: 'simulated', token: '' } }, ['INVALID', 'input', 'payment', 'token']],
    [{ deliveryOptionHandle: '' }, ['INVALID', 'input', 'deliveryOptionHandle']],
    [{ cartId: 'cart' }, ['MISSING_CART', 'input', 'cartId']],
    [{ cartId: 'gid://millrace/Cart/unknown?key=abc' }, ['MISSING_CART', 'input', 'cartId']],
  ])('is rejected for %j', async (wrong, [code, ...field]) => {
    const { data } = await gateway.send(complete, { input: input(await gateway.filled(), wrong) });
    expect(data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code, field }] });
  });

  it('is rejected for an empty cart and for a stale one', async () => {
    expect(
      (await gateway.send(complete, { input: input(await gateway.filled([])) })).data.checkoutComplete.userErrors,
    ).toMatchObject([{ code: 'CART_EMPTY' }]);
    const stale = await gateway.send(complete, { input: input(await gateway.filled()), version: 7 });
    expect(stale.data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
  });

  it('has delivery options', async () => {
    const query =
      'query($id: ID!, $a: MailingAddressInput) { deliveryOptions(cartId: $id, address: $a) { handle title price { amount } } }';
    const options = [{ handle: 'standard', title: 'Standard', price: { amount: '4.90' } }];
    const id = await gateway.filled();
    for (const a of [undefined, { countryCode: 'DE' }, address])
      expect((await gateway.send(query, { id, a })).data.deliveryOptions).toEqual(options);
    expect((await gateway.send(query, { id, a: { countryCode: 'Germany' } })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
