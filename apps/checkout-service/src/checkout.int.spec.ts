import {
  CART,
  CATALOG,
  type CartRequest,
  cart,
  consumers,
  durableConsumerOf,
  INVENTORY,
  ORDER,
  order,
  PAYMENT,
  type PaymentEvent,
  product,
  payment,
  QuoteDelivery,
  ReadCart,
  type ReservationEvent,
  reservation,
  timerStreamOf,
} from '@millrace/contracts';
import { sendQuery, loadEvents, type CommandSender } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import type { TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOut, key, newLine, wrongKey } from './cart/cart.fixture.js';
import { type CheckoutFixture, openCheckout } from './checkout.fixture.js';
import { productPut } from './price-list/product.fixture.js';

const settings = { SHOP_COUNTRIES: 'DE,AT', AUTHORISING_LIMIT_SECONDS: '1' };
const polling = { timeout: 20_000 };
const amount = { minor: 4090, currency: 'EUR' };
const lines = [{ variantId: 'mug_1', quantity: 3 }];
const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: {} };

describe('the checkout service, on a real broker', () => {
  let log: TemporaryLog;
  let checkout: CheckoutFixture;
  let commands: CommandSender;
  beforeAll(async () => {
    checkout = await openCheckout(settings);
    ({ log, commands } = checkout);
  });
  afterAll(() => checkout.close());

  let sent = 0;
  const send = (id: string, request: CartRequest, requestId = `r${(sent += 1)}`) =>
    commands.send({ aggregate: cart, id, requestId, request });
  const create = (id: string, ...added: ReturnType<typeof newLine>[]) =>
    send(id, { type: 'CreateCart', ...opening, lines: added });
  const checkOutCart = async (cartId: string, orderId: string) => {
    await create(cartId, newLine('l1', 'mug_1', 3));
    const { offers: _, ...request } = checkOut({ orderId });
    return send(cartId, request);
  };
  const typesOf = async (orderId: string) =>
    (await loadEvents(await log.as('gateway'), ORDER, order, orderId)).map(({ event }) => event.type);
  const reaches = (orderId: string, ...types: string[]) => expect.poll(() => typesOf(orderId), polling).toEqual(types);
  /** The subjects of the timers of an order, as soon as its steps are old enough for one. */
  const timersOf = async (orderId: string) => {
    const { jsm, nameOf } = connectionOf(await log.as('checkout-service'));
    const timing = durableConsumerOf(consumers.timeSteps);
    const left = async () => {
      const info = await jsm.consumers.info(timing.stream, nameOf(timing));
      return info.num_pending + info.num_ack_pending;
    };
    await expect.poll(left, polling).toBe(0);
    const { state } = await jsm.streams.info(timerStreamOf('checkout-service').name, { subjects_filter: `*.*.set.*.${orderId}` });
    return Object.keys(state.subjects ?? {});
  };
  const warehouse = (orderId: string, event: ReservationEvent) => log.record(INVENTORY, reservation, orderId, event);
  const bank = (orderId: string, event: PaymentEvent) => log.record(PAYMENT, payment, orderId, event);

  it('rejects commands that would make a cart too large, and can still read it and check it out', async () => {
    const large = (id: string) => ({
      ...newLine(id, 'mug_1', 1, id),
      attributes: Array.from({ length: 100 }, (_, index) => ({ key: `${id}-${index}`, value: 'x'.repeat(1000) })),
    });
    await create('large', newLine('l1', 'mug_1', 3));
    const results = [];
    for (let added = 0; added < 12; added += 1) {
      const lines = Array.from({ length: 4 }, (_, index) => large(`h${added}-${index}`));
      results.push(await send('large', { type: 'AddLines', keyHash: key, lines }));
    }
    for (const result of results) expect(result).toMatchObject({ status: 'rejected', rejection: { type: 'CartTooLarge' } });
    const { data } = await sendQuery(await log.as('gateway'), ReadCart, { cartId: 'large', keyHash: key });
    expect(data.cart).toMatchObject({ version: 1, state: { lines: [{ quantity: 3 }] } });
    const { offers: _, ...request } = checkOut({ orderId: 'of-large' });
    expect(await send('large', request)).toMatchObject({ status: 'accepted', state: { status: 'checkedOut' } });
    await reaches('of-large', 'OrderPlaced', 'StockReservationRequested');
  });

  it('fills a cart at the prices of the catalogue and shows it to owners of its key', async () => {
    const created = await create('c1', newLine('l1', 'mug_1', 2));
    expect(created).toMatchObject({ status: 'accepted', state: { lines: [{ price: { minor: 1200 }, quantity: 2 }] } });
    const gateway = await log.as('gateway');
    const read = async (keyHash: string, cartId = 'c1') => (await sendQuery(gateway, ReadCart, { cartId, keyHash })).data.cart;
    expect(await read(key)).toMatchObject({ id: 'c1', version: 1, prices: [{ lineId: 'l1', priceNow: { minor: 1200 } }] });
    expect(created).toMatchObject({ answer: { prices: (await read(key))?.prices } });
    expect(await read(key)).not.toHaveProperty('state.keyHash');
    expect(await read(wrongKey)).toBeNull();
    expect(await read(key, 'nowhere')).toBeNull();
    const quoted = (await sendQuery(gateway, QuoteDelivery, { cartId: 'c1', keyHash: key })).data.options;
    expect(quoted?.map(({ option, cost }) => [option.handle, cost.total.minor])).toEqual([
      ['standard', 2890],
      ['express', 3390],
    ]);
  });

  it('finds variants that were put on sale just before the command', async () => {
    for (const at of [1, 2, 3, 4, 5]) {
      await log.record(CATALOG, product, `new${at}`, productPut(`new${at}`, 500));
      expect(await create(`fresh${at}`, newLine('l1', `new${at}_1`))).toMatchObject({ status: 'accepted' });
    }
    expect(await create('bare', newLine('l1', 'never_1'))).toMatchObject({
      status: 'rejected',
      rejection: { type: 'MerchandiseNotFound', variantId: 'never_1', index: 0 },
    });
  });

  it('reports a stale version of a cart that does not exist, and rejects its use', async () => {
    const change = { type: 'ChangeNote' as const, keyHash: key, note: 'mine' };
    const stale = await commands.send({
      aggregate: cart,
      id: 'nowhere',
      requestId: 'stale',
      request: change,
      expectedVersion: 3,
    });
    expect(stale).toMatchObject({ status: 'conflict', version: 0 });
    expect(await send('nowhere', change)).toMatchObject({ status: 'rejected', rejection: { type: 'CartNotFound' } });
  });

  it('processes an order from the cart to the payment', async () => {
    expect(await checkOutCart('c2', 'o2')).toMatchObject({ status: 'accepted', state: { status: 'checkedOut', orderId: 'o2' } });
    await reaches('o2', 'OrderPlaced', 'StockReservationRequested');
    await warehouse('o2', { type: 'StockReserved', lines });
    await reaches('o2', 'OrderPlaced', 'StockReservationRequested', 'PaymentAuthorisationRequested');
    await bank('o2', { type: 'PaymentAuthorised', amount, provider: 'simulated', reference: 'sim_o2' });
    await bank('o2', { type: 'PaymentCaptured', amount });
    await expect.poll(async () => (await typesOf('o2')).at(-1), polling).toBe('OrderPaid');
    expect(await timersOf('o2')).toEqual([]);
  });

  it('compensates an order whose card was declined, and reopens its cart for another card', async () => {
    await checkOutCart('c3', 'o3');
    await reaches('o3', 'OrderPlaced', 'StockReservationRequested');
    await warehouse('o3', { type: 'StockReserved', lines });
    await expect.poll(async () => (await typesOf('o3')).at(-1), polling).toBe('PaymentAuthorisationRequested');
    await bank('o3', { type: 'PaymentDeclined', code: 'card_declined', message: 'The card was declined.' });
    await expect.poll(async () => (await typesOf('o3')).at(-1), polling).toBe('StockReleaseRequested');
    await warehouse('o3', { type: 'ReservationReleased' });
    await expect.poll(async () => (await typesOf('o3')).at(-1), polling).toBe('OrderCancelled');
    const history = async () => (await loadEvents(await log.as('gateway'), CART, cart, 'c3')).map(({ event }) => event.type);
    await expect.poll(history, polling).toEqual(['CartCreated', 'CartCheckedOut', 'CartReopened']);
    const { offers: _, ...again } = checkOut({ orderId: 'o3b' });
    expect(await send('c3', again)).toMatchObject({ status: 'accepted', state: { orderId: 'o3b' } });
  });

  it('resumes an order after a restart, and gives up a payment without a result in time', async () => {
    await checkOutCart('c4', 'o4');
    await reaches('o4', 'OrderPlaced', 'StockReservationRequested');
    await checkout.stop();
    await warehouse('o4', { type: 'StockReserved', lines });
    await checkout.start();
    await expect.poll(async () => (await typesOf('o4')).at(-1), polling).toBe('PaymentVoidRequested');
    await bank('o4', { type: 'PaymentVoided' });
    await expect.poll(async () => (await typesOf('o4')).at(-1), polling).toBe('StockReleaseRequested');
  });
});
