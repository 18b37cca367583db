import { ORDER, type OrderEvent, order, PAYMENT, payment } from '@millrace/contracts';
import { loadEvents } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const amount = { minor: 4090, currency: 'EUR' };
const waitOptions = { timeout: 15_000 };

describe('the payment service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  beforeAll(async () => {
    log = await temporaryLog();
    service = await app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', PROVIDER_LIMIT_MS: '20' });
  });
  afterAll(async () => {
    await service.stop();
    await log.remove();
  });

  const record = (orderId: string, event: OrderEvent) => log.record(ORDER, order, orderId, event);
  const authorise = (orderId: string, token: string, provider = 'simulated') =>
    record(orderId, { type: 'PaymentAuthorisationRequested', amount, payment: { provider, token } });
  const answersTo = async (orderId: string) =>
    (await loadEvents(await log.as('payment-service'), PAYMENT, payment, orderId)).map(({ event }) => event);

  it('authorises and captures', async () => {
    await authorise('o1', 'tok_success');
    const authorised = { type: 'PaymentAuthorised', amount, provider: 'simulated', reference: 'sim_o1' };
    await expect.poll(() => answersTo('o1'), waitOptions).toEqual([authorised]);
    await record('o1', { type: 'OrderConfirmed', amount });
    await expect.poll(() => answersTo('o1'), waitOptions).toEqual([authorised, { type: 'PaymentCaptured', amount }]);
  });

  it('declines a bad card, and an unknown provider', async () => {
    await authorise('o2', 'tok_decline');
    await authorise('o3', 'goat', 'barter');
    await expect.poll(() => answersTo('o2'), waitOptions).toMatchObject([{ type: 'PaymentDeclined', code: 'card_declined' }]);
    await expect.poll(() => answersTo('o3'), waitOptions).toMatchObject([{ type: 'PaymentDeclined', code: 'unknown_provider' }]);
  });

  it('reports that a provider did not answer, and voids', async () => {
    await authorise('o4', 'tok_timeout');
    await expect.poll(() => answersTo('o4'), waitOptions).toMatchObject([{ type: 'PaymentUnresolved' }]);
    await record('o4', { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail: '' });
    await expect
      .poll(() => answersTo('o4'), waitOptions)
      .toMatchObject([{ type: 'PaymentUnresolved' }, { type: 'PaymentVoided' }]);
  });

  it('answers an authorisation once, for any number of requests', async () => {
    await authorise('o5', 'tok_success');
    await authorise('o5', 'tok_decline');
    await authorise('o6', 'tok_success');
    await expect.poll(async () => (await answersTo('o6')).length, waitOptions).toBe(1);
    await expect.poll(() => answersTo('o5'), waitOptions).toHaveLength(1);
  });
});
