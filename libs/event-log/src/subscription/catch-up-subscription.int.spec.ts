import { INVENTORY, item } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { headers, type Msg } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { appendBig, consumersOf, wireTo } from './catch-up-subscription.fixture.js';
import { type SubscriptionOptions, subscribeToStream } from './catch-up-subscription.js';
import { RawHeaders, rawHeaders } from '../message/raw-headers.js';

const adjusted = (delta: number) => ({ type: 'StockAdjusted', delta, reason: 'delivery' });
const upTo = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from);

describe('a catch-up subscription, on a real broker', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  beforeEach(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('search-view');
  });
  afterEach(() => temporary.remove());

  const record = (...deltas: number[]) => temporary.record(INVENTORY, item, 'a', ...deltas.map(adjusted));

  /** The sequences received, by batch, until there are `count`. */
  const batchesOf = async (
    from: EventLog,
    count: number,
    options: Partial<SubscriptionOptions>,
    meanwhile?: () => Promise<unknown>,
  ) => {
    const follower = await subscribeToStream(from, { stream: INVENTORY, after: 0, maxBatch: 7, ...options });
    const batches: number[][] = [];
    for await (const { events } of follower.batches) {
      batches.push(events.map(({ seq }) => seq));
      if (batches.length === 1) await meanwhile?.();
      if (batches.flat().length >= count) break;
    }
    await follower.stop();
    return batches;
  };
  const take = async (count: number, meanwhile?: () => Promise<unknown>, after = 0) =>
    (await batchesOf(log, count, { after }, meanwhile)).flat();

  it('returns every event once, in order, after a position, then new events', async () => {
    await record(...upTo(20));
    expect(await take(18, () => record(1, 1, 1), 5)).toEqual(upTo(18, 6));
  });

  it('returns events without their data when the reader needs none, also those that do not match their contract', async () => {
    await record(4);
    const envelope = headers();
    for (const [name, value] of Object.entries({ 'ce-id': 'x', 'ce-time': new Date().toISOString() })) envelope.set(name, value);
    await connectionOf(log).js.publish('inventory.item.a.StockAdjusted', '{"delta":"none"}', { headers: envelope });
    const follower = await subscribeToStream(log, { stream: INVENTORY, after: 0, data: 'none' });
    const received: unknown[] = [];
    for await (const { events } of follower.batches) {
      received.push(...events.map(({ seq, aggregateId, event, unreadable }) => ({ seq, aggregateId, event, unreadable })));
      if (received.length === 2) break;
    }
    await follower.stop();
    const event = { type: 'StockAdjusted' };
    expect(received).toEqual([1, 2].map((seq) => ({ seq, aggregateId: 'a', event, unreadable: undefined })));
  });

  it('reports with each batch the number of pending messages', async () => {
    await record(...upTo(20));
    const follower = await subscribeToStream(log, { stream: INVENTORY, after: 0, maxBatch: 7 });
    const reached: number[] = [];
    for await (const { lastSeq, pending } of follower.batches) {
      expect(lastSeq + pending).toBe(20);
      reached.push(lastSeq);
      if (pending === 0) break;
    }
    await follower.stop();
    expect(reached.at(-1)).toBe(20);
  });

  it('resumes after a restart of the broker', async () => {
    await record(...upTo(20));
    const sequences = await take(22, async () => {
      await temporary.broker.restart();
      await vi.waitFor(() => record(1, 1), { timeout: 20_000 });
    });
    expect(sequences).toEqual(upTo(22));
  });

  it('resumes when its consumer was deleted', async () => {
    await record(...upTo(20));
    const operator = await temporary.as('operator');
    const sequences = await take(23, async () => {
      for (const { name } of await consumersOf(operator)) await connectionOf(operator).jsm.consumers.delete(INVENTORY.name, name);
      await record(1, 1, 1);
    });
    expect(sequences).toEqual(upTo(23));
  });

  it('resumes when an open connection is silent', async () => {
    await record(...upTo(20));
    const wire = await wireTo(temporary.broker.port);
    const behind = await connectLog({
      servers: `127.0.0.1:${wire.port}`,
      user: 'search-view',
      password: 'test',
      app: 'search-view',
    });
    const batches = await batchesOf(behind, 22, {}, async () => {
      wire.hold();
      await record(1, 1);
      await vi.waitFor(() => expect(wire.sent()).toMatch(/DIRECT\.GET|CONSUMER\.CREATE/), { timeout: 10_000 });
      wire.letGo();
    });
    expect(batches.flat()).toEqual(upTo(22));
    await behind.close();
    wire.close();
  });

  it('reads the headers from the bytes that the client holds', async () => {
    const received = new Promise<Msg>((resolve) => {
      connectionOf(log).nc.subscribe('inventory.item.a.*', { callback: (_, message) => resolve(message) });
    });
    await connectionOf(log).nc.flush();
    await record(1);
    expect(rawHeaders(await received)).toBeInstanceOf(RawHeaders);
  });

  it('requests at most two batches ahead, in bytes', async () => {
    const [size, maxBytes] = [900_000, 2_000_000];
    await appendBig(log, 'big', size, 12);
    const operator = await temporary.as('operator');
    const batches = await batchesOf(log, 12, { maxBatch: 100, maxBytes }, () =>
      vi.waitFor(async () => {
        const [reader] = await consumersOf(operator);
        expect(reader?.num_waiting).toBe(0);
        const taken = 2 * size;
        expect((reader?.delivered.consumer_seq ?? 0) * size).toBeLessThanOrEqual(2 * maxBytes + taken);
      }, 20_000),
    );
    expect(batches.flat()).toEqual(upTo(12));
    for (const batch of batches) expect(batch.length * size).toBeLessThanOrEqual(maxBytes);
  });

  it('returns an event that exceeds its buffer', async () => {
    await record(1);
    await appendBig(log, 'big', 900_000, 2);
    await temporary.record(INVENTORY, item, 'b', adjusted(1));
    expect(await batchesOf(log, 4, { maxBatch: 100, maxBytes: 100_000 })).toEqual([[1], [2], [3], [4]]);
  });
});
