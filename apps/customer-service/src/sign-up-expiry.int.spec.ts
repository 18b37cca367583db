import { account, CUSTOMER, customer } from '@millrace/contracts';
import { append, loadEvents } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { guardedLog, type TemporaryLog, testPassword } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from './index.js';

const emailHash = 'e'.repeat(64);

describe('sign-ups that nobody confirms, on a broker with the permissions of a shop', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  beforeAll(async () => {
    log = await guardedLog();
  });
  afterAll(async () => {
    await service.stop();
    await log.remove();
  });

  it('end when their time is over, also those from before the service has timers, and release the address', async () => {
    const own = await log.as('customer-service');
    const signUp = { emailHash, email: 'ada@example.com', profile: {}, acceptsMarketing: false, tokenId: 't1' };
    const requested = (expiresAt: Date) => ({ type: 'SignUpRequested', ...signUp, expiresAt: expiresAt.toISOString() }) as const;
    const put = (id: string, expiresAt: Date) =>
      append(own, CUSTOMER, [
        {
          aggregate: customer,
          id,
          expected: { seq: 0, version: 0 },
          events: [requested(expiresAt)],
          cause: { correlationId: id, dataSubject: id },
        },
      ]);
    const registered = { type: 'EmailRegistered', customerId: 'late' };
    await put('late', new Date('2026-01-01T00:00:00Z'));
    await put('soon', new Date(Date.now() + 60_000));
    await append(own, CUSTOMER, [
      {
        ...{ aggregate: account, id: emailHash, expected: { seq: 0, version: 0 } },
        ...{ events: [registered], cause: { correlationId: 'late' } },
      },
    ]);
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: testPassword });
    const typesOf = async (id: string) => (await loadEvents(own, CUSTOMER, customer, id)).map(({ event }) => event.type);
    await expect.poll(() => typesOf('late')).toEqual(['SignUpRequested', 'SignUpExpired']);
    await expect
      .poll(async () => (await loadEvents(own, CUSTOMER, account, emailHash)).map(({ event }) => event.type))
      .toContain('EmailReleased');
    expect(await typesOf('soon')).toEqual(['SignUpRequested']);
  });
});
