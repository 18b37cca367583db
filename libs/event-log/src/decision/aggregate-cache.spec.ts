import { INVENTORY, item } from '@millrace/contracts';
import { describe, expect, it, vi } from 'vitest';
import type { Participant } from './aggregate.js';
import { AggregateCache } from './aggregate-cache.js';
import type { EventStore } from '../store/event-store.js';
import { memoryStore } from '../store/memory-store.js';
import type { Recorded } from '../store/recorded.js';

type State = { onHand: number; held: number };
const participant: Participant<State> = {
  aggregate: item,
  id: 'a',
  initial: { onHand: 0, held: 0 },
  evolve: (state, event) => ({ ...state, onHand: state.onHand + (event as { delta: number }).delta }),
};
const events = (count: number) => Array.from({ length: count }, () => ({ type: 'StockAdjusted', delta: 1, reason: 'x' }));

/** A store that counts the events that are read from it. */
const counted = (store: EventStore) => {
  const reads: number[] = [];
  const load: EventStore['load'] = async (...args) => {
    const loaded = await store.load(...args);
    reads.push(loaded.length);
    return loaded;
  };
  return { store: { ...store, load }, reads };
};

const grow = async (store: EventStore, cache: AggregateCache, count: number) => {
  const after = await cache.newest(participant);
  const cause = { correlationId: 'c', requestId: `r${after.version}` };
  const result = await store.append(INVENTORY, [{ aggregate: item, id: 'a', expected: after, events: events(count), cause }]);
  if (result.status === 'conflict') throw new Error('a conflict');
  return cache.add(participant, after, result.events);
};

describe('an aggregate without events', () => {
  it('is not read: its newest sequence is', async () => {
    const { store, reads } = counted(memoryStore('inventory-service'));
    const cache = new AggregateCache(store, INVENTORY);
    expect(await cache.cached(participant)).toMatchObject({ seq: 0, version: 0, state: { onHand: 0, held: 0 } });
    expect(await cache.newest(participant)).toMatchObject({ seq: 0, version: 0 });
    expect(reads).toEqual([]);
  });
});

describe('an aggregate that is assumed to have no events', () => {
  it('is in its initial state, until it is read', async () => {
    const inner = memoryStore('inventory-service');
    await grow(inner, new AggregateCache(inner, INVENTORY), 3);
    const { store, reads } = counted(inner);
    const cache = new AggregateCache(store, INVENTORY);
    expect(cache.assumed(participant)).toMatchObject({ seq: 0, version: 0, state: { onHand: 0, held: 0 } });
    expect(reads).toEqual([]);
    expect(await cache.newest(participant)).toMatchObject({ seq: 3, version: 3, state: { onHand: 3, held: 0 } });
    expect(cache.assumed(participant)).toMatchObject({ seq: 3 });
    expect(reads).toEqual([3]);
  });

  it('is read from its snapshot, as any other', async () => {
    const inner = memoryStore('inventory-service');
    const full = new AggregateCache(inner, INVENTORY);
    for (let round = 0; round < 2; round += 1) await grow(inner, full, 300);
    const { store, reads } = counted(inner);
    const cache = new AggregateCache(store, INVENTORY);
    cache.assumed(participant);
    expect(await cache.newest(participant)).toMatchObject({ version: 600, state: { onHand: 600, held: 0 } });
    expect(reads).toEqual([1]);
  });
});

describe('an aggregate of many events', () => {
  const long = async () => {
    const store = memoryStore('inventory-service');
    const cache = new AggregateCache(store, INVENTORY);
    for (let round = 0; round < 20; round += 1) await grow(store, cache, 500);
    await grow(store, cache, 7);
    return store;
  };

  it('is loaded from its snapshot and the events since, with all processed ids', async () => {
    const { store, reads } = counted(await long());
    const folded = await new AggregateCache(store, INVENTORY).cached(participant);
    expect(folded).toMatchObject({ version: 10_007, state: { onHand: 10_007, held: 0 } });
    expect(folded.processed.find('r500')).toBeDefined();
    // Seven events after the snapshot, and the event at which the snapshot ends.
    expect(reads).toEqual([8]);
  });

  it.each([
    ['of another form', { form: 99 }],
    ['without its state', { state: undefined }],
    ['with a state of another shape', { state: { onHand: 'many' } }],
    ['that is no snapshot', { seq: 'x', applied: 3 }],
  ])('is folded from its events when the snapshot is one %s', async (_, damage) => {
    const { store, reads } = counted(await long());
    await store.writeSnapshot(item, 'a', { ...((await store.readSnapshot(item, 'a')) as object), ...damage });
    const folded = await new AggregateCache(store, INVENTORY).cached(participant);
    expect(folded).toMatchObject({ version: 10_007, state: { onHand: 10_007, held: 0 } });
    expect(reads).toEqual([10_007]);
  });

  it('is the state at a sequence, without later events', async () => {
    const store = await long();
    const tenth = (await store.load(INVENTORY, item, 'a'))[9];
    expect(await new AggregateCache(store, INVENTORY).at(participant, tenth?.seq ?? 0)).toMatchObject({
      version: 10,
      state: { onHand: 10 },
    });
  });
});

describe('a log that has lost its tail', () => {
  /** The same log without its last events, and with other events in their place. */
  const cut = (events: Recorded[], lost: number, others: number): void => {
    const remaining = events.slice(0, events.length - lost);
    const again = Array.from({ length: others }, (_, at): Recorded => {
      const [seq, version] = [remaining.length + 1 + at, remaining.length + 1 + at];
      const event = { type: 'StockAdjusted', delta: 100, reason: 'after' };
      return { ...(remaining[0] as Recorded), seq, version, id: `other-${at}`, requestId: `other-${at}`, event } as Recorded;
    });
    events.splice(0, events.length, ...remaining, ...again);
  };
  const filled = async (count: number) => {
    const log: Recorded[] = [];
    const store = memoryStore('inventory-service', log);
    const cache = new AggregateCache(store, INVENTORY);
    await grow(store, cache, count);
    return { log, store, cache };
  };

  it.each([
    ['is shorter than what was remembered', 3, 0, 7],
    ['has fewer other events', 3, 2, 207],
    ['has more other events', 3, 5, 507],
    ['lost all of it', 10, 0, 0],
  ])('reads the state %s again when it is loaded', async (_, lost, others, onHand) => {
    const { log, cache } = await filled(10);
    cut(log, lost, others);
    expect((await cache.newest(participant)).state.onHand).toBe(onHand);
  });

  it.each([
    ['behind it', 0, 600],
    ['before it', 20, 580],
    ['before it, with as many others', 20, 2_580, 20],
    ['before it, with more others', 20, 3_580, 30],
  ])('ignores a snapshot when the log was cut %s', async (_, lost, onHand, others = 0) => {
    const { log, store } = await filled(600);
    await vi.waitFor(async () => expect(await store.readSnapshot(item, 'a')).toMatchObject({ version: 600 }), 20_000);
    cut(log, lost, others);
    expect((await new AggregateCache(store, INVENTORY).cached(participant)).state.onHand).toBe(onHand);
  });

  it('discards cached states after a reconnect, because other events may have the same sequences', async () => {
    const { log, store } = await filled(10);
    let reconnect: () => void = () => undefined;
    const cache = new AggregateCache({ ...store, onReconnect: (callback) => (reconnect = callback) }, INVENTORY);
    expect((await cache.cached(participant)).state.onHand).toBe(10);
    cut(log, 3, 3);
    reconnect();
    expect((await cache.cached(participant)).state.onHand).toBe(307);
    expect((await cache.newest(participant)).processed.find('other-2')).toBeDefined();
  });
});
