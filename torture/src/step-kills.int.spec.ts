import { describe, expect, it } from 'vitest';
import { runStepKills } from './step-kills/run-step-kills.js';
import { pointsOf, stepApps } from './step-kills/step-points.js';

describe('the services of the check-out', () => {
  it('may end before and after each append and each call to the outside: every order ends right', async () => {
    const { killed, missed, orders, violations } = await runStepKills();
    expect(missed).toEqual([]);
    expect(killed).toHaveLength(stepApps.flatMap(pointsOf).length);
    expect(orders).toBeGreaterThanOrEqual(killed.length);
    expect(violations).toEqual([]);
  }, 1_800_000);
});
