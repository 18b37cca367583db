import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDecider } from '../order.js';
import { lifecycleOf } from './lifecycle.fixture.js';
import { planted } from './planted.fixture.js';

const policies = ['atOnce', 'atDispatch'] as const;

describe.each(policies)('an order whose payment is captured %s', (capture) => {
  it('takes each step for a reason, once, and has one end on which all services agree', () =>
    fc.assert(lifecycleOf(orderDecider({ capture })), { numRuns: 500 }));
});

describe('the model of an order finds', () => {
  it.each(Object.entries(planted))('%s', (_, plant) => {
    const found = policies.some((capture) => {
      const options = { numRuns: 3_000, endOnFailure: true, seed: 7 };
      return fc.check(lifecycleOf(plant(orderDecider({ capture }))), options).failed;
    });
    expect(found).toBe(true);
  });
});
