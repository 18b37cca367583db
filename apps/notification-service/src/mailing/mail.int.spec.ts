import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ANALYTICS,
  abandonedCart,
  CART,
  type CartEvent,
  CUSTOMER,
  type CustomerEvent,
  cart,
  customer,
  type MailEvent,
  mail,
  NOTIFICATION,
  ORDER,
  type OrderEvent,
  order,
  SHIPPING,
  type ShipmentEvent,
  shipment,
} from '@millrace/contracts';
import { eraseKey, loadEvents } from '@millrace/event-log';
import { type MailCatcher, startMailCatcher } from '@millrace/mail-catcher';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';
import { boughtOrder } from '../templates/bought-order.fixture.js';
import { type SmtpProxy, startSmtpProxy } from './smtp-proxy.fixture.js';

const waitOptions = { timeout: 30_000, interval: 100 };
const { isErased: _, ...bought } = boughtOrder;
const placed = (email: string): OrderEvent => ({
  type: 'OrderPlaced',
  ...bought,
  lines: [...bought.lines],
  email,
  cartId: 'c1',
  keyHash: 'c'.repeat(64),
  payment: { provider: 'simulated', token: 'tok_success' },
});
const { shippingAddress, deliveryOption } = bought;
const paid: OrderEvent = { type: 'OrderPaid', lines: [{ variantId: 'pot', quantity: 1 }], shippingAddress, deliveryOption };
const refunded: OrderEvent = { type: 'OrderRefunded', refundId: 'r1', amount: { minor: 1200, currency: 'EUR' } };
const cancelled: OrderEvent = { type: 'OrderCancelled', reason: 'OUT_OF_STOCK', detail: '', cartId: 'c1' };
const dispatched: ShipmentEvent = { type: 'ShipmentDispatched', carrier: 'Post', trackingNumber: 'T1' };
const second: ShipmentEvent = { ...dispatched, parcelId: 'p2' };

type Caught = Readonly<{ messageId: string; to: readonly string[]; subject: string; text: string; html: string }>;

describe('the notification service, on a real broker with the permissions of a shop, over SMTP', () => {
  let log: TemporaryLog;
  let folder: string;
  let catcher: MailCatcher;
  let proxy: SmtpProxy;
  let service: RunningApp;
  const start = (settings = {}) =>
    app.start({
      NATS_URL: log.broker.url,
      NATS_PASSWORD: 'test',
      SMTP_URL: proxy.url,
      CUSTOMER_LINK_SECRET: 'of links',
      ...settings,
    });
  beforeAll(async () => {
    log = await guardedLog();
    folder = await mkdtemp(join(tmpdir(), 'mails-'));
    catcher = await startMailCatcher({ PORT: '0', MAIL_CATCHER_SMTP_PORT: '0', MAIL_CATCHER_FOLDER: folder });
    proxy = await startSmtpProxy(catcher.smtpUrl);
    service = await start();
  });
  afterAll(async () => {
    await service.stop();
    await proxy.stop();
    await catcher.stop();
    await log.remove();
    await rm(folder, { recursive: true });
  });

  const place = (id: string, email = `${id}@example.com`) => log.record(ORDER, order, id, placed(email));
  /** Places an order while the mail server cannot be reached, until that was tried. */
  const placeInVain = async (id: string) => {
    proxy.close();
    const before = proxy.refused();
    await place(id);
    await expect.poll(() => proxy.refused(), waitOptions).toBeGreaterThan(before);
  };
  const caught = async (): Promise<Readonly<{ dropped: number; mails: readonly Caught[] }>> =>
    (await fetch(`${catcher.url}/mails.json`)).json();
  const mailsTo = async (email: string) => (await caught()).mails.filter(({ to }) => to.includes(email));
  const idsTo = async (email: string) => (await mailsTo(email)).map(({ messageId }) => messageId).sort();
  const eventsOf = async (id: string) =>
    (await loadEvents(await log.as('notification-service'), NOTIFICATION, mail, id)).map(({ event }) => event);
  const typesOf = async (id: string) => (await eventsOf(id)).map(({ type }) => type);
  const whole = ['MailSent'];
  const messageId = (id: string) => `<${id}@millrace.example>`;

  it('sends each mail of an order once, also for repeated events', async () => {
    await place('o1');
    await log.record(ORDER, order, 'o1', paid, refunded, paid, refunded, cancelled);
    await log.record(SHIPPING, shipment, 'o1', dispatched, second, dispatched);
    const ids = ['o1_cancelled', 'o1_paid', 'o1_received', 'o1_refunded_r1', 'o1_shipped', 'o1_shipped_p2'];
    await expect.poll(() => idsTo('o1@example.com'), waitOptions).toEqual(ids.map(messageId));
    for (const id of ids) await expect.poll(() => typesOf(id), waitOptions).toEqual(whole);
    expect((await caught()).dropped).toBe(0);
    expect((await eventsOf('o1_paid'))[0]).toMatchObject({ orderId: 'o1', kind: 'paid', providerMessageId: expect.any(String) });
    const [received] = (await mailsTo('o1@example.com')).filter(({ messageId: id }) => id === messageId('o1_received'));
    expect(received).toMatchObject({ subject: 'Wir haben Ihre Bestellung #1001 erhalten' });
    expect(received?.text).toContain('Guten Tag Ada');
    expect(received?.html).toContain('Guten Tag Ada');
  });

  it('sends the first mail of an order that is paid by bank transfer with the instructions', async () => {
    const payment = { provider: 'manual', token: 'transfer' };
    const transfer = { account: 'Millrace, IBAN DE02', reference: 'O8' };
    await log.record(ORDER, order, 'o8', { ...placed('o8@example.com'), payment } as OrderEvent);
    const awaited: OrderEvent = { type: 'PaymentActionAwaited', until: '2026-03-05T10:30:00.000Z', transfer };
    await log.record(ORDER, order, 'o8', awaited);
    await log.record(ORDER, order, 'o8', paid);
    await expect.poll(() => typesOf('o8_paid'), waitOptions).toEqual(whole);
    await expect.poll(() => typesOf('o8_received'), waitOptions).toEqual(whole);
    const [received] = (await mailsTo('o8@example.com')).filter(({ messageId: id }) => id === messageId('o8_received'));
    for (const part of ['IBAN DE02', 'Verwendungszweck: O8', '5. März 2026']) expect(received?.text).toContain(part);
  });

  it('sends a mail again whose acceptance it did not learn of, with the same Message-ID', async () => {
    const { dropped } = await caught();
    proxy.loseNextAcceptance();
    await place('o2');
    await expect.poll(() => typesOf('o2_received'), waitOptions).toEqual(whole);
    expect(proxy.lost()).toBe(1);
    expect(await idsTo('o2@example.com')).toEqual([messageId('o2_received')]);
    expect((await caught()).dropped).toBe(dropped + 1);
  });

  it('sends the mails of an outage of the mail server, of the broker and of itself afterwards', async () => {
    await placeInVain('o3');
    expect(await typesOf('o3_received')).toEqual([]);
    await log.broker.restart();
    await service.stop();
    // The test's own connection to the broker may not be back; an event that was recorded twice leads to one mail.
    const record = () => log.record(ORDER, order, 'o3', paid);
    await expect.poll(() => record().then(Object.keys, String), waitOptions).toEqual([ORDER.name]);
    proxy.open();
    service = await start();
    for (const id of ['o3_received', 'o3_paid']) await expect.poll(() => typesOf(id), waitOptions).toEqual(whole);
    expect(await idsTo('o3@example.com')).toEqual(['o3_paid', 'o3_received'].map(messageId));
  });

  it('gives up on a refused recipient, and goes on with other mails while one is not taken', async () => {
    await place('o4', 'a@busy.test');
    await place('o5', 'a@refused.test');
    await place('o6');
    await expect.poll(() => typesOf('o6_received'), waitOptions).toEqual(whole);
    await expect
      .poll(() => eventsOf('o5_received'), waitOptions)
      .toMatchObject([{ type: 'MailFailed', reason: 'refused', code: '550 5.1.1' }]);
    expect(await typesOf('o4_received')).toEqual([]);
  });

  it('sends nothing to a buyer whose personal data were erased, and stores none', async () => {
    await placeInVain('o7');
    await eraseKey(await log.as('checkout-service'), 'o7');
    proxy.open();
    await expect.poll(() => eventsOf('o7_received'), waitOptions).toMatchObject([{ type: 'MailFailed', reason: 'erased' }]);
    for (const id of ['o6_received', 'o7_received']) expect(JSON.stringify(await eventsOf(id))).not.toContain('example.com');
  });

  it('sends what an earlier version has requested and not sent', async () => {
    await place('o10');
    const amount = { minor: 100, currency: 'EUR' };
    const requested: MailEvent = { type: 'MailRequested', orderId: 'o10', kind: 'refunded', refund: amount };
    await log.record(NOTIFICATION, mail, 'o10_refunded_r2', requested);
    await expect.poll(() => typesOf('o10_refunded_r2'), waitOptions).toEqual(['MailRequested', 'MailSent']);
    await expect.poll(() => idsTo('o10@example.com'), waitOptions).toEqual(['o10_received', 'o10_refunded_r2'].map(messageId));
  });

  it('welcomes customers, and sends one mail about a cart that was left, to a customer who agreed to it, until they order or unsubscribe', async () => {
    const signUp = {
      type: 'SignUpRequested',
      emailHash: 'e'.repeat(64),
      profile: { firstName: 'Ann' },
      acceptsMarketing: true,
      language: 'de',
      tokenId: '0'.repeat(32),
      expiresAt: '2026-03-02T08:00:00.000Z',
    } as const;
    const signedUp = async (id: string, more = {}) => {
      const requested: CustomerEvent = { ...signUp, email: `${id}@example.com`, ...more };
      await log.record(CUSTOMER, customer, id, requested, { type: 'CustomerSignedUp' }, { type: 'CustomerSignedUp' });
    };
    const keyHash = 'c'.repeat(64);
    const items = [{ variantId: 'tea', quantity: 2 }];
    const left = async (cartId: string, customerId: string) => {
      const created: CartEvent = {
        type: 'CartCreated',
        keyHash,
        currency: 'EUR',
        note: '',
        attributes: [],
        buyer: {},
        lines: [],
      };
      const attached: CartEvent = { type: 'CustomerAttached', customerId };
      await log.record(CART, cart, cartId, created, attached);
      const events = await loadEvents(await log.as('notification-service'), CART, cart, cartId);
      return { type: 'CartAbandoned', lastChangedAt: events.at(-1)?.at ?? '', items } as const;
    };
    await signedUp('ann');
    await signedUp('ben', { acceptsMarketing: false });
    const [anns, bens, ordered] = [await left('c-ann', 'ann'), await left('c-ben', 'ben'), await left('c-ann-2', 'ann')];
    const changed: CartEvent = { type: 'NoteChanged', note: 'back' };
    await log.record(CART, cart, 'c-ann-2', changed);
    await log.record(ANALYTICS, abandonedCart, 'c-ben', bens);
    await log.record(ANALYTICS, abandonedCart, 'c-ann-2', ordered);
    const old = { ...anns, lastChangedAt: '2026-01-01T00:00:00.000Z' };
    await log.record(ANALYTICS, abandonedCart, 'c-ann', old, anns, anns);
    await expect.poll(() => typesOf('c-ann_abandoned'), waitOptions).toEqual(whole);
    const aboutCarts = async () => (await mailsTo('ann@example.com')).filter(({ messageId: id }) => !id.includes('_welcome'));
    const [mailToAnn, ...others] = await aboutCarts();
    expect(others).toEqual([]);
    expect(mailToAnn?.messageId).toBe(messageId('c-ann_abandoned'));
    expect(mailToAnn).toMatchObject({ subject: 'Ihr Warenkorb wartet auf Sie' });
    expect(mailToAnn?.text).toMatch(/Zurück zum Warenkorb: http:\/\/localhost:4000\/mail\/cart\/c-ann\/\d{10}\/[0-9a-f]{64}/);
    expect(mailToAnn?.text).toMatch(/Abbestellen: http:\/\/localhost:4000\/mail\/unsubscribe\/ann\/[0-9a-f]{64}/);
    const change = { type: 'ProfileChanged', profile: {}, acceptsMarketing: false } as const;
    await log.record(CUSTOMER, customer, 'ann', change);
    await log.record(ANALYTICS, abandonedCart, 'c-ann-3', await left('c-ann-3', 'ann'));
    await signedUp('eve');
    await log.record(ANALYTICS, abandonedCart, 'c-eve', await left('c-eve', 'eve'));
    // Handled behind those that lead to no mail.
    await expect.poll(() => typesOf('c-eve_abandoned'), waitOptions).toEqual(whole);
    expect(await aboutCarts()).toHaveLength(1);
    await expect.poll(() => eventsOf('ben_welcome'), waitOptions).toMatchObject([{ customerId: 'ben', template: 'welcome' }]);
    const mailsToBen = await mailsTo('ben@example.com');
    expect(mailsToBen).toMatchObject([{ messageId: messageId('ben_welcome'), subject: 'Willkommen bei Millrace' }]);
    expect(mailsToBen[0]?.text).toContain('Zum Kundenkonto: http://localhost:4000/account');
    expect(mailsToBen[0]?.text).not.toContain('Wenn Sie es nicht waren');
    expect(await eventsOf('c-ann_abandoned')).toMatchObject([{ cartId: 'c-ann', customerId: 'ann' }]);
  });

  it('gives up a mail that the mail server has not taken in time', async () => {
    await service.stop();
    service = await start({ MAIL_EXPIRES_SECONDS: '2' });
    await placeInVain('o9');
    await expect.poll(() => eventsOf('o9_received'), waitOptions).toMatchObject([{ type: 'MailFailed', reason: 'expired' }]);
    proxy.open();
  });
});
