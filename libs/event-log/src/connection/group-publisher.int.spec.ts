import { type TemporaryBroker, temporaryBroker } from '@millrace/testing';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, headers, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { groupPublisher } from './group-publisher.js';
import type { OutgoingMessage } from './publish.js';
import { requesting } from './request.js';

const timeoutMs = 5_000;

describe('a group publisher', () => {
  let broker: TemporaryBroker;
  let nc: NatsConnection;
  let streamNumber = 0;
  let stream = '';
  beforeAll(async () => {
    broker = await temporaryBroker();
    nc = await connect({ servers: broker.url });
  });
  beforeEach(async () => {
    streamNumber += 1;
    stream = `S${streamNumber}`;
    await (await jetstreamManager(nc)).streams.add({ name: stream, subjects: [`${stream}.>`], allow_atomic: true });
  });
  afterAll(async () => {
    await nc.close();
    await broker.remove();
  });

  const message = (name: string, expectedSeq?: number): OutgoingMessage => {
    const h = headers();
    if (expectedSeq !== undefined) h.append('Nats-Expected-Last-Subject-Sequence', String(expectedSeq));
    return { subject: `${stream}.${name}`, headers: h, data: new TextEncoder().encode(name) };
  };
  const named = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);
  const stored = async () => {
    const { jsm, last } = await open();
    const found = await Promise.all(Array.from({ length: last }, (_, at) => jsm.direct.getMessage(stream, { seq: at + 1 })));
    return found.map((one) => ({ name: one?.string() ?? '', batch: one?.header.get('Nats-Batch-Id') ?? '' }));
  };
  const open = async () => {
    const jsm = await jetstreamManager(nc);
    await jsm.streams.update(stream, { allow_direct: true });
    return { jsm, last: (await jsm.streams.info(stream)).state.last_seq };
  };

  it('sends few messages each by itself', async () => {
    const publish = groupPublisher(requesting(nc), timeoutMs);
    const results = await Promise.all(named(11).map((name) => publish(message(name))));
    expect(results.map((result) => 'seq' in result)).toEqual(results.map(() => true));
    const all = await stored();
    expect(all.map(({ name }) => name).sort()).toEqual(named(11).sort());
    expect(new Set(all.map(({ batch }) => batch))).toEqual(new Set(['']));
  });

  it('sends many messages of one turn in atomic batches of at most 200, one after the other, in their order', async () => {
    const publish = groupPublisher(requesting(nc), timeoutMs);
    await Promise.all(named(450).map((name) => publish(message(name))));
    const all = await stored();
    const inBatches = all.filter(({ batch }) => batch !== '');
    const sizes = [...new Set(inBatches.map(({ batch }) => batch))].map(
      (id) => inBatches.filter(({ batch }) => batch === id).length,
    );
    expect(all).toHaveLength(450);
    expect(sizes[0]).toBe(200);
    expect(sizes.length).toBeLessThanOrEqual(3);
    const order = inBatches.map(({ name }) => Number(name.slice(1)));
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  it('stores none of a batch when one message of it is refused, and reports this for each', async () => {
    const publish = groupPublisher(requesting(nc), timeoutMs);
    const results = await Promise.all([...named(20).map((name) => publish(message(name))), publish(message('x', 7))]);
    expect(results.map((result) => 'code' in result)).toEqual(results.map(() => true));
    expect(await stored()).toEqual([]);
    expect(await publish(message('after'))).toMatchObject({ seq: expect.any(Number) });
  });

  it('rejects every message of a batch when the broker is away, and sends later ones', async () => {
    const publish = groupPublisher(requesting(nc), 300);
    await broker.kill();
    const results = await Promise.allSettled(named(40).map((name) => publish(message(name))));
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'rejected'));
    await broker.start();
    await expect
      .poll(() => publish(message('after')).catch(() => undefined), { timeout: 10_000 })
      .toMatchObject({ seq: expect.any(Number) });
  });
});
