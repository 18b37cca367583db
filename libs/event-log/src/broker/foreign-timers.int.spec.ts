import { timerStreams } from '@millrace/contracts';
import { temporaryBroker } from '@millrace/testing';
import { headers } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { type AttackedBroker, attackedBroker } from './attacked-broker.fixture.js';

const due = 'timer.checkout-service.due.reserving.victim';
const waitOptions = { timeout: 10_000 };

describe('timers of another app', () => {
  let broker: AttackedBroker;
  let shipping: EventLog;
  let checkout: EventLog;
  beforeAll(async () => {
    broker = await attackedBroker(temporaryBroker, 'an account for each app');
    shipping = await broker.logAs('shipping-service');
    checkout = await broker.logAs('checkout-service');
  });
  afterAll(() => broker.remove());

  const set = (log: EventLog, subject: string, target: string, dueAt = new Date()) =>
    connectionOf(log).js.publish(subject, '', { schedule: { specification: dueAt, target } });
  const setOwn = () =>
    set(
      checkout,
      'timer.checkout-service.set.reserving.own',
      'timer.checkout-service.due.reserving.own',
      new Date(Date.now() + 3_600_000),
    );
  const rollUp = (subject: string) => {
    const all = headers();
    all.set('Nats-Rollup', 'all');
    return connectionOf(shipping).js.publish(subject, '', { headers: all });
  };
  const subjectsIn = async (stream: string) => {
    const { state } = await connectionOf(broker.operator).jsm.streams.info(stream, {
      subjects_filter: 'timer.checkout-service.>',
    });
    return Object.keys(state.subjects ?? {});
  };

  it('cannot be fired or deleted', async () => {
    await setOwn();
    await expect(set(shipping, 'timer.shipping-service.set.dispatch.x', due)).rejects.toThrow(/target is invalid/);
    await set(shipping, 'timer.shipping-service.set.dispatch.y', 'timer.shipping-service.due.dispatch.y');
    await rollUp('timer.shipping-service.set.dispatch.z');
    expect(await subjectsIn('TIMER_CHECKOUT_SERVICE')).toEqual(['timer.checkout-service.set.reserving.own']);
  });

  it('cannot be set by a view, or by an app that sets no timers', async () => {
    for (const app of ['search-view', 'gateway', 'catalog-service'] as const) {
      const log = await broker.logAs(app);
      await expect(set(log, `timer.${app}.set.x.y`, due)).rejects.toThrow(/Permissions Violation/);
    }
  });

  it('could be fired and deleted if all apps shared one stream', async () => {
    const { config } = await connectionOf(broker.operator).jsm.streams.info('TIMER_SHIPPING_SERVICE');
    for (const { name } of timerStreams) await connectionOf(broker.operator).jsm.streams.delete(name);
    await connectionOf(broker.operator).jsm.streams.add({ ...config, subjects: ['timer.>'] });
    await setOwn();
    await set(shipping, 'timer.shipping-service.set.dispatch.x', due);
    await expect.poll(() => subjectsIn(config.name), waitOptions).toContain(due);
    await rollUp('timer.shipping-service.set.dispatch.z');
    expect(await subjectsIn(config.name)).toEqual([]);
  });
});
