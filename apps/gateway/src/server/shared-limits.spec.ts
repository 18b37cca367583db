import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Admitted, openRateLimits, type SharedRateLimits, reportedShare } from './rate-limits.js';

const limit = 40;
const rates = {
  RATE_REQUESTS_PER_MINUTE: limit,
  RATE_MUTATIONS_PER_MINUTE: limit,
  RATE_IMAGES_PER_MINUTE: limit,
  RATE_REFUSED_PER_MINUTE: limit,
  RATE_BEACONS_PER_MINUTE: limit,
};

/** So many gateways that report to each other at once what they admit; `reported`: the number of notices. */
const gatewaysOf = (count: number) => {
  const gateways: SharedRateLimits[] = [];
  let reported = 0;
  const reportToOthers = (from: number) => (admitted: Admitted) => {
    reported += 1;
    gateways.forEach((gateway, at) => at !== from && gateway.admittedElsewhere(admitted));
  };
  for (let at = 0; at < count; at += 1) gateways.push(openRateLimits(rates, reportToOthers(at)));
  return { gateways, reported: () => reported };
};
const admits = (gateway: SharedRateLimits | undefined, caller: string) =>
  gateway?.request(caller).then(
    () => true,
    () => false,
  );

describe('the limits of several gateways', () => {
  it('admit at most the limit and a share for each further gateway, however a caller spreads its requests', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.nat(3), { minLength: 200, maxLength: 300 }),
        async (count, spread) => {
          const { gateways, reported } = gatewaysOf(count);
          let admitted = 0;
          for (const at of spread) if (await admits(gateways[at % count], 'one')) admitted += 1;
          expect(admitted).toBeGreaterThanOrEqual(limit - (count - 1));
          expect(admitted).toBeLessThanOrEqual(limit + (count - 1) * limit * reportedShare);
          expect(reported()).toBeLessThanOrEqual(admitted / (limit * reportedShare));
        },
      ),
      { numRuns: 20 },
    ));

  it('count each caller and each limit for itself', async () => {
    const { gateways } = gatewaysOf(2);
    for (let n = 0; n < limit; n += 1) await gateways[0]?.request('one');
    expect(await admits(gateways[1], 'one')).toBe(false);
    expect(await admits(gateways[1], 'another')).toBe(true);
    await gateways[1]?.mutations('one', limit);
    await expect(gateways[0]?.mutations('one', 1)).rejects.toMatchObject({ extensions: { code: 'THROTTLED' } });
    await gateways[0]?.failedAuthentication('one');
  });
});
