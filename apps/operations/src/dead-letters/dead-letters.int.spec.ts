import { type DeadLetterEvent, INVENTORY, type ItemEvent, type ItemState, item } from '@millrace/contracts';
import {
  type EventLog,
  loadEvents,
  openCommandSender,
  commandHandler,
  type CommandSender,
  type RunningConsumer,
} from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newestOperations } from '../audit-log/newest-operations.js';
import type { Operator } from '../audit-log/append-signed.js';
import { type FakeViewApp, fakeViewApp } from '../views/fake-view-app.fixture.js';
import { listDeadLetters } from './dead-letter.js';
import { discardDeadLetters } from './discard-dead-letters.js';
import { redriveDeadLetters } from './redrive-dead-letters.js';
import { showDeadLetter } from './show-dead-letter.js';
import { connectionOf } from '@millrace/event-log/connection';

let broken = true;
const rules = {
  initial: { onHand: 0, held: 0 },
  decide: (_: ItemState, { delta }: { delta: number }) => {
    if (broken && delta > 100) throw new RangeError(`${delta} pieces are too many`);
    if (broken) throw new TypeError('a bug in the rule');
    return { accepted: [{ type: 'StockAdjusted', delta, reason: 'x' } as ItemEvent] };
  },
  evolve: (state: ItemState, event: ItemEvent) =>
    event.type === 'StockAdjusted' ? { ...state, onHand: state.onHand + event.delta } : state,
};

describe('the dead letters of a service with a bug', () => {
  let temporary: TemporaryLog;
  let service: EventLog;
  let operator: Operator;
  let requests: CommandSender;
  let running: RunningConsumer;
  /** They have no dead letters. An app that does not answer is waited for. */
  let views: readonly FakeViewApp[];
  const serve = () =>
    commandHandler({
      target: { stream: INVENTORY, aggregate: item, decider: rules },
      decide: (request, state) => rules.decide(state, { delta: request.type === 'AdjustStock' ? request.delta : 0 }),
      toContractState: (state) => state,
    }).start(service);
  beforeAll(async () => {
    temporary = await temporaryLog();
    service = await temporary.as('inventory-service');
    operator = { log: await temporary.as('operator'), by: 'ada', reason: 'ticket 7' };
    requests = await openCommandSender(await temporary.as('gateway'));
    running = await serve();
    views = [
      await fakeViewApp(await temporary.as('search-view'), 'search-view'),
      await fakeViewApp(await temporary.as('orders-view'), 'orders-view'),
    ];
    const sent = [5, 6, 200, 300, 7, 8].map((delta, at) =>
      requests.send({
        aggregate: item,
        id: `item-${at + 1}`,
        requestId: `r${at + 1}`,
        request: { type: 'AdjustStock', delta, reason: 'delivery' },
        timeoutMs: 25_000,
      }),
    );
    expect(await Promise.all(sent)).toHaveLength(6);
  });
  afterAll(async () => {
    for (const view of views) await view.stop();
    await running.stop();
    await requests.stop();
    await temporary.remove();
  });

  const letters = async (fingerprint?: string) => (await listDeadLetters(operator.log, { fingerprint })).letters;
  const letterOf = async (name: string) =>
    (await letters()).find((one) => one.kind === 'message' && one.subject.includes(`.${name}.`));
  const idOf = async (name: string) => (await letterOf(name))?.id ?? '';
  const requestsOf = async (id: string) => (await loadEvents(service, INVENTORY, item, id)).map(({ requestId }) => requestId);
  const newest = async (count = 1) =>
    (await newestOperations(operator.log, count)) as readonly (DeadLetterEvent & { id: string; aggregate: string })[];
  const plain = { dryRun: false, perSecond: 1_000 };

  it('are listed with cause and fingerprint, which distinguishes the kinds of errors', async () => {
    const all = await letters();
    expect(all).toHaveLength(6);
    expect(all[0]).toMatchObject({ kind: 'message', app: 'inventory-service', durable: 'inventory-service-item-requests' });
    const kinds = [...new Set(all.map(({ fingerprint }) => fingerprint))];
    const counts = await Promise.all(kinds.map(async (kind) => (await letters(kind)).length));
    expect(counts.sort((a, b) => a - b)).toEqual([2, 4]);
    expect((await listDeadLetters(operator.log, { app: 'gateway' })).letters).toEqual([]);
  });

  it('are shown one by one; an unknown one is refused', async () => {
    const shown = await showDeadLetter(operator.log, await idOf('item-1'));
    expect(shown).toMatchObject({
      kind: 'message',
      payload: { delta: 5 },
      headers: { 'ce-subject': 'item-1', 'x-request-id': 'r1' },
    });
    expect(JSON.stringify(shown)).not.toContain('x-reply-to');
    await expect(showDeadLetter(operator.log, '99')).rejects.toMatchObject({ code: 'UnknownDeadLetter' });
  });

  it('are neither redriven nor recorded in a dry run', async () => {
    broken = false;
    const { processed } = await redriveDeadLetters(operator, { dryRun: true, perSecond: 1 });
    expect(new Set(processed.map(({ outcome }) => outcome))).toEqual(new Set(['would be tried']));
    const discarded = await discardDeadLetters(operator, { ids: [await idOf('item-1'), '99'], dryRun: true, perSecond: 1 });
    expect(discarded.processed.map(({ outcome }) => outcome)).toEqual(['would be discarded', 'not there']);
    expect(await requestsOf('item-1')).toEqual([]);
    expect(await letters()).toHaveLength(6);
    expect(await newest()).toEqual([]);
    broken = true;
  });

  it('stay when they fail again, which is recorded', async () => {
    const { processed } = await redriveDeadLetters(operator, { ids: [await idOf('item-1')], ...plain });
    expect(processed).toMatchObject([{ outcome: 'stays', reason: 'TypeError: a bug in the rule' }]);
    expect(await letters()).toHaveLength(6);
    expect(await newest()).toMatchObject([{ type: 'DeadLetterRedriven', outcome: 'stays', by: 'ada', reason: 'ticket 7' }]);
  });

  it('of one fingerprint are redriven at the given rate, executed once and deleted', async () => {
    broken = false;
    const kind = (await letterOf('item-3'))?.fingerprint ?? '';
    const startedAt = performance.now();
    const { processed } = await redriveDeadLetters(operator, { filter: { fingerprint: kind }, dryRun: false, perSecond: 4 });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(245);
    expect(processed.map(({ outcome }) => outcome)).toEqual(['digested', 'digested']);
    expect(await letters(kind)).toEqual([]);
    expect(await requestsOf('item-3')).toEqual(['r3']);
    const [recorded] = await newest();
    expect(recorded).toMatchObject({
      type: 'DeadLetterRedriven',
      aggregate: 'deadletter',
      outcome: 'digested',
      fingerprint: kind,
    });
    expect(recorded).toMatchObject({
      from: expect.stringMatching(/^REQUESTS:\d+$/),
      messageType: 'request.inventory.item.AdjustStock',
    });
  });

  it('are executed once when two operators redrive all at the same time', async () => {
    const left = (await letters()).slice(0, 2);
    const ids = left.map(({ id }) => id);
    const both = await Promise.all([
      redriveDeadLetters(operator, { ids, ...plain }),
      redriveDeadLetters({ ...operator, by: 'bob' }, { ids, ...plain }),
    ]);
    for (const { processed } of both) for (const { outcome } of processed) expect(['digested', 'not there']).toContain(outcome);
    expect(await requestsOf('item-1')).toEqual(['r1']);
    expect(await letters()).toHaveLength(2);
  });

  it('are recorded before they are discarded, and then deleted', async () => {
    const id = await idOf('item-5');
    let recordedBefore: unknown;
    const streams = Object.assign(Object.create(connectionOf(operator.log).jsm.streams), {
      deleteMessage: async (stream: string, seq: number) => {
        [recordedBefore] = await newest();
        return connectionOf(operator.log).jsm.streams.deleteMessage(stream, seq);
      },
    });
    const jsm = Object.assign(Object.create(connectionOf(operator.log).jsm), { streams });
    const done = await discardDeadLetters(
      { ...operator, log: Object.assign({ ...operator.log }, { jsm }) },
      { ids: [id], ...plain },
    );
    expect(done.processed).toEqual([{ id, outcome: 'discarded' }]);
    expect(recordedBefore).toMatchObject({ type: 'DeadLetterDiscarded', id, by: 'ada', reason: 'ticket 7' });
    expect(await idOf('item-5')).toBe('');
    expect(await requestsOf('item-5')).toEqual([]);
  });

  it('stay while their app does not run, which is recorded too', async () => {
    await running.stop();
    const { processed } = await redriveDeadLetters(operator, plain);
    expect(processed).toMatchObject([
      { outcome: 'unanswered', reason: expect.stringContaining('inventory-service does not answer') },
    ]);
    expect(await newest()).toMatchObject([{ outcome: 'unanswered' }]);
    running = await serve();
    expect((await redriveDeadLetters(operator, plain)).processed).toMatchObject([{ outcome: 'digested' }]);
    expect(await requestsOf('item-6')).toEqual(['r6']);
  });
});
