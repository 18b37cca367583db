import { describe, expect, it } from 'vitest';
import type { FaultName } from './fault/faults.js';
import { torture } from './torture.js';

const run = (run: { seed: number; seconds: number; nodes: 1 | 3; fault?: FaultName }) => {
  const lines: string[] = [];
  return torture({ ...run, ms: run.seconds * 1000, fault: run.fault ?? 'none', report: (line) => lines.push(line) });
};

describe('the log under torture', () => {
  it.each([
    { seed: 42, seconds: 20, nodes: 1 },
    { seed: 17, seconds: 25, nodes: 3 },
  ] as const)('keeps every promise: seed $seed, $nodes broker(s)', { timeout: 240_000 }, async (options) => {
    const { counts, violations } = await run(options);
    expect(violations).toEqual([]);
    expect(counts['accepted']).toBeGreaterThan(100);
    expect(counts['kills']).toBeGreaterThan(3);
    expect(counts['rows of views']).toBeGreaterThan(50);
  });
});

describe('a planted fault', () => {
  it.each([
    { fault: 'no-expectation', seed: 42, seconds: 6, nodes: 1, rule: 'versions follow' },
    { fault: 'ack-before-append', seed: 7, seconds: 12, nodes: 1, rule: 'reacted once' },
    { fault: 'unconfirmed-append', seed: 42, seconds: 6, nodes: 1, rule: 'acknowledged is kept' },
    { fault: 'forgotten-refusal', seed: 30, seconds: 30, nodes: 1, rule: 'refused left nothing' },
    { fault: 'changed-row', seed: 42, seconds: 4, nodes: 1, rule: 'each view equals a fresh rebuild' },
    { fault: 'mixed-filter', seed: 42, seconds: 15, nodes: 3, rule: 'versions follow' },
  ] as const)('$fault is found', { timeout: 240_000 }, async ({ rule, ...options }) => {
    const { violations } = await run(options);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });
});
