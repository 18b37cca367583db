import { INVENTORY, item } from '@millrace/contracts';
import { accept, reject } from '@millrace/decider';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participantKey, type Participant } from './aggregate.js';
import { decideAndAppend } from './decide.js';
import type { DecisionRequest } from './decision-request.js';
import type { EventLog } from '../connection/event-log.js';
import { type EventStore, storeOf } from '../store/event-store.js';
import { loadEvents } from '../store/read-stream.js';

type State = { onHand: number; held: number };
type Event = { type: 'StockAdjusted'; delta: number };

const participantFor = (id: string): Participant => ({
  aggregate: item,
  id,
  initial: { onHand: 0, held: 0 },
  evolve: (state, event) => ({ ...(state as State), onHand: (state as State).onHand + (event as Event).delta }),
});

/** Adds to an item’s stock; rejects an adjustment below zero. */
const adjusting = (id: string, key: string, delta: number): DecisionRequest<'too few'> => ({
  stream: INVENTORY,
  participants: [participantFor(id)],
  key,
  cause: { correlationId: key, requestId: key },
  decide: async (states) => {
    const { onHand } = states.get(participantKey(participantFor(id)))?.state as State;
    if (onHand + delta < 0) return reject('too few' as const);
    const event = { type: 'StockAdjusted', delta, reason: 'x' };
    return accept({ to: participantKey(participantFor(id)), event });
  },
});

describe('decisions on one aggregate', () => {
  let temporary: TemporaryLog;
  let log: EventLog;
  beforeAll(async () => {
    temporary = await temporaryLog();
    log = await temporary.as('inventory-service');
  });
  afterAll(() => temporary.remove());

  const counting = () => {
    const sizes: number[] = [];
    const real = storeOf(log);
    const store: EventStore = {
      ...real,
      append: (stream, additions) => {
        sizes.push(additions.length);
        return real.append(stream, additions);
      },
    };
    return { store, sizes };
  };
  const keysOf = async (id: string) => (await loadEvents(log, INVENTORY, item, id)).map(({ requestId }) => requestId);
  const onHand = (states: ReadonlyMap<string, { state: unknown }>, id: string) =>
    (states.get(participantKey(participantFor(id)))?.state as State).onHand;

  it('are made in the order of their calls; waiting ones share one append, each with its own state', async () => {
    const { store, sizes } = counting();
    const all = await Promise.all(Array.from({ length: 40 }, (_, at) => decideAndAppend(store, adjusting('a', `a-${at}`, 1))));
    expect(all.map((done) => ('states' in done ? onHand(done.states, 'a') : 0))).toEqual(all.map((_, at) => at + 1));
    expect(await keysOf('a')).toEqual(all.map((_, at) => `a-${at}`));
    expect(sizes.length).toBeLessThan(10);
  });

  it('include the effects of earlier decisions of the group, so that stock never falls below zero', async () => {
    const { store } = counting();
    await decideAndAppend(store, adjusting('b', 'b', 5));
    const all = await Promise.all(Array.from({ length: 20 }, (_, at) => decideAndAppend(store, adjusting('b', `b-${at}`, -1))));
    expect(all.filter(({ status }) => status === 'done')).toHaveLength(5);
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(15);
    expect(await keysOf('b')).toHaveLength(6);
  });

  it('are made again together when another instance was first', async () => {
    const { store: one } = counting();
    const { store: other } = counting();
    const both = [one, other].flatMap((store, which) =>
      Array.from({ length: 15 }, (_, at) => decideAndAppend(store, adjusting('c', `c-${which}-${at}`, 1))),
    );
    const states = (await Promise.all(both)).map((done) => ('states' in done ? onHand(done.states, 'c') : 0));
    expect(states.sort((x, y) => x - y)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    expect(new Set(await keysOf('c')).size).toBe(30);
  });

  it('are processed once for many concurrent calls with the same key, with the same result each time', async () => {
    const { store } = counting();
    const all = await Promise.all(Array.from({ length: 8 }, () => decideAndAppend(store, adjusting('d', 'd', 3))));
    expect(all.map((done) => ('states' in done ? onHand(done.states, 'd') : 0))).toEqual(all.map(() => 3));
    expect(await keysOf('d')).toEqual(['d']);
  });

  it('return the state of their own aggregate when they are repeated, whatever else is in the group', async () => {
    const { store } = counting();
    await decideAndAppend(store, adjusting('h', 'h-1', 3));
    const over: DecisionRequest<'too few'> = {
      ...adjusting('h', 'both', 1),
      participants: [participantFor('g'), participantFor('h')],
    };
    const [, , again] = await Promise.all([
      decideAndAppend(store, adjusting('h', 'h-2', 1)),
      decideAndAppend(store, over),
      decideAndAppend(store, adjusting('h', 'h-1', 3)),
    ]);
    expect('states' in again && [...again.states.keys()]).toEqual(['item.h']);
    expect('states' in again && onHand(again.states, 'h')).toBe(3);
  });

  it('succeed when another decision of the group throws', async () => {
    const { store } = counting();
    const broken: DecisionRequest<never> = { ...adjusting('e', 'broken', 1), decide: () => Promise.reject(new Error('broken')) };
    const [first, second, third] = await Promise.allSettled([
      decideAndAppend(store, adjusting('e', 'e-1', 1)),
      decideAndAppend(store, broken),
      decideAndAppend(store, adjusting('e', 'e-2', 1)),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await keysOf('e')).toEqual(['e-1', 'e-2']);
  });

  it('are all appended when they exceed one batch', async () => {
    const { store } = counting();
    const events = (key: string): DecisionRequest<never> => ({
      ...adjusting('f', key, 1),
      decide: async () =>
        accept(...Array.from({ length: 100 }, () => ({ to: 'item.f', event: { type: 'StockAdjusted', delta: 1, reason: 'x' } }))),
    });
    await Promise.all(Array.from({ length: 30 }, (_, at) => decideAndAppend(store, events(`f-${at}`))));
    expect(await keysOf('f')).toHaveLength(3_000);
  });
});
