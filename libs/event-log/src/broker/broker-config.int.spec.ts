import { type AppName, appNames, CATALOG, deadLetter, INVENTORY, item, OPERATIONS, query, REFUSALS } from '@millrace/contracts';
import { type TemporaryBroker, temporaryBroker } from '@millrace/testing';
import { connect, type NatsConnection, PermissionViolationError } from '@nats-io/transport-node';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { append } from '../store/append.js';
import { Attempt } from '../command/attempt.js';
import { brokerConfig } from './broker-config.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from '../provision/provision.js';
import { queryHandler } from '../query/query-handler.js';
import { sendQuery } from '../query/send-query.js';
import { lastSequence } from '../store/read-stream.js';

const added = { app: 'guest-view', name: 'guest', streams: [CATALOG] } as const;
const passwords = Object.fromEntries([...appNames, added.app].map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;
const Greet = query(added.app, 'Greet', Type.Object({}), Type.Object({ events: Type.Integer() }));

describe('the configured broker, accessed by a plain client', () => {
  let broker: TemporaryBroker;
  const open: (NatsConnection | EventLog)[] = [];
  beforeAll(async () => {
    broker = await temporaryBroker({ config: brokerConfig(passwords, [added]) });
    await provision({ servers: broker.url, user: 'operator', password: passwords.operator });
  });
  afterAll(async () => {
    for (const connection of open) await connection.close();
    await broker.remove();
  });

  const as = async (app: AppName) => {
    const nc = await connect({ servers: broker.url, user: app, pass: passwords[app], inboxPrefix: `_INBOX_${app}` });
    open.push(nc);
    return nc;
  };
  const logAs = async (app: AppName) => {
    const log = await connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app });
    open.push(log);
    return log;
  };
  const refused = (subject: string) => expect.objectContaining({ name: PermissionViolationError.name, subject });

  /** The permission violation that the broker reports for a publication. */
  const publishing = async (app: AppName, subject: string): Promise<unknown> => {
    const nc = await as(app);
    const violations: unknown[] = [];
    void (async () => {
      for await (const status of nc.status()) if (status.type === 'error') violations.push(status.error);
    })();
    nc.publish(subject, '{}');
    await vi.waitFor(() => expect(violations).not.toEqual([]), 20_000);
    return violations[0];
  };

  it('lets the owner append', async () => {
    const log = await logAs('inventory-service');
    const events = [{ type: 'StockAdjusted', delta: 1, reason: 'delivery' } as never];
    const addition = { aggregate: item, id: 'a', expected: { seq: 0, version: 0 }, events, cause: { correlationId: 'c' } };
    expect(await append(log, INVENTORY, [addition])).toMatchObject({ status: 'appended' });
  });

  it('lets an app store a refusal of a request to its own contexts, and read it back', async () => {
    const log = await logAs('inventory-service');
    const refusal = { status: 'unchanged', seq: 1 } as const;
    expect(await new Attempt(log, INVENTORY.context, 'attempt').refuse(refusal)).toBe(true);
    expect(await new Attempt(log, INVENTORY.context, 'attempt').takeOver()).toEqual(refusal);
  });

  it('lets the operator append to the audit stream of operations', async () => {
    const what = { from: 'ORDER:1', app: 'gateway', handler: 'h', messageType: 't', fingerprint: 'f', by: 'ada' };
    const events = [{ type: 'DeadLetterDiscarded', ...what } as never];
    const addition = { aggregate: deadLetter, id: '1', expected: { seq: 0, version: 0 }, events, cause: { correlationId: 'c' } };
    expect(await append(await logAs('operator'), OPERATIONS, [addition])).toMatchObject({ status: 'appended' });
  });

  it.each([
    ['gateway', 'order.order.o1.OrderPaid'],
    ['catalog-service', 'inventory.item.a.StockAdjusted'],
    ['search-view', 'catalog.product.p.ProductCreated'],
    ['checkout-service', 'request.cart.cart.c.CreateCart'],
    ['payment-service', 'deadletter.gateway.x'],
    ['checkout-service', 'operations.deadletter.1.DeadLetterDiscarded'],
    ['operator', 'inventory.item.a.StockAdjusted'],
    ['operator', 'request.inventory.item.a.AdjustStock'],
    ['shipping-service', 'timer.checkout-service.set.x.y'],
    ['inventory-service', `$JS.API.STREAM.PURGE.${INVENTORY.name}`],
    ['catalog-service', `$JS.API.STREAM.DELETE.${CATALOG.name}`],
    ['catalog-service', `$JS.API.STREAM.UPDATE.${CATALOG.name}`],
    ['catalog-service', `$JS.API.STREAM.MSG.DELETE.${CATALOG.name}`],
    ['catalog-service', '$JS.API.STREAM.CREATE.MINE'],
    ['search-view', '$JS.API.CONSUMER.DURABLE.CREATE.ORDER.mine'],
    ['search-view', '$JS.ACK.ORDER.mine.1.1.1.1.0'],
    ['payment-service', '$JS.ACK._.hash.ORDER.mine.1.1.1.1.0'],
    ['payment-service', '$JS.API.CONSUMER.NAMES.ORDER'],
    ['payment-service', '$JS.API.CONSUMER.LIST.ORDER'],
    ['payment-service', '$JS.API.CONSUMER.CREATE.SHIPPING.mine'],
    ['inventory-service', 'refusal.catalog.attempt'],
    ['gateway', 'refusal.inventory.attempt'],
    ['payment-service', 'refusal.inventory.attempt'],
    ['notification-service', 'refusal.notification.attempt'],
    ['search-view', 'refusal.catalog.attempt'],
    ['inventory-service', `$JS.API.DIRECT.GET.${REFUSALS.name}.refusal.cart.attempt`],
    ['inventory-service', `$JS.API.DIRECT.GET.${REFUSALS.name}`],
    ['inventory-service', `$JS.API.STREAM.MSG.GET.${REFUSALS.name}`],
    ['payment-service', 'outcome.order.instance.attempt'],
    ['shipping-service', 'outcome.order.instance.attempt'],
    ['search-view', 'outcome.catalog.instance.attempt'],
    ['payment-service', '$JS.API.CONSUMER.CREATE.ORDER'],
    ['search-view', '$JS.API.STREAM.MSG.GET.KEYS'],
    ['inventory-service', '$JS.API.STREAM.MSG.GET.KEYS'],
    ['payment-service', 'key.made.someone'],
    ['gateway', 'key.erased.someone'],
    ['shipping-service', '$JS.API.STREAM.MSG.DELETE.KEYS'],
    ['checkout-service', '$JS.API.CONSUMER.CREATE.KEYS.mine'],
    ['search-view', '$JS.API.DIRECT.GET.PAYMENT'],
    ['search-view', '$JS.API.CONSUMER.CREATE.PAYMENT.mine'],
    ['guest-view', 'order.order.o1.OrderPaid'],
    ['guest-view', 'catalog.product.p.ProductCreated'],
    ['guest-view', '$JS.API.DIRECT.GET.ORDER'],
    ['guest-view', '$JS.API.STREAM.MSG.GET.ORDER'],
    ['guest-view', '$JS.API.CONSUMER.CREATE.ORDER.mine'],
    ['guest-view', '$JS.API.CONSUMER.CREATE.CATALOG'],
    ['guest-view', '$JS.API.STREAM.PURGE.CATALOG'],
    ['guest-view', '$JS.API.STREAM.MSG.GET.KEYS'],
    ['guest-view', '$JS.API.DIRECT.GET.KEYS'],
    ['guest-view', 'key.made.someone'],
    ['guest-view', 'deadletter.guest-view.x'],
    ['guest-view', 'timer.guest-view.set.x.y'],
    ['guest-view', 'outcome.x.y'],
    ['guest-view', 'query.orders-view.TrackOrder'],
    ['guest-view', 'redrive.orders-view.x'],
  ] as const)('refuses %s a publication on %s', async (app, subject) => {
    expect(await publishing(app, subject)).toEqual(refused(subject));
  });

  it('lets an added view read its stream and answer its queries', async () => {
    const [view, operator] = await Promise.all(
      ([added.app, 'operator'] as const).map((app) =>
        connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app }),
      ),
    );
    if (!view || !operator) throw new Error('nobody connected');
    open.push(view, operator);
    const running = await queryHandler(Greet, async () => ({ data: { events: await lastSequence(view, CATALOG) } })).start(view);
    await connectionOf(view).nc.flush();
    expect(await sendQuery(operator, Greet, {})).toEqual({ data: { events: 0 } });
    await running.stop();
  });

  it('does not let an added view receive the queries of another', async () => {
    const nc = await as(added.app);
    const received = nc.subscribe('query.orders-view.>');
    expect(await received.closed).toEqual(refused('query.orders-view.>'));
  });

  it('refuses a connection without a password', async () => {
    await expect(connect({ servers: broker.url, reconnect: false })).rejects.toThrow();
  });
});
