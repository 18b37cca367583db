import {
  CART,
  type CartRequest,
  cart,
  DEADLETTER,
  INVENTORY,
  KEYS,
  keyCreatedSubject,
  ORDER,
  order,
  PAYMENT,
  payment,
  reservation,
} from '@millrace/contracts';
import {
  connectLog,
  eraseKey,
  isErased,
  loadEvents,
  type LogError,
  openCommandSender,
  type CommandSender,
} from '@millrace/event-log';
import type { TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOut, key, newLine } from './cart/cart.fixture.js';
import { type CheckoutFixture, openCheckout } from './checkout.fixture.js';
import { connectionOf } from '@millrace/event-log/connection';

const polling = { timeout: 20_000 };
const amount = { minor: 4090, currency: 'EUR' };
const lines = [{ variantId: 'mug_1', quantity: 3 }];
const email = 'nora.feldmann@example.org';
const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: { email } };
const engraving = 'For uncle Benedikt';
const hideaway = { addressId: 'a1', address: { address1: 'Seitengasse 7', countryCode: 'AT' } };
const wish = { namespace: 'custom', key: 'wish', type: 'single_line_text_field', value: 'Leave it with Wilhelmine' };
const { offers: _, ...checkOutRequest } = checkOut();
// The payment events of this test have no data subject, so that the events that follow are about the order itself.
const erased = ['c1', 'o1'];
const secrets = [
  email,
  engraving,
  hideaway.address.address1,
  wish.value,
  checkOutRequest.shippingAddress.lastName,
  checkOutRequest.shippingAddress.address1,
];

describe('the personal data of a buyer', () => {
  let log: TemporaryLog;
  let checkout: CheckoutFixture;
  let commands: CommandSender;
  beforeAll(async () => {
    checkout = await openCheckout({ SHOP_COUNTRIES: 'DE,AT' });
    ({ log, commands } = checkout);
  });
  afterAll(() => checkout.close());

  let sent = 0;
  const send = (id: string, request: CartRequest, requestId = `r${(sent += 1)}`) =>
    commands.send({ aggregate: cart, id, requestId, request });
  const erase = (id: string) =>
    commands.send({ aggregate: order, id, requestId: `e${(sent += 1)}`, request: { type: 'ErasePersonalData' } });
  const eventsOf = async (orderId: string) => loadEvents(await log.as('gateway'), ORDER, order, orderId);
  const reaches = (orderId: string, type: string) =>
    expect.poll(async () => (await eventsOf(orderId)).at(-1)?.event.type, polling).toBe(type);
  const stored = async (): Promise<string> => {
    const { jsm } = connectionOf(await log.as('operator'));
    const texts: string[] = [];
    for (const stream of ['CART', 'ORDER', 'REQUESTS', 'TIMER_CHECKOUT_SERVICE'])
      for (let seq = 1, { state } = await jsm.streams.info(stream); seq <= state.last_seq; seq += 1) {
        const message = await jsm.streams.getMessage(stream, { seq });
        if (message) texts.push(JSON.stringify([message.subject, ...message.header]), message.string());
      }
    return texts.join('\n');
  };

  const buy = async (cartId: string, orderId: string) => {
    await send(cartId, { type: 'CreateCart', ...opening, note: engraving, lines: [newLine('l1', 'mug_1', 3)] });
    await send(cartId, { type: 'AddDeliveryAddresses', keyHash: key, addresses: [hideaway] });
    await send(cartId, { type: 'SetMetafields', keyHash: key, metafields: [wish] });
    await send(cartId, { ...checkOutRequest, orderId, email }, `check-out-${orderId}`);
    await reaches(orderId, 'StockReservationRequested');
  };
  const pay = async (orderId: string) => {
    await log.record(INVENTORY, reservation, orderId, { type: 'StockReserved', lines } as { type: string });
    await reaches(orderId, 'PaymentAuthorisationRequested');
    await log.record(PAYMENT, payment, orderId, {
      type: 'PaymentAuthorised',
      amount,
      provider: 'simulated',
      reference: 'r',
    } as never);
    await log.record(PAYMENT, payment, orderId, { type: 'PaymentCaptured', amount } as never);
    await reaches(orderId, 'OrderPaid');
  };

  it('are never stored in plain text', async () => {
    await buy('c1', 'o1');
    await pay('o1');
    await buy('c2', 'o2');
    const text = await stored();
    expect(text).toContain('erased@erased.invalid');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect((await eventsOf('o1'))[0]?.event).toMatchObject({ email, shippingAddress: checkOutRequest.shippingAddress });
  });

  it('are recognised in the same request through another gateway, and in no other request', async () => {
    const gateway = await connectLog({ servers: log.broker.url, user: 'gateway', password: 'test', app: 'gateway' });
    const other = await openCommandSender(gateway);
    const request = { ...checkOutRequest, orderId: 'o1', email };
    const again = (changed: object = {}) =>
      other.send({ aggregate: cart, id: 'c1', requestId: 'check-out-o1', request: { ...request, ...changed } });
    expect(await again()).toMatchObject({ status: 'accepted', changed: false });
    expect(await again({ email: 'other@example.org' })).toEqual({ status: 'reused' });
    await other.stop();
    await gateway.close();
  });

  it('are not erased while the order is not finished, nor for an order that does not exist', async () => {
    expect(await erase('o2')).toMatchObject({ status: 'rejected', rejection: { type: 'OrderUnderWay' } });
    expect(await erase('nowhere')).toMatchObject({ status: 'rejected', rejection: { type: 'OrderNotFound' } });
  });

  it('are erased from the log, and the erasure is recorded; the same command again changes nothing', async () => {
    expect(await erase('o1')).toMatchObject({ status: 'accepted', changed: true, state: { erased } });
    expect(await erase('o1')).toMatchObject({ status: 'accepted', changed: false, state: { erased } });
    const readers = [await log.as('gateway'), await log.as('orders-view')];
    for (const reader of readers) {
      const read = async () =>
        JSON.stringify([await loadEvents(reader, ORDER, order, 'o1'), await loadEvents(reader, CART, cart, 'c1')]);
      await expect.poll(async () => (await loadEvents(reader, ORDER, order, 'o1'))[0]?.redacted, polling).toBe('erased');
      const text = await read();
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
    expect((await eventsOf('o1')).at(-1)?.event).toEqual({ type: 'PersonalDataErased', dataSubjects: erased, orders: ['o1'] });
  });

  it('are not needed by the shop: the cart still answers, and rejects commands with personal data', async () => {
    const result = await send('c1', { type: 'ChangeNote', keyHash: key, note: '' });
    expect(result).toMatchObject({ status: 'rejected', rejection: { type: 'CartAlreadyCheckedOut', orderId: 'o1' } });
    await expect(send('c1', { ...checkOutRequest, orderId: 'o3', email })).rejects.toMatchObject({ code: 'ERASED' });
    await pay('o2');
    expect((await eventsOf('o2'))[0]?.event).toMatchObject({ email, shippingAddress: checkOutRequest.shippingAddress });
  });

  it('are erased from a cart that was merged into the cart of the order, too', async () => {
    for (const id of ['s6', 'c6']) {
      await send(id, { type: 'CreateCart', ...opening, note: engraving, lines: [newLine(`${id}l`, 'mug_1', 1)] });
      await send(id, { type: 'AttachCustomer', keyHash: key, customerId: 'nora' });
    }
    await send('c6', { ...checkOutRequest, orderId: 'o6', email });
    await pay('o6');
    expect(await erase('o6')).toMatchObject({ status: 'accepted', state: { erased: ['c6', 'o6', 's6'] } });
  });

  it('are erased from a refused request of an order, of which no event tells, and cannot be requested again', async () => {
    await buy('c5', 'o5');
    const shippingAddress = { ...checkOutRequest.shippingAddress, countryCode: 'AT' };
    const move = (requestId: string) =>
      commands.send({
        aggregate: order,
        id: 'o5',
        requestId,
        request: { type: 'ChangeShippingAddress', actor: 'staff', changeId: requestId, shippingAddress },
      });
    expect(await move('m1')).toMatchObject({ status: 'rejected', rejection: { type: 'AddressInOtherRegion' } });
    const { jsm } = connectionOf(await log.as('operator'));
    const keyOfOrder = () => jsm.streams.getMessage(KEYS.name, { last_by_subj: keyCreatedSubject('o5') });
    expect(await keyOfOrder()).toBeTruthy();
    const short = [{ variantId: 'mug_1', wanted: 3, available: 0 }];
    await log.record(INVENTORY, reservation, 'o5', { type: 'StockReservationRefused', short } as { type: string });
    await reaches('o5', 'OrderCancelled');
    expect(await erase('o5')).toMatchObject({ status: 'accepted', state: { erased: ['c5'] } });
    const gateway = await log.as('gateway');
    for (const subject of ['c5', 'o5']) await expect.poll(() => isErased(gateway, subject), polling).toBe(true);
    expect(await keyOfOrder()).toBeNull();
    await expect.poll(() => move('m2').catch(({ code }: LogError) => code), polling).toBe('ERASED');
  });

  it('are not in a late request either: it becomes a dead letter and stays encrypted', async () => {
    await checkout.stop();
    const late = { aggregate: cart, id: 'c4', requestId: 'late', timeoutMs: 50 } as const;
    expect(await commands.send({ ...late, request: { type: 'CreateCart', ...opening, lines: [] } })).toMatchObject({
      status: 'pending',
    });
    await eraseKey(await log.as('checkout-service'), 'c4');
    await checkout.start();
    const { jsm } = connectionOf(await log.as('operator'));
    const deadLetter = () => jsm.streams.getMessage(DEADLETTER.name, { last_by_subj: 'deadletter.>' });
    await expect.poll(async () => (await deadLetter())?.subject, polling).toContain('c4.CreateCart');
    const message = await deadLetter();
    expect(message?.header.get('x-parked-reason')).toContain('its personal data are erased');
    expect(`${JSON.stringify([...(message?.header ?? [])])}${message?.string()}`).not.toContain(email);
  });
});
