import { describe, expect, it } from 'vitest';
import type { Disruption } from './plan/plan.js';
import { run } from './run-torture.fixture.js';

describe('an injected fault of handlers and views', () => {
  it.each([
    { fault: 'ack-before-append', seed: 7, seconds: 12, nodes: 1, rule: 'reacted once' },
    { fault: 'changed-row', seed: 42, seconds: 4, nodes: 1, rule: 'each view equals a fresh rebuild' },
  ] as const)('$fault is found', { timeout: 240_000 }, async ({ rule, ...options }) => {
    const { violations } = await run(options);
    expect(violations.map((violation) => violation.rule)).toContain(rule);
  });

  // It shows when a consumer is lost behind a refusal that a newer state would accept: the consumers of both writers are lost all the time.
  // Whether that happens in a run depends on the machine (once or twice in 13 s): the next seed is tried where it did not.
  it("'forgotten-refusal' is found", { timeout: 480_000 }, async () => {
    const plan = Array.from({ length: 38 }, (_, n) => losing(1_500 + 300 * n, n % 2));
    const found: string[] = [];
    for (const seed of [30, 31, 32]) {
      const { violations } = await run({ fault: 'forgotten-refusal', seed, seconds: 13, nodes: 1, plan });
      found.push(...violations.map(({ rule }) => rule));
      if (found.includes('refused left nothing')) break;
    }
    expect(found).toContain('refused left nothing');
  });
});

const losing = (at: number, index: number): Disruption => ({
  at,
  kind: 'lose-consumer',
  target: { kind: 'app', index },
  forMs: 0,
});
