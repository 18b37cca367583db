import { describe, expect, it } from 'vitest';
import { run } from './run-torture.fixture.js';

describe('the log under torture', () => {
  it.each([
    { seed: 42, seconds: 20, nodes: 1 },
    { seed: 17, seconds: 25, nodes: 3 },
  ] as const)('violates no guarantee: seed $seed, $nodes broker(s)', { timeout: 900_000 }, async (options) => {
    const { counts, violations } = await run(options);
    expect(violations).toEqual([]);
    expect(counts['accepted']).toBeGreaterThan(100);
    expect(counts['kills']).toBeGreaterThan(3);
    expect(counts['rows of views']).toBeGreaterThan(50);
  });
});
