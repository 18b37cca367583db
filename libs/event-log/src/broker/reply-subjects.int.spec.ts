import { DEADLETTER, SHIPPING, timerStreamOf } from '@millrace/contracts';
import { JetStreamApiError } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { temporaryBroker } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { appPermissions } from './app-permissions.js';
import {
  type AttackedBroker,
  attackedBroker,
  durableNamed,
  foreign,
  makeUnderPlainName,
  type Shape,
} from './attacked-broker.fixture.js';

const attacker = 'inventory-service';
/** Every request of JetStream's API that the attacker may make, with names filled in. */
const requests = (appPermissions([]).find(({ app }) => app === attacker)?.requests ?? [])
  .map(({ subject }) => subject)
  .filter((subject) => subject.startsWith('$JS.API.'))
  .map((subject) => subject.replaceAll('*', 'any').replace('>', 'order.order.x.OrderPlaced'));
const pull = { batch: 1, no_wait: true };

/** The same attempts against the present broker configuration and against the earlier one, where each of them succeeds. */
describe.each<readonly [Shape, boolean]>([
  ['an account for each app', false],
  ['one account for all', true],
])('a reply subject outside the sender’s own inbox, with %s', (shape, succeeds) => {
  let broker: AttackedBroker;
  let nc: NatsConnection;
  let checkout: EventLog;
  beforeAll(async () => {
    broker = await attackedBroker(temporaryBroker, shape);
    nc = await broker.as(attacker);
    checkout = await broker.logAs('checkout-service');
    await connectionOf(checkout).js.publish('order.order.o.OrderPlaced', '{}');
  });
  afterAll(() => broker.remove());

  it.each(foreign)('writes nothing into %s, for any request', async (stream, subject) => {
    expect(requests.length).toBeGreaterThanOrEqual(17);
    const before = await broker.counts();
    for (const request of requests) await broker.request(nc, request, subject, {});
    const after = await broker.counts();
    expect((after[stream] ?? 0) > (before[stream] ?? 0)).toBe(succeeds);
  });

  /** An empty answer, as deletes and purges expect it. */
  const emptyAnswer = async (reply: string): Promise<void> => {
    const name = `idle-${reply.length}`;
    const config = { name, ack_policy: 'none', deliver_policy: 'new', inactive_threshold: 60_000_000_000 };
    const made = await nc.request(`$JS.API.CONSUMER.CREATE.ORDER.${name}`, JSON.stringify({ stream_name: 'ORDER', config }));
    expect(made.json()).not.toHaveProperty('error');
    await broker.request(nc, `$JS.API.CONSUMER.MSG.NEXT.ORDER.${name}`, reply, pull);
  };

  it('does not delete another app’s durable consumer', async () => {
    const shipping = await broker.logAs('shipping-service');
    const durable = durableNamed('shipping-service-prepare-shipment-when-order-paid');
    await makeUnderPlainName(shipping, durable);
    await emptyAnswer(`$JS.API.CONSUMER.DELETE.ORDER.${durable.durable}`);
    await broker.counts();
    const info = await connectionOf(broker.operator)
      .jsm.consumers.info('ORDER', durable.durable)
      .catch((error: unknown) => error);
    expect(info instanceof JetStreamApiError).toBe(succeeds);
  });

  it('does not purge a stream', async () => {
    await connectionOf(checkout).js.publish(`deadletter.checkout-service.x`, '{}');
    await emptyAnswer(`$JS.API.STREAM.PURGE.${DEADLETTER.name}`);
    expect((await broker.counts())[DEADLETTER.name] === 0).toBe(succeeds);
  });

  it.each([SHIPPING.name, timerStreamOf('checkout-service').name, 'KEYS'])('does not delete a stream: %s', async (stream) => {
    await emptyAnswer(`$JS.API.STREAM.DELETE.${stream}`);
    expect(stream in (await broker.counts())).toBe(!succeeds);
  });

  it('does not make an app write into its own stream by answering a query', async () => {
    const gateway = await broker.as('gateway');
    const answering = connectionOf(checkout).nc.subscribe('query.checkout-service.ReadCart', {
      callback: (_, message) => {
        message.respond('{}');
      },
    });
    await connectionOf(checkout).nc.flush();
    const before = await broker.counts();
    await broker.request(gateway, 'query.checkout-service.ReadCart', 'cart.cart.victim.CartCreated', {});
    await connectionOf(checkout).nc.flush();
    await expect.poll(() => answering.getReceived()).toBe(1);
    await connectionOf(checkout).nc.flush();
    expect(((await broker.counts()).CART ?? 0) > (before.CART ?? 0)).toBe(succeeds);
  });
});
