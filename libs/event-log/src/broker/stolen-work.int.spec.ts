import type { AppName } from '@millrace/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import { temporaryBroker } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDurable } from '../consumer/durable-consumer.js';
import { brokerNameOf } from '../connection/durable-name.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { keyRing } from '../encryption/key-ring.js';
import { type AttackedBroker, attackedBroker, durableNamed, foreign, makeUnderPlainName } from './attacked-broker.fixture.js';

const paid = durableNamed('shipping-service-prepare-shipment-when-order-paid');
const events = 8;

describe('a push consumer with a subject of the attacker’s choice', () => {
  let broker: AttackedBroker;
  let nc: NatsConnection;
  let shipping: EventLog;
  beforeAll(async () => {
    broker = await attackedBroker(temporaryBroker, 'an account for each app');
    nc = await broker.as('search-view');
    shipping = await broker.logAs('shipping-service');
    const checkout = await broker.logAs('checkout-service');
    for (let at = 0; at < events; at += 1) await connectionOf(checkout).js.publish('order.order.o.OrderPaid', '{}');
  });
  afterAll(() => broker.remove());

  let made = 0;
  /** Creates a push consumer with the permissions of a view; returns the broker’s error, if any. */
  const push = async (deliver_subject: string, more: object = {}): Promise<unknown> => {
    const name = `push-${(made += 1)}`;
    const config = {
      name,
      ack_policy: 'explicit',
      deliver_policy: 'all',
      deliver_subject,
      inactive_threshold: 60_000_000_000,
      ...more,
    };
    const answer = await nc.request(`$JS.API.CONSUMER.CREATE.ORDER.${name}`, JSON.stringify({ stream_name: 'ORDER', config }));
    return answer.json<{ error?: unknown }>().error;
  };
  const delivered = async (name: string) =>
    (await connectionOf(broker.operator).jsm.consumers.info('ORDER', name)).delivered.consumer_seq;
  const pushed = () => delivered(`push-${made}`);

  it('receives no message of a durable consumer with a secret name', async () => {
    await ensureDurable(shipping, paid);
    const guesses = [paid.durable, brokerNameOf(paid, 'secret-of-search-view'), brokerNameOf(paid, ''), `${paid.durable}-`];
    for (const guess of guesses) expect(await push(`$JS.API.CONSUMER.MSG.NEXT.ORDER.${guess}`)).toBeUndefined();
    await broker.counts();
    expect(await delivered(connectionOf(shipping).nameOf(paid))).toBe(0);
    const taken = await (await connectionOf(shipping).js.consumers.get('ORDER', connectionOf(shipping).nameOf(paid))).fetch({
      max_messages: events,
    });
    let got = 0;
    for await (const message of taken) {
      message.ack();
      got += 1;
    }
    expect(got).toBe(events);
  });

  it('would receive all messages under a known name', async () => {
    await makeUnderPlainName(shipping, paid);
    expect(await push(`$JS.API.CONSUMER.MSG.NEXT.ORDER.${paid.durable}`)).toBeUndefined();
    await expect.poll(() => delivered(paid.durable)).toBe(events);
  });

  it.each(foreign.filter(([stream]) => stream !== 'ORDER'))('delivers nothing into %s', async (stream, subject) => {
    const before = await broker.counts();
    await push(subject);
    await push(subject, { headers_only: true });
    expect(await pushed()).toBe(0);
    expect((await broker.counts())[stream]).toBe(before[stream]);
  });

  it.each([
    '$JS.API.STREAM.DELETE.SHIPPING',
    '$JS.API.STREAM.PURGE.DEADLETTER',
    '$JS.API.STREAM.CREATE.MINE',
    `$JS.API.CONSUMER.DELETE.ORDER.${paid.durable}`,
  ])('delivers no request: %s', async (subject) => {
    const before = Object.keys(await broker.counts());
    await push(subject, { headers_only: true });
    expect(await pushed()).toBe(0);
    expect(Object.keys(await broker.counts())).toEqual(before);
  });

  it('cannot reach a subscription of another app', async () => {
    for (const subject of ['key-gone.victim', 'redrive.shipping-service.x', 'query.search-view.x', 'outcome.order.i.a'])
      await push(subject);
    expect(await pushed()).toBe(0);
  });

  it('does not make an app treat a key as erased because of a forged notice', async () => {
    const [gateway, view] = [await broker.logAs('gateway'), await broker.logAs('orders-view')];
    const key = await keyRing(gateway).findOrMake('someone');
    nc = await broker.as('orders-view');
    let received = 0;
    nc.subscribe('key-gone.someone', { callback: () => void (received += 1) });
    await nc.flush();
    await push('key-gone.someone');
    await expect.poll(() => received).toBeGreaterThan(0);
    expect(await keyRing(gateway).find('someone')).toEqual(key);
    expect(await keyRing(view).find('someone')).toEqual(key);
  });

  it.each<AppName>(['search-view', 'gateway', 'payment-service'])(
    'hides the names of other apps’ consumers from %s',
    async (app) => {
      const spy = await broker.as(app);
      for (const request of ['$JS.API.CONSUMER.NAMES.ORDER', '$JS.API.CONSUMER.LIST.ORDER'])
        await expect(spy.request(request, '{}', { timeout: 500 })).rejects.toThrow();
      const info = await spy.request(
        '$JS.API.STREAM.INFO.ORDER',
        JSON.stringify({ subjects_filter: '>', deleted_details: true }),
      );
      expect(info.string()).not.toContain(brokerNameOf(paid, 'secret-of-shipping-service'));
    },
  );
});
