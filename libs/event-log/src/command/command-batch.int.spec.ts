import { INVENTORY, item, REFUSALS, REQUESTS } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import type { RunningConsumer } from '../consumer/consumer.js';
import { loadEvents } from '../store/read-stream.js';
import { commandHandler } from './command-handler.js';
import { type ItemCommand, rules, waitOptions } from './refused-attempt.fixture.js';
import { type CommandSender, openCommandSender } from './send-command.js';

type More = Readonly<{ requestId?: string; expectedVersion?: number; timeoutMs?: number; staffId?: string }>;

describe('commands that are sent in one message', () => {
  let temporary: TemporaryLog;
  let gateway: EventLog;
  let sender: CommandSender;
  const running: RunningConsumer[] = [];
  beforeAll(async () => {
    temporary = await temporaryLog();
    gateway = await temporary.as('gateway');
    sender = await openCommandSender(gateway);
  });
  afterEach(() => Promise.all(running.splice(0).map((one) => one.stop())));
  afterAll(async () => {
    await sender.stop();
    await temporary.remove();
  });

  const serve = async (before: (id: string) => void = () => undefined) => {
    const service = await commandHandler({
      target: { stream: INVENTORY, aggregate: item, decider: rules },
      decide: (request, state, id) => {
        before(id);
        return rules.decide(state, request);
      },
      toContractState: (state) => state,
    }).start(await temporary.as('inventory-service'));
    running.push(service);
    await expect.poll(() => service.health().ok, waitOptions).toBe(true);
  };
  const send = (batch: string, id: string, request: ItemCommand, { requestId = `${batch} ${id}`, ...more }: More = {}) =>
    sender.sendBatched(batch, { aggregate: item, id, requestId, request: { reason: 'x', ...request } as never, ...more });
  const count = (batch: string, id: string, onHand: number, more?: More) => send(batch, id, { type: 'CountStock', onHand }, more);
  const adjust = (batch: string, id: string, delta: number, more?: More) => send(batch, id, { type: 'AdjustStock', delta }, more);
  const stored = async (stream: string) => (await connectionOf(gateway).jsm.streams.info(stream)).state.messages;
  const eventsOf = (id: string) => loadEvents(gateway, INVENTORY, item, id);

  it('are decided and answered each by itself, and a repetition changes nothing', async () => {
    await serve();
    expect(await count('first', 'a', 5)).toMatchObject({ status: 'accepted', changed: true, version: 1 });
    const before = await stored(REQUESTS.name);
    const all = () =>
      Promise.all([
        adjust('second', 'a', -9),
        count('second', 'b', 2, { staffId: 'm1' }),
        count('second', 'c', 3, { staffId: 'm1', expectedVersion: 0 }),
        adjust('second', 'c', 1, { requestId: 'stale', expectedVersion: 7 }),
        adjust('second', 'd', 1, { requestId: 'twice' }),
        adjust('second', 'd', 1, { requestId: 'twice' }),
        adjust('second', 'a', 2, { requestId: 'first a' }),
      ]);
    const results = await all();
    expect(results).toMatchObject([
      { status: 'rejected', rejection: { type: 'StockOutOfRange', onHand: 5 } },
      { status: 'accepted', changed: true, version: 1 },
      { status: 'accepted', changed: true, version: 1 },
      { status: 'conflict' },
      { status: 'accepted', version: 1 },
      { status: 'accepted', version: 1 },
      { status: 'reused' },
    ]);
    expect(results.every((result) => !('state' in result) || result.status === 'conflict')).toBe(true);
    // One message for each sender.
    expect(await stored(REQUESTS.name)).toBe(before + 2);
    expect(await eventsOf('b')).toMatchObject([{ requestId: 'second b', correlationId: 'second b' }]);
    const again = await all();
    expect(again.map(({ status }) => status)).toEqual(results.map(({ status }) => status));
    expect(again.every((result) => result.status !== 'accepted' || !result.changed)).toBe(true);
    for (const id of ['b', 'c', 'd']) expect(await eventsOf(id)).toHaveLength(1);
  });

  it('are divided among messages when they are many, and all decided', async () => {
    await serve();
    const before = await stored(REQUESTS.name);
    const results = await Promise.all(Array.from({ length: 350 }, (_, at) => count('many', `many-${at}`, 1)));
    expect(results.every(({ status }) => status === 'accepted')).toBe(true);
    expect(await stored(REQUESTS.name)).toBe(before + 4);
  });

  it('have their results when another one throws, also those that were rejected before the state changed', async () => {
    let failures = 0;
    await serve((id) => {
      if (id !== 'broken') return;
      failures += 1;
      throw new Error('a bug');
    });
    const sent = [adjust('poison', 'e', -1), count('poison', 'f', 4), count('poison', 'broken', 1, { timeoutMs: 60_000 })];
    expect(await sent[0]).toMatchObject({ status: 'rejected' });
    expect(await sent[1]).toMatchObject({ status: 'accepted', changed: true });
    const refusals = await stored(REFUSALS.name);
    expect(await count('poison', 'e', 9, { requestId: 'later' })).toMatchObject({ status: 'accepted' });
    expect(await sent[2]).toEqual({ status: 'failed', reason: 'Error' });
    expect(failures).toBeGreaterThanOrEqual(5);
    expect([(await eventsOf('e')).length, (await eventsOf('f')).length]).toEqual([1, 1]);
    // The command that throws is claimed by its later deliveries; the rejected one is not decided again.
    expect(await stored(REFUSALS.name)).toBeLessThanOrEqual(refusals + 1);
  }, 60_000);

  it('are left to a newer attempt at them', async () => {
    const attempt = (timeoutMs: number) =>
      Promise.all([adjust('again', 'g', -1, { timeoutMs }), count('again', 'h', 1, { timeoutMs })]);
    const before = await stored(REQUESTS.name);
    expect(await attempt(3_100)).toMatchObject([{ status: 'pending' }, { status: 'pending' }]);
    const second = attempt(60_000);
    await expect.poll(() => stored(REQUESTS.name), waitOptions).toBe(before + 2);
    const refusals = await stored(REFUSALS.name);
    await serve();
    expect(await second).toMatchObject([{ status: 'rejected' }, { status: 'accepted', changed: true }]);
    // An entry for each command of the newer attempt, which may be a repetition: it was stored before the service ran.
    expect(await stored(REFUSALS.name)).toBe(refusals + 2);
  }, 60_000);

  it('are without personal data, and match their contracts', async () => {
    await expect(
      sender.sendBatched('x', { aggregate: item, id: 'a', requestId: 'r', request: { type: 'None' } as never }),
    ).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
    await expect(count('x', 'a', -1)).rejects.toMatchObject({ code: 'INVALID_MESSAGE' });
  });
});
