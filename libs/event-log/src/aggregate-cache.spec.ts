import { INVENTORY, item } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import type { Member } from './aggregate.js';
import { AggregateCache } from './aggregate-cache.js';
import type { EventStore } from './event-store.js';
import { memoryStore } from './memory-store.js';

type State = { onHand: number; held: number };
const member: Member<State> = {
  aggregate: item,
  id: 'a',
  initial: { onHand: 0, held: 0 },
  evolve: (state, event) => ({ ...state, onHand: state.onHand + (event as { delta: number }).delta }),
};
const events = (count: number) => Array.from({ length: count }, () => ({ type: 'StockAdjusted', delta: 1, reason: 'x' }));

/** A store that tells how many events were read from it. */
const counted = (store: EventStore) => {
  const reads: number[] = [];
  const load: EventStore['load'] = async (...asked) => {
    const loaded = await store.load(...asked);
    reads.push(loaded.length);
    return loaded;
  };
  return { store: { ...store, load }, reads };
};

const grow = async (store: EventStore, cache: AggregateCache, count: number) => {
  const after = await cache.fresh(member);
  const cause = { correlationId: 'c', requestId: `r${after.version}` };
  const result = await store.append(INVENTORY, [{ aggregate: item, id: 'a', after, events: events(count), cause }]);
  if (result.status === 'conflict') throw new Error('a conflict');
  return cache.add(member, after, result.events);
};

describe('an aggregate of many events', () => {
  const long = async () => {
    const store = memoryStore('inventory-service');
    const cache = new AggregateCache(store, INVENTORY);
    for (let round = 0; round < 20; round += 1) await grow(store, cache, 500);
    await grow(store, cache, 7);
    return store;
  };

  it('is loaded from its snapshot and the few events since, with all that it remembers', async () => {
    const { store, reads } = counted(await long());
    const folded = await new AggregateCache(store, INVENTORY).recall(member);
    expect(folded).toMatchObject({ version: 10_007, state: { onHand: 10_007, held: 0 } });
    expect(folded.applied.find('r500')).toBeDefined();
    expect(reads).toEqual([7]);
  });

  it.each([
    ['of another form', { form: 99 }],
    ['without its state', { state: undefined }],
    ['with a state of another shape', { state: { onHand: 'many' } }],
    ['that is no snapshot', { seq: 'x', applied: 3 }],
  ])('is folded from its events when the snapshot is one %s', async (_, damage) => {
    const { store, reads } = counted(await long());
    await store.writeSnapshot(item, 'a', { ...((await store.readSnapshot(item, 'a')) as object), ...damage });
    const folded = await new AggregateCache(store, INVENTORY).recall(member);
    expect(folded).toMatchObject({ version: 10_007, state: { onHand: 10_007, held: 0 } });
    expect(reads).toEqual([10_007]);
  });

  it('is what it was at a sequence, whatever came since', async () => {
    const store = await long();
    const tenth = (await store.load(INVENTORY, item, 'a'))[9];
    expect(await new AggregateCache(store, INVENTORY).at(member, tenth?.seq ?? 0)).toMatchObject({
      version: 10,
      state: { onHand: 10 },
    });
  });
});
