import { CART, type CartRequest, cart, ReadCart } from '@millrace/contracts';
import { type CommandSender, loadEvents, sendQuery } from '@millrace/event-log';
import type { TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckoutFixture, openCheckout } from '../checkout.fixture.js';
import { checkOut, key, newLine } from './cart.fixture.js';

/** Carts expire after a little more than a second. */
const settings = { CART_EXPIRY_HOURS: '0.0003' };
const polling = { timeout: 20_000, interval: 50 };
const opening = { keyHash: key, currency: 'EUR', note: '', attributes: [], buyer: {} };

describe('an open cart, on a real broker', () => {
  let log: TemporaryLog;
  let checkout: CheckoutFixture;
  let commands: CommandSender;
  beforeAll(async () => {
    checkout = await openCheckout(settings);
    ({ log, commands } = checkout);
  });
  afterAll(() => checkout.close());

  let sent = 0;
  const send = (id: string, request: CartRequest) =>
    commands.send({ aggregate: cart, id, requestId: `r${(sent += 1)}`, request });
  const create = (id: string) => send(id, { type: 'CreateCart', ...opening, lines: [newLine('l1', 'mug_1')] });
  const typesOf = async (id: string) =>
    (await loadEvents(await log.as('gateway'), CART, cart, id)).map(({ event }) => event.type);
  const read = async (cartId: string) => (await sendQuery(await log.as('gateway'), ReadCart, { cartId, keyHash: key })).data.cart;

  it('expires when nobody changes it, also while the service is down, and is not found any more', async () => {
    await create('c1');
    expect(await read('c1')).not.toBeNull();
    await checkout.stop();
    await checkout.start();
    await expect.poll(() => typesOf('c1'), polling).toEqual(['CartCreated', 'CartExpired']);
    expect(await read('c1')).toBeNull();
    expect(await send('c1', { type: 'ChangeNote', keyHash: key, note: 'late' })).toMatchObject({
      status: 'rejected',
      rejection: { type: 'CartNotFound' },
    });
  });

  it('has its time counted from the last change', async () => {
    await create('c2');
    let changes = 0;
    const typesAfterChange = async () => {
      await send('c2', { type: 'ChangeNote', keyHash: key, note: String((changes += 1)) });
      return typesOf('c2');
    };
    await expect.poll(typesAfterChange, polling).toContain('CartExpiryPostponed');
    await expect.poll(() => typesOf('c2'), polling).toContain('CartExpired');
    expect((await typesOf('c2')).at(-1)).toBe('CartExpired');
  });

  it('does not expire as an order', async () => {
    await create('c3');
    const { offers: _, ...request } = checkOut({ orderId: 'o3' });
    expect((await send('c3', request)).status).toBe('accepted');
    await create('c4');
    await expect.poll(() => typesOf('c4'), polling).toContain('CartExpired');
    expect(await typesOf('c3')).toEqual(['CartCreated', 'CartCheckedOut']);
  });
});
