import { describe, expect, it } from 'vitest';
import { run } from './run-torture.fixture.js';

describe('an injected fault of appends', () => {
  it.each([
    { fault: 'no-expectation', seed: 42, seconds: 6, nodes: 1, rule: 'versions follow' },
    { fault: 'unconfirmed-append', seed: 42, seconds: 6, nodes: 1, rule: 'acknowledged is kept' },
    { fault: 'mixed-filter', seed: 42, seconds: 15, nodes: 3, rule: 'versions follow' },
  ] as const)('$fault is found', { timeout: 240_000 }, async ({ rule, ...options }) => {
    const { violations } = await run(options);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });
});
