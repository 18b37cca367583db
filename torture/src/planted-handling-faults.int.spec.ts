import { describe, expect, it } from 'vitest';
import type { Disruption } from './plan/plan.js';
import { run } from './run-torture.fixture.js';

describe('an injected fault of handlers and views', () => {
  it("'changed-row' is found", { timeout: 240_000 }, async () => {
    const { violations } = await run({ fault: 'changed-row', seed: 42, seconds: 4, nodes: 1 });
    expect(violations.map(({ rule }) => rule)).toContain('each view equals a fresh rebuild');
  });

  // It shows when an app is killed between the two, and the broker not soon after, which loses the acknowledgement too.
  it("'ack-before-append' is found", { timeout: 480_000 }, async () => {
    const found: string[] = [];
    for (const seed of [7, 8, 9]) {
      const { violations } = await run({ fault: 'ack-before-append', seed, seconds: 12, nodes: 1 });
      found.push(...violations.map(({ rule }) => rule));
      if (found.includes('reacted once')) break;
    }
    expect(found).toContain('reacted once');
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
