import { guardedLog, type TemporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectLog } from '@millrace/event-log';
import { sharedLogInLimits } from '../passwords/shared-log-in-limits.js';
import type { LogInLimits } from '../passwords/log-in-limits.js';
import { config } from '../testing/open-gateway.js';
import { ClientLimits } from './client-limits.js';

describe('two gateways at one broker', () => {
  let log: TemporaryLog;
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterAll(() => log.remove());
  const limit = 1_000;
  const connect = () => connectLog({ servers: log.broker.url, user: 'gateway', password: 'test', app: 'gateway' });

  it('count the requests and the log-ins of a caller together', async () => {
    const [one, two] = [await connect(), await connect()];
    const limits = [one, two].map((each) => new ClientLimits({ ...config, RATE_REQUESTS_PER_MINUTE: limit }, each));
    const [first, second] = limits.map(({ rates }) => rates);
    for (let n = 0; n < limit; n += 1) await first?.request('caller');
    await expect(first?.request('caller')).rejects.toMatchObject({ extensions: { code: 'THROTTLED' } });
    let admitted = 0;
    const isRefused = () =>
      second?.request('caller').then(
        () => {
          admitted += 1;
          return false;
        },
        () => true,
      );
    await expect.poll(isRefused, { timeout: 20_000 }).toBe(true);
    // Alone it would have admitted as many as the first.
    expect(admitted).toBeLessThan(limit);
    await second?.request('another');

    const provider = sharedLogInLimits('customer-log-ins');
    const [here, there] = await Promise.all([one, two].map(async (each) => (await provider.useFactory(each)) as LogInLimits));
    for (let n = 0; n < 22; n += 1)
      try {
        here?.attempt('guesser');
      } catch {
        break;
      }
    const isLocked = () => {
      try {
        there?.attempt('guesser');
        return false;
      } catch {
        return true;
      }
    };
    await expect.poll(isLocked, { timeout: 20_000 }).toBe(true);
    limits.forEach((each) => each.beforeApplicationShutdown());
    await Promise.all([one.close(), two.close()]);
  });
});
