import { consumers, durableConsumerOf, INVENTORY, KEYS, keyErasedSubject, keyCreatedSubject, ORDER } from '@millrace/contracts';
import { headers } from '@nats-io/transport-node';
import { type TemporaryLog, guardedLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDurable } from '../consumer/durable-consumer.js';
import { eraseKey, makeKey } from '../encryption/key-store.js';
import { examineConsumers } from './examine-consumers.js';
import { examineKeys } from './examine-keys.js';
import { provision } from '../provision/provision.js';
import { examineStorage, examineStreams } from './examine-streams.js';
import { connectionOf } from '../connection/event-log.js';

describe('the examination of a log', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterAll(() => log.remove());
  const operator = () => log.as('operator');

  it('reports nothing when every stream matches its declaration and every key exists', async () => {
    expect(await examineStreams(await operator())).toEqual([]);
    expect(await examineKeys(await operator())).toEqual([]);
  });

  it('reports a stream with other settings, and a missing one', async () => {
    const { jsm } = connectionOf(await operator());
    const { config } = await jsm.streams.info(INVENTORY.name);
    await jsm.streams.update(INVENTORY.name, { ...config, max_msgs: 100_000 });
    await jsm.streams.update(INVENTORY.name, { ...config, subjects: ['inventory.>', 'planted.>'] });
    await jsm.streams.delete('DEADLETTER');
    const findings = await examineStreams(await operator());
    expect(findings.map(({ about }) => about).sort()).toEqual(['stream DEADLETTER', 'stream INVENTORY']);
    expect(findings.map(({ fault }) => fault).join()).toMatch(
      /its setting subjects is .*planted.*it is not there|it is not there.*planted/,
    );
  });

  it('reports a missing consumer only', async () => {
    const app = await log.as('shipping-service');
    const wanted = durableConsumerOf(consumers.prepareShipmentWhenOrderPaid);
    const about = `consumer ${wanted.durable} of ${wanted.stream}`;
    const named = async () => (await examineConsumers(await operator())).some((one) => one.about === about);
    expect(await named()).toBe(true);
    await ensureDurable(app, wanted);
    expect(await named()).toBe(false);
  });

  it('reports an incomplete erasure', async () => {
    const owner = await log.as('checkout-service');
    await makeKey(owner, 'done');
    await eraseKey(owner, 'done');
    await makeKey(owner, 'half');
    await connectionOf(owner).js.publish(keyErasedSubject('half'), new Uint8Array(), { expect: { streamName: KEYS.name } });
    expect((await examineKeys(await operator())).map(({ about }) => about)).toEqual(['key of half']);
  });

  it('reports a lost key, not an erased one', async () => {
    const owner = await log.as('checkout-service');
    for (const [order, person] of Object.entries({ o1: 'nora', o2: 'done', o3: 'nora' })) {
      const about = headers();
      about.set('x-data-subject', person);
      await connectionOf(owner).js.publish(`order.order.${order}.OrderPlaced`, '{}', { headers: about });
    }
    await makeKey(owner, 'nora');
    expect((await examineKeys(await operator())).map(({ about }) => about)).toEqual(['key of half']);
    const { jsm } = connectionOf(await operator());
    const created = await jsm.streams.getMessage(KEYS.name, { last_by_subj: keyCreatedSubject('nora') });
    await jsm.streams.deleteMessage(KEYS.name, created?.seq ?? 0);
    const lost = (await examineKeys(await operator())).filter(({ about }) => about === 'key of nora');
    expect(lost).toMatchObject([
      { fault: expect.stringContaining('neither there nor erased'), advice: expect.stringContaining('backup') },
    ]);
  });

  it('reports messages missing from a stream of events', async () => {
    const { jsm } = connectionOf(await operator());
    const { config } = await jsm.streams.info(INVENTORY.name);
    await jsm.streams.delete(INVENTORY.name);
    await jsm.streams.add({ ...config, deny_delete: false, deny_purge: false });
    const owner = await log.as('inventory-service');
    for (const id of ['a', 'b', 'c', 'd']) await connectionOf(owner).js.publish(`inventory.item.${id}.StockAdjusted`, '{}');
    for (const seq of [1, 3]) await jsm.streams.deleteMessage(INVENTORY.name, seq);
    await provision({ servers: log.broker.url, user: 'operator', password: 'test' });
    const findings = (await examineStreams(await operator())).filter(({ about }) => about === `stream ${INVENTORY.name}`);
    expect(findings).toMatchObject([
      { fault: '2 of its messages up to 4 are gone, and it begins with 2', advice: expect.stringContaining('backup') },
    ]);
  });

  it('reports limits: a stream that deletes messages, one that is nearly full, and the storage of the broker', async () => {
    const { jsm } = connectionOf(await operator());
    const { config, state } = await jsm.streams.info(ORDER.name);
    await jsm.streams.update(ORDER.name, { ...config, max_age: 3_600_000_000_000, max_bytes: state.bytes + 10 });
    const findings = (await examineStreams(await operator())).filter(({ about }) => about === `stream ${ORDER.name}`);
    expect(findings.map(({ fault }) => fault)).toEqual([
      'its setting max_age is 3600000000000, not 0 as it is declared',
      expect.stringMatching(/^it holds \d+ of the \d+ bytes that it may/),
    ]);
    await provision({ servers: log.broker.url, user: 'operator', password: 'test' });
    const after = (await examineStreams(await operator())).filter(({ about }) => about === `stream ${ORDER.name}`);
    expect(after).toMatchObject([{ advice: expect.stringContaining('max_bytes') }]);
    expect(await examineStorage(await operator())).toEqual([]);
    const full = { getAccountInfo: async () => ({ storage: 90, limits: { max_storage: 100 } }) };
    expect(await examineStorage(Object.assign({ ...(await operator()) }, { jsm: full as never }))).toMatchObject([
      { about: 'storage of the broker' },
    ]);
  });

  it('reports a consumer that lags, has other settings, or does not progress', async () => {
    const app = await log.as('inventory-service');
    const wanted = durableConsumerOf(consumers.reserveStockWhenRequested);
    const name = await ensureDurable(app, wanted);
    const problems = async () =>
      (await examineConsumers(await operator()))
        .filter(({ about }) => about === `consumer ${wanted.durable} of ${wanted.stream}`)
        .map(({ fault }) => fault);
    expect(await problems()).toEqual([]);
    const { jsm } = connectionOf(await operator());
    await jsm.consumers.update(ORDER.name, name, { ack_wait: 60_000_000_000, max_deliver: 3 });
    expect(await problems()).toEqual([
      'its setting ack_wait is 60000000000, not 5000000000',
      'it gives a message up after 3 deliveries, done or not',
    ]);
    await ensureDurable(app, wanted);
    expect((await problems())[0]).toMatch(/^it gives a message up/);
    await jsm.consumers.update(ORDER.name, name, { max_deliver: -1, filter_subjects: ['order.order.*.OrderPaid'] });
    expect(await problems()).toEqual([`it reads order.order.*.OrderPaid, not ${wanted.filters.join(', ')}`]);
    await jsm.consumers.update(ORDER.name, name, { filter_subjects: [...wanted.filters] });
    await jsm.consumers.pause(ORDER.name, name, new Date(Date.now() + 3_600_000));
    expect((await problems())[0]).toMatch(/^it is paused until /);
    await jsm.consumers.resume(ORDER.name, name);
    const { config } = await jsm.streams.info(ORDER.name);
    await jsm.streams.update(ORDER.name, { ...config, max_bytes: -1 });
    const owner = await log.as('checkout-service');
    await Promise.all(
      Array.from({ length: 1_001 }, (_, n) =>
        connectionOf(owner).js.publish(`order.order.b${n}.StockReservationRequested`, '{}'),
      ),
    );
    expect(await problems()).toEqual(['1001 messages wait for it']);
    await jsm.consumers.delete(ORDER.name, name);
    await jsm.consumers.add(ORDER.name, {
      durable_name: wanted.durable,
      ack_policy: 'all' as never,
      filter_subjects: [...wanted.filters],
    });
    expect((await problems())[0]).toBe('it is of another kind: it takes messages as done by the policy all');
  });

  it('changes nothing: every stream is as before, and no message was delivered', async () => {
    const seen = async () => {
      const found: unknown[] = [];
      const { jsm } = connectionOf(await operator());
      for await (const { config, state } of jsm.streams.list()) {
        for await (const { name, delivered, ack_floor } of jsm.consumers.list(config.name))
          found.push([name, delivered, ack_floor]);
        found.push([config, state.messages, state.last_seq, state.bytes]);
      }
      return found;
    };
    const before = await seen();
    for (const examine of [examineStreams, examineConsumers, examineKeys, examineStorage]) await examine(await operator());
    expect(await seen()).toEqual(before);
  });
});
