import { INVENTORY, type ItemEvent, type ItemState, item } from '@millrace/contracts';
import { accept, type Decider, reject } from '@millrace/decider';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openCommandSender, type CommandSender } from '../command/send-command.js';
import type { EventLog } from '../connection/event-log.js';
import { listDeadLetterMessages } from './dead-letters.js';
import { redriveDeadLetter } from './redrive.js';
import { commandHandler } from '../command/command-handler.js';
import { loadEvents } from '../store/read-stream.js';
import type { RunningConsumer } from '../consumer/consumer.js';

let broken = true;
let closed = false;
const rules: Decider<ItemState, { delta: number }, ItemEvent, { type: 'StockOutOfRange'; onHand: number }> = {
  initial: { onHand: 0, held: 0 },
  decide: (_, { delta }) => {
    if (broken) throw new TypeError('a bug in the rule');
    if (closed) return reject({ type: 'StockOutOfRange', onHand: 0 });
    return accept({ type: 'StockAdjusted', delta, reason: 'x' });
  },
  evolve: (state, event) => (event.type === 'StockAdjusted' ? { ...state, onHand: state.onHand + event.delta } : state),
};

describe('a request whose handler throws', () => {
  let temporary: TemporaryLog;
  let service: EventLog;
  let operator: EventLog;
  let requests: CommandSender;
  let running: RunningConsumer;
  beforeAll(async () => {
    temporary = await temporaryLog();
    service = await temporary.as('inventory-service');
    operator = await temporary.as('operator');
    requests = await openCommandSender(await temporary.as('gateway'));
    running = await commandHandler({
      target: { stream: INVENTORY, aggregate: item, decider: rules },
      decide: (request, state) => rules.decide(state, { delta: request.type === 'AdjustStock' ? request.delta : 0 }),
      toContractState: (state) => state,
    }).start(service);
  });
  afterAll(async () => {
    await running.stop();
    await requests.stop();
    await temporary.remove();
  });

  const send = (requestId: string, id = 'a') =>
    requests.send({
      aggregate: item,
      id,
      requestId,
      request: { type: 'AdjustStock', delta: 5, reason: 'delivery' },
      timeoutMs: 20_000,
    });
  const deltas = async (id: string) => (await loadEvents(service, INVENTORY, item, id)).map(({ requestId }) => requestId);

  it('becomes a dead letter with reason, handler and origin; its sender gets a result', async () => {
    expect(await send('r1')).toEqual({ status: 'failed', reason: 'TypeError' });
    expect(await listDeadLetterMessages(operator)).toMatchObject([
      {
        app: 'inventory-service',
        durable: 'inventory-service-item-requests',
        reason: 'TypeError: a bug in the rule',
        subject: 'request.inventory.item.a.AdjustStock',
        from: expect.stringMatching(/^REQUESTS:\d+$/),
        messageType: 'request.inventory.item.AdjustStock',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ]);
    expect(await deltas('a')).toEqual([]);
  });

  it('stays a dead letter when its redrive fails', async () => {
    const [letter] = await listDeadLetterMessages(operator);
    expect(await redriveDeadLetter(operator, letter as never)).toEqual({
      status: 'stays',
      reason: 'TypeError: a bug in the rule',
    });
    expect(await listDeadLetterMessages(operator)).toHaveLength(1);
  });

  it('stays when `beforeRemoval` fails, and counts as processed when it is redriven again', async () => {
    broken = false;
    const [letter] = await listDeadLetterMessages(operator);
    const refuse = () => Promise.reject(new Error('no'));
    await expect(redriveDeadLetter(operator, letter as never, refuse)).rejects.toThrow('no');
    expect(await listDeadLetterMessages(operator)).toHaveLength(1);
    expect(await deltas('a')).toEqual(['r1']);
  });

  it('is executed once after the bug is fixed, for any number of redrives, and is removed from the dead letters', async () => {
    broken = false;
    const [letter] = await listDeadLetterMessages(operator);
    const twice = await Promise.all([redriveDeadLetter(operator, letter as never), redriveDeadLetter(operator, letter as never)]);
    expect(twice).toContainEqual({ status: 'digested' });
    expect(await listDeadLetterMessages(operator)).toEqual([]);
    expect(await deltas('a')).toEqual(['r1']);
    expect(await send('r1')).toMatchObject({ status: 'accepted', changed: false });
  });

  it('is skipped by a redrive after its client sent the same request again and was rejected', async () => {
    broken = true;
    expect(await send('r4', 'd')).toMatchObject({ status: 'failed' });
    [broken, closed] = [false, true];
    expect(await send('r4', 'd')).toMatchObject({ status: 'rejected' });
    closed = false;
    const [letter] = await listDeadLetterMessages(operator);
    expect(await redriveDeadLetter(operator, letter as never)).toEqual({ status: 'digested' });
    expect(await deltas('d')).toEqual([]);
    expect(await listDeadLetterMessages(operator)).toEqual([]);
  });

  it('does not become a dead letter because of an outage of the broker', async () => {
    const sent = send('r2', 'b').catch((error: unknown) => error);
    await temporary.broker.restart();
    await sent;
    // As a client that received no answer: it sends the same request again.
    await vi.waitFor(async () => expect(await send('r2', 'b')).toMatchObject({ status: 'accepted' }), { timeout: 25_000 });
    expect(await deltas('b')).toEqual(['r2']);
    expect(await listDeadLetterMessages(operator)).toEqual([]);
  });

  it('cannot be redriven while its app does not run', async () => {
    broken = true;
    await send('r3', 'c');
    const [letter] = await listDeadLetterMessages(operator);
    await running.stop();
    await expect(redriveDeadLetter(operator, letter as never)).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    expect(await listDeadLetterMessages(operator)).toHaveLength(1);
  });
});
