import { describe, expect, it } from 'vitest';
import { rateLimiter } from './rate-limiter.js';

/** The times of the turns, on a clock that only waiting and work advance. */
const turns = async (perSecond: number, work: readonly number[]): Promise<number[]> => {
  let now = 0;
  const turn = rateLimiter(perSecond, { now: () => now, wait: async (ms) => (now += ms) });
  const at: number[] = [];
  for (const ms of work) {
    await turn();
    at.push(now);
    now += ms;
  }
  return at;
};

describe('a rate limiter', () => {
  it('spreads the turns evenly, the first at once', async () => expect(await turns(4, [0, 0, 0, 0])).toEqual([0, 250, 500, 750]));
  it('does not delay work that is slower', async () => expect(await turns(10, [300, 300, 0])).toEqual([0, 300, 600]));
  it('does not accumulate slots for a burst', async () =>
    expect(await turns(10, [1_000, 0, 0, 0])).toEqual([0, 1_000, 1_100, 1_200]));
});
