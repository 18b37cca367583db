import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { openGateway, type Started, startAll } from '../testing/open-gateway.js';
import { variantIdOfSample } from '../testing/samples.js';
import { fakeCheckout } from '../testing/fake-checkout.js';
import { fakeOrders, fakeSearch, fakeInventory } from '../testing/fake-views.js';

const lamp = variantGid(variantIdOfSample);
const address = { firstName: 'Ada', lastName: 'Byron', address1: 'Mill 1', city: 'Ulm', zip: '89073', countryCode: 'DE' };
const complete = `mutation($input: CheckoutCompleteInput!, $key: String) { checkoutComplete(input: $input, idempotencyKey: $key) {
  order { id status } userErrors { code field message target expectedTotal { amount currencyCode } total { amount currencyCode } } } }`;
const read =
  'query($id: ID!) { cart(id: $id) { status totalQuantity order { id } warnings { code target } lines(first: 9) { nodes { id } } } }';

describe('a checkout through the gateway', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let others: { stop(): Promise<void> }[];
  let send: ReturnType<typeof clientOf>['send'];
  const onHand = new Map<string, number>();

  beforeAll(async () => {
    log = await temporaryLog();
    const checkout = await log.as('checkout-service');
    const orders = await log.as('orders-view');
    others = [
      await startAll(checkout, fakeCheckout(checkout)),
      await startAll(orders, [fakeOrders(orders)]),
      await startAll(await log.as('search-view'), fakeSearch([])),
      await startAll(await log.as('inventory-service'), fakeInventory(onHand)),
    ];
    gateway = await openGateway(await log.as('gateway'));
    send = clientOf(gateway.url).send;
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(others.map((other) => other.stop()));
    await log.remove();
  });
  beforeEach(() => onHand.clear());

  const filled = async (...lines: object[]): Promise<{ id: string; lines: string[] }> => {
    const create =
      'mutation($lines: [CartLineInput!]) { cartCreate(input: { lines: $lines }) { cart { id lines(first: 9) { nodes { id } } } } }';
    const { cart } = (await send(create, { lines })).data.cartCreate;
    return { id: cart.id, lines: cart.lines.nodes.map(({ id }: { id: string }) => id) };
  };
  const input = (cartId: string, more: object = {}) => ({
    cartId,
    email: 'ada@mill.example',
    shippingAddress: address,
    deliveryOptionHandle: 'standard',
    payment: { provider: 'simulated', token: 'tok_success' },
    ...more,
  });
  const checkOut = async (cartId: string, more: object = {}, key = `key-of-sixteen-or-more-${Math.random()}`) =>
    (await send(complete, { input: input(cartId, more), key })).data.checkoutComplete;
  const total = (amount: string, currencyCode = 'EUR') => ({ expectedTotal: { amount, currencyCode } });
  const cartOf = async (id: string) => (await send(read, { id })).data.cart;

  it('at the shown total becomes an order', async () => {
    const { id } = await filled({ merchandiseId: lamp });
    expect(await checkOut(id, total('24.80'))).toMatchObject({ order: { status: 'PLACED' }, userErrors: [] });
  });

  it.each(['14.90', '24.79', '988.90'])(
    'at another total (%s) is rejected with both amounts, and the cart stays unchanged',
    async (amount) => {
      const { id } = await filled({ merchandiseId: lamp });
      expect(await checkOut(id, total(amount))).toEqual({
        order: null,
        userErrors: [
          {
            code: 'TOTAL_CHANGED',
            field: ['input', 'expectedTotal'],
            message: `The total is 24.80 EUR now, not ${amount} EUR. Nothing was ordered.`,
            target: null,
            expectedTotal: { amount, currencyCode: 'EUR' },
            total: { amount: '24.80', currencyCode: 'EUR' },
          },
        ],
      });
      expect(await cartOf(id)).toMatchObject({ status: 'OPEN', order: null });
    },
  );

  it.each(['24.80', '14.90'])('in another currency (%s USD) is rejected with both totals', async (amount) => {
    const { id } = await filled({ merchandiseId: lamp });
    expect((await checkOut(id, total(amount, 'USD'))).userErrors).toMatchObject([
      {
        code: 'TOTAL_CHANGED',
        message: 'The total is in EUR, not in USD: it is 24.80 EUR. Nothing was ordered.',
        expectedTotal: { amount, currencyCode: 'USD' },
        total: { amount: '24.80', currencyCode: 'EUR' },
      },
    ]);
  });

  it('with the current total and the same key is decided again', async () => {
    const { id } = await filled({ merchandiseId: lamp });
    const key = 'one-key-for-both-attempts';
    expect((await checkOut(id, total('14.90'), key)).userErrors).toMatchObject([{ code: 'TOTAL_CHANGED' }]);
    const { order } = await checkOut(id, total('24.80'), key);
    expect(order).toMatchObject({ status: 'PLACED' });
    expect((await checkOut(id, total('24.80'), key)).order.id).toBe(order.id);
  });

  it.each(['12.345', '-1', 'much', '1e3'])('with %s as a total is rejected with its field', async (amount) => {
    const { id } = await filled({ merchandiseId: lamp });
    expect(await checkOut(id, total(amount))).toMatchObject({
      order: null,
      userErrors: [{ code: 'INVALID', field: ['input', 'expectedTotal', 'amount'] }],
    });
  });

  it('of more than the stock is rejected line by line before anything is ordered', async () => {
    onHand.set(variantIdOfSample, 2);
    const engraved = { merchandiseId: lamp, quantity: 2, attributes: [{ key: 'engraving', value: 'Ada' }] };
    const { id, lines } = await filled({ merchandiseId: lamp }, engraved);
    const { order, userErrors } = await checkOut(id);
    expect(order).toBeNull();
    expect(userErrors).toMatchObject(
      lines.map((target) => ({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target, message: 'Only 2 left of Lamp.' })),
    );
    expect(await cartOf(id)).toMatchObject({
      status: 'OPEN',
      warnings: lines.map((target) => ({ code: 'MERCHANDISE_NOT_ENOUGH_STOCK', target })),
    });
  });

  it('of sold-out items is rejected with their titles', async () => {
    onHand.set(variantIdOfSample, 0);
    const { id, lines } = await filled({ merchandiseId: lamp });
    expect((await checkOut(id)).userErrors).toMatchObject([
      { code: 'MERCHANDISE_OUT_OF_STOCK', target: lines[0], message: 'Lamp is out of stock.' },
    ]);
  });

  it('of exactly the stock is an order, also when it is repeated', async () => {
    onHand.set(variantIdOfSample, 3);
    const { id } = await filled({ merchandiseId: lamp, quantity: 3 });
    const key = 'the-last-three-of-them';
    const first = await checkOut(id, {}, key);
    onHand.set(variantIdOfSample, 0);
    expect((await checkOut(id, {}, key)).order.id).toBe(first.order.id);
  });

  it('of items that are no longer sold is rejected with line and title', async () => {
    const { id, lines } = await filled(
      { merchandiseId: lamp },
      { merchandiseId: lamp, attributes: [{ key: 'gone', value: '' }] },
    );
    expect((await checkOut(id)).userErrors).toMatchObject([
      { code: 'INVALID_MERCHANDISE_LINE', target: lines[1], message: 'Lamp is no longer sold.' },
    ]);
  });

  it('of a checked-out cart returns its order to the holder of the key', async () => {
    const { id } = await filled({ merchandiseId: lamp });
    const [won, lost] = [await checkOut(id), await checkOut(id)];
    expect(lost).toMatchObject({ order: null, userErrors: [{ code: 'CART_COMPLETED' }] });
    await expect.poll(() => cartOf(id)).toMatchObject({ status: 'COMPLETED', order: { id: won.order.id } });
    expect(await cartOf(id.replace(/key=.*/, 'key=0123456789'))).toBeNull();
  });
});
