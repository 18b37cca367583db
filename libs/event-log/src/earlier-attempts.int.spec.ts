import { durableOfRequests, item, REQUESTS } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import type { JsMsg } from '@nats-io/jetstream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRequests, type Requests } from './ask.js';
import { makeDurable } from './durable-consumer.js';
import { awaitEarlierAttempts } from './earlier-attempts.js';
import type { EventLog } from './event-log.js';

const queue = durableOfRequests('inventory-service', item, REQUESTS.name);

describe('an attempt at a request', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  let requests: Requests;
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('inventory-service');
    requests = await openRequests(await temporary.as('gateway'));
    await makeDurable(log, queue);
  });
  afterAll(async () => {
    await requests.stop();
    await temporary.remove();
  });

  const attempt = async (requestId: string, id: string): Promise<JsMsg> => {
    const request = { type: 'AdjustStock', delta: -1, reason: 'x' } as const;
    await requests.ask({ aggregate: item, id, request, requestId, timeoutMs: 1 });
    const message = await (await log.js.consumers.get(queue.stream, queue.durable)).next();
    if (!message) throw new Error('no request came');
    return message;
  };

  it('has none before it when it is the first, whatever else is under way', async () => {
    const other = await attempt('other', 'a');
    const first = await attempt('first', 'a');
    expect(await awaitEarlierAttempts(log, queue, first)).toBe(false);
    await Promise.all([other.ackAck(), first.ackAck()]);
  });

  it('waits for one that is still in hand, until that is acknowledged', async () => {
    const first = await attempt('again', 'b');
    const second = await attempt('again', 'b');
    let waits = true;
    const waited = awaitEarlierAttempts(log, queue, second).finally(() => (waits = false));
    await log.nc.flush();
    expect(waits).toBe(true);
    await first.ackAck();
    expect(await waited).toBe(true);
    await second.ackAck();
  });

  it('gives up when that is never acknowledged', async () => {
    await attempt('stuck', 'c');
    const second = await attempt('stuck', 'c');
    await expect(awaitEarlierAttempts(log, queue, second)).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });
});
