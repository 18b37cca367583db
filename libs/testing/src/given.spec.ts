import { accept, type Decider, reject } from '@millrace/decider';
import { describe, expect, it } from 'vitest';
import { given } from './given.js';

type Counted = { type: 'Counted'; by: number };
const counter: Decider<number, number, Counted, { type: 'Negative' }> = {
  initial: 0,
  decide: (_sum, by) => {
    if (by < 0) return reject({ type: 'Negative' });
    return by === 0 ? accept() : accept({ type: 'Counted', by });
  },
  evolve: (sum, { by }) => sum + by,
};

describe('a specification', () => {
  it('passes when the whole decision matches', () => {
    given(counter)().when(2).then({ type: 'Counted', by: 2 });
    given(counter)({ type: 'Counted', by: 1 }).when(0).thenNothing();
    given(counter)().when(-1).thenRejected({ type: 'Negative' });
    given(counter)({ type: 'Counted', by: 1 }, { type: 'Counted', by: 2 }).thenState(3);
  });

  it('fails when a value differs, an event is missing or the decision is of another kind', () => {
    expect(() => given(counter)().when(2).then({ type: 'Counted', by: 3 })).toThrow();
    expect(() => given(counter)().when(2).thenNothing()).toThrow();
    expect(() => given(counter)().when(0).then({ type: 'Counted', by: 0 })).toThrow();
    expect(() => given(counter)().when(2).thenRejected({ type: 'Negative' })).toThrow();
    expect(() => given(counter)().when(-1).thenNothing()).toThrow();
    expect(() => given(counter)().thenState(1)).toThrow();
  });
});
