import { ORDER, type OrderEvent, order, PAYMENT, payment, SHIPPING, shipment } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import type { FormattedExecutionResult } from 'graphql';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseGid, variantGid } from '../identity/gid.js';
import { clientOf } from '../testing/client.js';
import { openGateway, type Started, startAll } from '../testing/open-gateway.js';
import { eur, variantIdOfSample } from '../testing/samples.js';
import { standInCheckout } from '../testing/stand-in-checkout.js';
import { standInOrders, standInSearch, standInWarehouse } from '../testing/stand-in-views.js';

const address = { firstName: 'Ada', lastName: 'Byron', address1: 'Mill 1', city: 'Ulm', zip: '89073', countryCode: 'de' };
const complete = `mutation($input: CheckoutCompleteInput!, $key: String, $version: Int) {
  checkoutComplete(input: $input, idempotencyKey: $key, expectedVersion: $version) {
    order { id name status paid version lines { nodes { title quantity cost { totalAmount { amount } } merchandiseId } }
      cost { subtotalAmount { amount } totalAmount { amount currencyCode } } shippingAddress { lastName countryCode address2 } }
    userErrors { code field message } position } }`;
const updates =
  'subscription($id: ID!, $after: String) { orderUpdated(id: $id, after: $after) { position order { id status paid version } } }';

const confirmed: OrderEvent = { type: 'OrderConfirmed', amount: eur(2480) };

/** What a subscription was refused for: at once, or by its first answer. */
const refusal = async (told: AsyncIterableIterator<FormattedExecutionResult<Record<string, unknown>, unknown>>) => {
  try {
    return (await told.next()).value?.errors;
  } catch (errors) {
    return errors;
  }
};

describe('an order through the gateway', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let others: { stop(): Promise<void> }[];
  let ask: ReturnType<typeof clientOf>['ask'];
  let live: Client;

  beforeAll(async () => {
    log = await temporaryLog();
    const [checkout, orders, search] = [
      await log.as('checkout-service'),
      await log.as('orders-view'),
      await log.as('search-view'),
    ];
    others = [
      await startAll(checkout, standInCheckout(checkout)),
      await startAll(orders, [standInOrders(orders)]),
      await startAll(search, standInSearch([])),
      await startAll(await log.as('inventory-service'), standInWarehouse(new Map())),
    ];
    gateway = await openGateway(await log.as('gateway'));
    const client = clientOf(gateway.url);
    ask = client.ask;
    live = client.live();
  });
  afterAll(async () => {
    await live.dispose();
    await gateway.stop();
    await Promise.all(others.map((other) => other.stop()));
    await log.remove();
  });

  const filled = async (lines: object[] = [{ merchandiseId: variantGid(variantIdOfSample) }]): Promise<string> =>
    (await ask('mutation($lines: [CartLineInput!]) { cartCreate(input: { lines: $lines }) { cart { id } } }', { lines })).data
      .cartCreate.cart.id;
  const input = (cartId: string, more: object = {}) => ({
    cartId,
    email: 'ada@mill.example',
    shippingAddress: address,
    deliveryOptionHandle: 'standard',
    payment: {
      provider: 'simulated',
      token: 'tok_success',
    },
    ...more,
  });
  const placed = async () => (await ask(complete, { input: input(await filled()) })).data.checkoutComplete;
  const rawId = (gid: string) => parseGid(gid)?.id ?? '';

  it('is placed and shown at once', async () => {
    const { order: shown, userErrors, position } = await placed();
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
    const { order: shown, position } = await placed();
    const read = 'query($id: ID!) { order(id: $id) { name } node(id: $id) { __typename } }';
    const headers = { 'millrace-read-after': position };
    expect(await ask(read, { id: shown.id }, headers)).toMatchObject({
      data: { order: { name: '#1' }, node: { __typename: 'Order' } },
      extensions: { freshness: { 'order-tracking': { reached: true } } },
    });
    for (const id of [shown.id.replace(/key=.*/, 'key=abc'), shown.id.split('?')[0]])
      expect((await ask(read, { id })).data).toEqual({ order: null, node: null });
  });

  it('is one order however often it is asked for with one key', async () => {
    const variables = { input: input(await filled()), key: 'pay-once-and-for-all' };
    const answers = await Promise.all([ask(complete, variables), ask(complete, variables)]);
    const again = await ask(complete, variables);
    const ids = [...answers, again].map(({ data }) => data.checkoutComplete.order.id);
    expect(new Set(ids).size).toBe(1);
    const other = await ask(complete, { ...variables, input: { ...variables.input, email: 'eve@mill.example' } });
    expect(other.data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
  });

  it('is not placed twice for one cart', async () => {
    const cartId = await filled();
    expect((await ask(complete, { input: input(cartId) })).data.checkoutComplete.userErrors).toEqual([]);
    expect((await ask(complete, { input: input(cartId) })).data.checkoutComplete).toMatchObject({
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
  ])('is refused for %j', async (wrong, [code, ...field]) => {
    const { data } = await ask(complete, { input: input(await filled(), wrong) });
    expect(data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code, field }] });
  });

  it('is refused for an empty cart and for a stale one', async () => {
    expect((await ask(complete, { input: input(await filled([])) })).data.checkoutComplete.userErrors).toMatchObject([
      { code: 'CART_EMPTY' },
    ]);
    const stale = await ask(complete, { input: input(await filled()), version: 7 });
    expect(stale.data.checkoutComplete).toMatchObject({ order: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
  });

  it('is told live: as it is, then whenever it has changed, whichever stream tells', async () => {
    const { order: shown } = await placed();
    const told = live.iterate({ query: updates, variables: { id: shown.id } });
    const next = async () => {
      const { value } = await told.next();
      return value?.data?.['orderUpdated'] as { position: string; order: { status: string; paid: boolean; version: number } };
    };
    expect((await next()).order).toMatchObject({ status: 'PLACED', version: 1 });
    const id = rawId(shown.id);
    await log.record(PAYMENT, payment, id, {
      type: 'PaymentAuthorised',
      amount: eur(2_480),
      provider: 'simulated',
      reference: 'r',
    } as { type: string });
    expect((await next()).order).toMatchObject({ status: 'PLACED', version: 2 });
    await log.record(ORDER, order, id, confirmed);
    expect((await next()).order).toMatchObject({ status: 'CONFIRMED', version: 3 });
    await log.record(SHIPPING, shipment, id, { type: 'ShipmentDispatched', carrier: 'c', trackingNumber: 't' } as {
      type: string;
    });
    const last = await next();
    expect(last).toMatchObject({ order: { status: 'SHIPPED', paid: true, version: 4 } });
    expect(last.position).toMatch(/^ORDER:\d+,PAYMENT:\d+,SHIPPING:\d+$|^INVENTORY/);
    await told.return?.();
  });

  it('is told from behind a position, with what came since', async () => {
    const { order: shown, position } = await placed();
    const at = await log.record(ORDER, order, rawId(shown.id), { type: 'OrderConfirmed', amount: eur(2_480) } as {
      type: string;
    });
    for (const after of [position, `ORDER:${at['ORDER']}`]) {
      const told = live.iterate({ query: updates, variables: { id: shown.id, after } });
      expect((await told.next()).value).toMatchObject({ data: { orderUpdated: { order: { status: 'CONFIRMED', version: 2 } } } });
      await told.return?.();
    }
  });

  it('is told live from behind the position that its client connected with, and how fresh each item is', async () => {
    const { order: shown } = await placed();
    const at = await log.record(ORDER, order, rawId(shown.id), confirmed);
    const resumed = clientOf(gateway.url).live({ 'millrace-read-after': `ORDER:${at['ORDER']}` });
    const told = resumed.iterate({ query: updates, variables: { id: shown.id } });
    expect((await told.next()).value).toMatchObject({
      data: { orderUpdated: { order: { status: 'CONFIRMED', version: 2 } } },
      extensions: { freshness: { 'order-tracking': { positions: at, reached: true } } },
    });
    await resumed.dispose();
    const confused = clientOf(gateway.url).live({ 'millrace-read-after': 'soon' });
    const refused = await refusal(confused.iterate({ query: updates, variables: { id: shown.id } }));
    expect(refused).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await confused.dispose();
  });

  it('is told live through a crash of the broker', async () => {
    const { order: shown } = await placed();
    const told = live.iterate({ query: updates, variables: { id: shown.id } });
    await told.next();
    await log.broker.restart();
    await vi.waitFor(() => log.record(ORDER, order, rawId(shown.id), confirmed), { timeout: 20_000 });
    expect((await told.next()).value).toMatchObject({ data: { orderUpdated: { order: { status: 'CONFIRMED' } } } });
    await told.return?.();
  });

  it.each([
    ['gid://millrace/Order/unknown?key=abc', undefined, 'NOT_FOUND'],
    ['order', undefined, 'NOT_FOUND'],
    ['gid://millrace/Order/unknown?key=abc', 'soon', 'BAD_USER_INPUT'],
  ])('is not told of %s after %s', async (id, after, code) => {
    expect(await refusal(live.iterate({ query: updates, variables: { id, after } }))).toMatchObject([{ extensions: { code } }]);
  });

  it.each(['{ shop { name } }', 'mutation { cartCreate { cart { id } } }'])('leaves %s to HTTP', async (query) => {
    expect(await refusal(live.iterate({ query }))).toMatchObject([{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }]);
  });

  it('shows how it can be delivered', async () => {
    const query =
      'query($id: ID!, $a: MailingAddressInput) { deliveryOptions(cartId: $id, address: $a) { handle title price { amount } } }';
    const options = [{ handle: 'standard', title: 'Standard', price: { amount: '4.90' } }];
    const id = await filled();
    for (const a of [undefined, { countryCode: 'DE' }, address])
      expect((await ask(query, { id, a })).data.deliveryOptions).toEqual(options);
    expect((await ask(query, { id, a: { countryCode: 'Germany' } })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
