import { describe, expect, it } from 'vitest';
import { run } from './run-torture.fixture.js';

describe('the log under torture', () => {
  let rulesAfterChange: readonly string[] = [];

  it.each([
    { seed: 42, seconds: 20, nodes: 1 },
    { seed: 17, seconds: 25, nodes: 3, changesRow: true },
  ] as const)('violates no guarantee: seed $seed, $nodes broker(s)', { timeout: 900_000 }, async (options) => {
    const { counts, violations, afterChange } = await run({ ...options, accepted: 150, staff: 8 });
    rulesAfterChange = afterChange.map(({ rule }) => rule);
    expect(violations).toEqual([]);
    expect(counts['accepted']).toBeGreaterThan(100);
    expect(counts['kills']).toBeGreaterThan(3);
    expect(counts['rows of views']).toBeGreaterThan(50);
  });

  it('a row of a view that was changed after the second of these runs is found', () => {
    expect(rulesAfterChange).toContain('each view equals a fresh rebuild');
  });
});
