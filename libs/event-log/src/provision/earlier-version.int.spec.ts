import { join } from 'node:path';
import { type AppName, appNames, durableConsumers, SNAPSHOT, timerStreamOf } from '@millrace/contracts';
import { type RunningNats, startNats } from '@millrace/local-servers';
import { type TemporaryFolder, temporaryFolder } from '@millrace/testing';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { streamsAccount } from '../broker/account.js';
import { brokerConfig } from '../broker/broker-config.js';
import { workQueue } from '../consumer/work-queue.js';
import { ensureDurable } from '../consumer/durable-consumer.js';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { provision } from './provision.js';

const passwords = Object.fromEntries(appNames.map((app) => [app, `secret-of-${app}`])) as Record<AppName, string>;
const durable = (name: string) => durableConsumers.find((one) => one.durable === name) as (typeof durableConsumers)[number];
const paid = durable('shipping-service-prepare-shipment-when-order-paid');
const given = durable('checkout-service-give-up-reserving-when-due');
const timers = timerStreamOf('checkout-service').name;
const [events, done] = [8, 5];
const waitOptions = { timeout: 20_000 };

/**
 * Stores the data of an earlier version at a broker without accounts: events, partly processed requests, and timers that are set, due
 * and consumed.
 */
const storeEarlierData = async (url: string): Promise<void> => {
  const nc = await connect({ servers: url });
  const [jsm, js] = [await jetstreamManager(nc), jetstream(nc)];
  await jsm.streams.add({ name: 'ORDER', subjects: ['order.>'], deny_delete: true, deny_purge: true, allow_atomic: true });
  const schedules = { allow_msg_schedules: true, allow_msg_ttl: true, allow_rollup_hdrs: true, allow_direct: true };
  await jsm.streams.add({ name: 'TIMER', subjects: ['timer.>'], ...schedules });
  for (let at = 1; at <= events; at += 1) await js.publish(`order.order.o${at}.OrderPaid`, `{"at":${at}}`);
  await jsm.consumers.add('ORDER', {
    durable_name: paid.durable,
    filter_subjects: [...paid.filters],
    ack_policy: AckPolicy.Explicit,
  });
  for await (const message of await (await js.consumers.get('ORDER', paid.durable)).fetch({ max_messages: done }))
    await message.ackAck();
  const set = (key: string, dueAt: Date) =>
    js.publish(`timer.checkout-service.set.reserving.${key}`, '', {
      headers: messagesOf(key),
      schedule: { specification: dueAt, target: `timer.checkout-service.due.reserving.${key}` },
    });
  const dueAre = (count: number) =>
    vi.waitFor(async () => {
      const { state } = await jsm.streams.info('TIMER', { subjects_filter: '*.*.due.>' });
      expect(Object.keys(state.subjects ?? {})).toHaveLength(count);
    }, waitOptions);
  await set('taken', new Date());
  await dueAre(1);
  await jsm.consumers.add('TIMER', {
    durable_name: given.durable,
    filter_subjects: [...given.filters],
    ack_policy: AckPolicy.Explicit,
  });
  for await (const message of await (await js.consumers.get('TIMER', given.durable)).fetch({ max_messages: 1 }))
    await message.ackAck();
  await set('waiting', new Date());
  await set('while-away', new Date(Date.now() + 4_000));
  await set('later', new Date(Date.now() + 3_600_000));
  await dueAre(2);
  await nc.close();
};

const messagesOf = (key: string) => {
  const written = headers();
  written.set('x-correlation-id', `of-${key}`);
  return written;
};

describe('the data of an earlier version on a broker without accounts', () => {
  let folder: TemporaryFolder;
  let broker: RunningNats;
  let operator: EventLog;
  const open: EventLog[] = [];
  const start = (config?: { config: string; streamsAccount: string }) =>
    startNats({ storeDir: join(folder.path, 'nats'), ...config });
  const as = async (app: AppName) => {
    const log = await connectLog({ servers: broker.url, user: app, password: passwords[app] ?? '', app });
    open.push(log);
    return log;
  };
  const provisioned = () => provision({ servers: broker.url, user: 'operator', password: passwords.operator });

  beforeAll(async () => {
    folder = temporaryFolder();
    broker = await start();
    await storeEarlierData(broker.url);
    await broker.stop();
    broker = await start({ config: brokerConfig(passwords), streamsAccount });
    await provisioned();
    await provisioned();
    operator = await as('operator');
  });
  afterAll(async () => {
    for (const log of open) await log.close();
    await broker.stop();
    folder.remove();
  });

  it('has every event at its sequence', async () => {
    const { state } = await connectionOf(operator).jsm.streams.info('ORDER');
    expect([state.messages, state.last_seq]).toEqual([events, events]);
    expect((await connectionOf(operator).jsm.direct.getMessage('ORDER', { seq: 3 }))?.json()).toEqual({ at: 3 });
  });

  it('is consumed from the checkpoint of the former durable consumer', async () => {
    const shipping = await as('shipping-service');
    const subjects: string[] = [];
    const running = await workQueue({ durable: paid, handle: async (_, { subject }) => void subjects.push(subject) }).start(
      shipping,
    );
    await expect.poll(() => subjects.length, waitOptions).toBe(events - done);
    expect(subjects.sort()).toEqual([6, 7, 8].map((at) => `order.order.o${at}.OrderPaid`));
    await running.stop();
    await expect(connectionOf(operator).jsm.consumers.info('ORDER', paid.durable)).rejects.toMatchObject({ code: 10_014 });
  });

  it('is not skipped because of a consumer that another app created under the former name', async () => {
    const view = await as('search-view');
    await connectionOf(view).jsm.consumers.add('ORDER', {
      name: paid.durable,
      ack_policy: AckPolicy.None,
      deliver_policy: DeliverPolicy.New,
    });
    expect((await connectionOf(view).jsm.consumers.info('ORDER', paid.durable)).ack_floor.stream_seq).toBe(events);
    await provisioned();
    const shipping = await as('shipping-service');
    await connectionOf(operator).jsm.consumers.delete('ORDER', connectionOf(shipping).nameOf(paid));
    await connectionOf(operator).jsm.streams.purge(SNAPSHOT.name, { filter: 'snapshot.shipping.consumer.>' });
    await ensureDurable(shipping, paid);
    expect(
      (await connectionOf(operator).jsm.consumers.info('ORDER', connectionOf(shipping).nameOf(paid))).config.opt_start_seq,
    ).toBe(done + 1);
  });

  it('fires its timers: due ones that were not consumed, those that became due meanwhile, and later ones', async () => {
    await expect(connectionOf(operator).jsm.streams.info('TIMER')).rejects.toMatchObject({ code: 10_059 });
    const checkout = await as('checkout-service');
    const keys: string[] = [];
    const handle = async (
      _: EventLog,
      { subject, headers: written }: { subject: string; headers?: { get(name: string): string } | undefined },
    ) => {
      keys.push(`${subject.split('.').at(-1)} ${written?.get('x-correlation-id')}`);
    };
    const running = await workQueue({ durable: given, handle }).start(checkout);
    await expect.poll(() => new Set(keys), waitOptions).toEqual(new Set(['waiting of-waiting', 'while-away of-while-away']));
    await running.stop();
    const later = await connectionOf(operator).jsm.streams.getMessage(timers, {
      last_by_subj: 'timer.checkout-service.set.reserving.later',
    });
    expect(later?.header.get('Nats-Schedule-Target')).toBe('timer.checkout-service.due.reserving.later');
    expect(Date.parse(later?.header.get('Nats-Schedule').replace('@at ', '') ?? '')).toBeGreaterThan(Date.now() + 3_000_000);
  });
});
