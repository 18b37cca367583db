import { INVENTORY, reservation } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import type { Participant } from '../decision/aggregate.js';
import { AggregateCache } from '../decision/aggregate-cache.js';
import type { EventStore } from '../store/event-store.js';
import type { Recorded } from '../store/recorded.js';

const participant: Participant<readonly string[]> = {
  aggregate: reservation,
  id: 'o1',
  initial: [],
  evolve: (words, { word }: { word: string }) => [...words, word],
};
const recorded = (seq: number, word: string) =>
  ({ seq, version: seq, id: `e${seq}`, at: '2026-01-01T00:00:00.000Z', event: { type: 'Said', word } }) as unknown as Recorded;

/** A store of one aggregate whose events can be erased, and a cache of the aggregate. */
const opened = () => {
  let words = ['secret'];
  let erased = () => {};
  let whileLoading = () => {};
  const store: EventStore = {
    append: () => Promise.reject(new Error('not expected')),
    load: async (_stream, _aggregate, _id, after = 0) => {
      const found = words.map((word, at) => recorded(at + 1, word)).filter(({ seq }) => seq > after);
      whileLoading();
      return found;
    },
    newest: async () => words.length,
    readSnapshot: async () => undefined,
    writeSnapshot: async () => undefined,
    onErased: (callback) => (erased = callback),
  };
  const erase = () => {
    words = words.map(() => 'erased');
    erased();
  };
  const cache = new AggregateCache(store, INVENTORY);
  return { cache, erase, during: (loading: () => void) => (whileLoading = loading), append: (word: string) => words.push(word) };
};

describe('a cached aggregate', () => {
  it('is discarded when personal data were erased', async () => {
    const { cache, erase } = opened();
    expect((await cache.cached(participant)).state).toEqual(['secret']);
    erase();
    expect((await cache.cached(participant)).state).toEqual(['erased']);
  });

  it('does not contain events that were being read during an erasure', async () => {
    const { cache, erase, during } = opened();
    during(erase);
    expect((await cache.cached(participant)).state).toEqual(['secret']);
    during(() => {});
    expect((await cache.cached(participant)).state).toEqual(['erased']);
  });

  it('is not folded onto a state from before an erasure', async () => {
    const { cache, erase, append } = opened();
    const before = await cache.cached(participant);
    erase();
    append('more');
    expect(cache.add(participant, before, [recorded(2, 'more')]).state).toEqual(['secret', 'more']);
    expect((await cache.cached(participant)).state).toEqual(['erased', 'more']);
  });

  it('includes the events that the app appends itself', async () => {
    const { cache, during } = opened();
    const before = await cache.cached(participant);
    cache.add(participant, before, [recorded(2, 'own')]);
    during(() => {
      throw new Error('nothing is read again');
    });
    expect((await cache.cached(participant)).state).toEqual(['secret', 'own']);
  });
});
