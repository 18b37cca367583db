import { ReadStock } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectionOf, connectLog, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { QueryRefused } from './query-refused.js';
import { queryHandler } from './query-handler.js';
import { sendQuery } from './send-query.js';
import type { RunningConsumer } from '../consumer/consumer.js';

type Answer = Awaited<ReturnType<Parameters<typeof queryHandler<typeof ReadStock>>[1]>>;

const answerWith = (onHand: number): Answer =>
  ({ data: { items: [{ variantId: 'a', onHand, held: 0, available: onHand }] } }) as never;
const never = () => new Promise<Answer>(() => undefined);
const after = (ms: number, answer: Answer) => new Promise<Answer>((done) => setTimeout(done, ms, answer));

describe('a query to an app of several instances', () => {
  let log: TemporaryLog;
  let gateway: EventLog;
  const running: { stop(): Promise<void> }[] = [];

  beforeAll(async () => {
    log = await temporaryLog();
    gateway = await log.as('gateway');
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
  });
  afterAll(() => log.remove());

  /** An instance of the inventory service; `receivedCount` counts the queries that it received. */
  const instance = async (handler: () => Promise<Answer>): Promise<{ receivedCount: () => number }> => {
    const own = await connectLog({
      servers: log.broker.url,
      user: 'inventory-service',
      password: 'test',
      app: 'inventory-service',
    });
    let received = 0;
    const answering: RunningConsumer = await queryHandler(ReadStock, async () => {
      received += 1;
      return handler();
    }).start(own);
    await connectionOf(own).nc.flush();
    // An instance that never answers is left, as a killed process is.
    running.push({
      stop: async () => {
        if (handler === never) return connectionOf(own).nc.close();
        await answering.stop();
        await own.close();
      },
    });
    return { receivedCount: () => received };
  };
  const query = (more: object = { hedgeAfterMs: 100 }) =>
    sendQuery(gateway, ReadStock, { variantIds: ['a'] }, { timeoutMs: 1_500, ...more });
  const manyTimes = (times: number, more?: object) => Promise.all(Array.from({ length: times }, () => query(more)));

  it('is answered by another instance when the first one is frozen', async () => {
    const frozen = await instance(never);
    await instance(async () => answerWith(7));
    const startedAt = performance.now();
    expect(await manyTimes(40)).toEqual(Array.from({ length: 40 }, () => answerWith(7)));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(frozen.receivedCount()).toBeGreaterThan(0);
  });

  it('fails without a second query when hedging is off', async () => {
    await instance(never);
    const alive = await instance(async () => answerWith(7));
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => query({ timeoutMs: 300 })));
    expect(results.some(({ status }) => status === 'rejected')).toBe(true);
    expect(alive.receivedCount()).toBeLessThan(20);
  });

  it('is answered late by the only instance', async () => {
    await instance(() => after(400, answerWith(3)));
    expect(await query()).toEqual(answerWith(3));
  });

  it('goes to one instance when that answers in time', async () => {
    const both = [await instance(async () => answerWith(1)), await instance(async () => answerWith(1))];
    await manyTimes(50);
    expect(both.map(({ receivedCount }) => receivedCount()).reduce((sum, one) => sum + one)).toBe(50);
  });

  it('returns the first answer, even a refusal', async () => {
    await instance(async () => Promise.reject(new QueryRefused('BadInput', 'no')));
    await expect(query()).rejects.toMatchObject({ name: 'QueryRefused', code: 'BadInput' });
  });

  it('needs no message while the only instance is in this process', async () => {
    const sent = vi.spyOn(connectionOf(gateway), 'request');
    const only = await instance(async () => answerWith(7));
    const answer = await query();
    expect(answer).toEqual(answerWith(7));
    expect([Object.isFrozen(answer), Object.isFrozen(answer.data.items[0])]).toEqual([true, true]);
    expect([sent.mock.calls.length, only.receivedCount()]).toEqual([0, 1]);
    const other = await instance(async () => answerWith(7));
    await manyTimes(40);
    expect(sent).toHaveBeenCalledTimes(40);
    expect(other.receivedCount()).toBeGreaterThan(0);
    await expect(sendQuery(gateway, ReadStock, { variantIds: 7 } as never)).rejects.toMatchObject({ code: 'BadInput' });
    sent.mockRestore();
  });

  it('has the same answer without a message: what JSON makes of the values of the handler', async () => {
    const at = new Date(1_767_323_045_679);
    const values = { at, inner: [{ at }, Number.NaN, undefined], none: undefined };
    const shared = { ...answerWith(7), values } as unknown as Awaited<ReturnType<typeof query>>;
    await instance(async () => shared);
    const answers = [await query(), await query()];
    await instance(async () => shared);
    const sent = vi.spyOn(connectionOf(gateway), 'request');
    answers.push(await query());
    expect(sent).toHaveBeenCalledOnce();
    sent.mockRestore();
    const text = at.toISOString();
    const expected = { ...answerWith(7), values: { at: text, inner: [{ at: text }, null, null] } };
    expect(answers).toStrictEqual([expected, expected, expected]);
  });

  it('is refused without a message too, by its schema and by the time limit', async () => {
    await instance(never);
    await expect(query({ timeoutMs: 50 })).rejects.toMatchObject({ name: 'LogError', code: 'NOT_AVAILABLE' });
    await expect(sendQuery(gateway, ReadStock, { variantIds: 7 } as never)).rejects.toMatchObject({ code: 'BadInput' });
  });

  it('goes by the broker, which checks the permission, from an app that sends no queries', async () => {
    const shipping = await log.as('shipping-service');
    const sent = vi.spyOn(connectionOf(shipping), 'request');
    await instance(async () => answerWith(7));
    expect(await sendQuery(shipping, ReadStock, { variantIds: ['a'] })).toEqual(answerWith(7));
    expect(sent).toHaveBeenCalledOnce();
    sent.mockRestore();
  });

  it('fails when all instances are frozen', async () => {
    await instance(never);
    await instance(never);
    await expect(query({ timeoutMs: 400, hedgeAfterMs: 100 })).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  it('fails with NOT_AVAILABLE when a dependency is missing, and with FAILED after a bug', async () => {
    const lacking = await instance(async () => Promise.reject(new LogError('NOT_AVAILABLE', 'the database does not answer')));
    await expect(query()).rejects.toMatchObject({ name: 'LogError', code: 'NOT_AVAILABLE' });
    expect(lacking.receivedCount()).toBe(1);
    await running.pop()?.stop();
    await instance(async () => Promise.reject(new TypeError('x is not a function')));
    await expect(query()).rejects.toMatchObject({ name: 'QueryRefused', code: 'FAILED' });
  });
});
