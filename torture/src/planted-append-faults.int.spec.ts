import { describe, expect, it } from 'vitest';
import { rulesViolatedSoon } from './run-torture.fixture.js';

describe('an injected fault of appends', () => {
  it.each([
    { fault: 'no-expectation', seconds: 6, nodes: 1, rule: 'versions follow' },
    { fault: 'unconfirmed-append', seconds: 6, nodes: 1, rule: 'acknowledged is stored' },
    { fault: 'mixed-filter', seconds: 15, nodes: 3, rule: 'versions follow' },
  ] as const)('$fault is found', { timeout: 1_200_000 }, async ({ rule, ...options }) => {
    expect(await rulesViolatedSoon(options, rule, [42, 43, 44])).toContain(rule);
  });
});
