import { describe, expect, it } from 'vitest';
import { randomFrom } from '../plan/random.js';
import { deliveriesOf } from './unreliable.js';

const many = (seed: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: 500 }, () => deliveriesOf(random));
};

describe('the way of a webhook', () => {
  it('is the same for the same seed', () => expect(many(7)).toEqual(many(7)));

  it('loses, repeats and delays some, and so lets later ones overtake', () => {
    const all = many(7);
    expect(all.filter((delays) => delays.length === 0).length).toBeGreaterThan(50);
    expect(all.filter((delays) => delays.length > 1).length).toBeGreaterThan(50);
    expect(all.flat().filter((ms) => ms > 1_000).length).toBeGreaterThan(50);
    expect(Math.max(...all.map((delays) => delays.length))).toBe(3);
  });
});
