import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a, keyText, timeText } from './key-text.js';
import { MemoryStore } from './ordered-store.js';

const anyKey = fc.nat(2000).map(timeText);
const anyChange = fc.tuple(anyKey, fc.option(fc.nat(99), { freq: 3 }));

describe('the ordered store in memory', () => {
  it('has the entries of a map in the order of the keys', () =>
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 3000, size: 'max' }), anyKey, anyKey, (changes, from, to) => {
        const store = new MemoryStore<number>();
        const model = new Map<string, number>();
        for (const [key, value] of changes)
          if (value === null) {
            store.delete(key);
            model.delete(key);
          } else {
            store.put(key, value);
            model.set(key, value);
          }
        const sorted = [...model].toSorted(([one], [other]) => (one < other ? -1 : 1));
        expect(store.entries()).toEqual(sorted);
        expect(store.first()).toEqual(sorted[0]);
        expect(store.range(from, to)).toEqual(sorted.filter(([key]) => key >= from && key < to));
      }),
      { numRuns: 10 },
    ));
});

describe('the text of a key', () => {
  it('is the same for equal objects', () => expect(keyText({ b: [1, 'x'], a: null })).toBe(keyText({ a: null, b: [1, 'x'] })));

  it('has the order of times', () =>
    expect([9, 10, 2 ** 53 - 1].map(timeText).toSorted()).toEqual([9, 10, 2 ** 53 - 1].map(timeText)));

  it('is hashed by FNV-1a', () => expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]));
});
