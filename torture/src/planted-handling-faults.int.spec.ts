import { describe, expect, it } from 'vitest';
import type { Disruption } from './plan/plan.js';
import { rulesViolated, rulesViolatedSoon } from './run-torture.fixture.js';

describe('an injected fault of handlers', () => {
  // It shows when an app is killed between the two, and the broker not soon after, which loses the acknowledgement too.
  it("'ack-before-append' is found", { timeout: 600_000 }, async () => {
    const options = { fault: 'ack-before-append', seconds: 12, nodes: 1 } as const;
    expect(await rulesViolated(options, 'reacted once', [7, 8, 9])).toContain('reacted once');
  });

  // It shows when a consumer is lost behind a refusal that a newer state would accept: the consumers of both writers are lost all the time.
  it("'forgotten-refusal' is found", { timeout: 600_000 }, async () => {
    const plan = Array.from({ length: 38 }, (_, n) => losing(1_500 + 300 * n, n % 2));
    const options = { fault: 'forgotten-refusal', seconds: 13, nodes: 1, plan } as const;
    expect(await rulesViolatedSoon(options, 'refused left nothing', [30, 31, 32])).toContain('refused left nothing');
  });
});

const losing = (at: number, index: number): Disruption => ({
  at,
  kind: 'lose-consumer',
  target: { kind: 'app', index },
  forMs: 0,
});
