import { ORDER, type OrderEvent, order, PAYMENT, type PaymentEvent, payment } from '@millrace/contracts';
import { loadEvents } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';
import { answerOnPage, openSimulator, simulatorKey, type TestSimulator } from '../adapters/simulator.fixture.js';

const amount = { minor: 4090, currency: 'EUR' };
const waitOptions = { timeout: 15_000 };

describe('the payment service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let simulator: TestSimulator;
  beforeAll(async () => {
    log = await temporaryLog();
    simulator = await openSimulator();
    service = await app.start({
      NATS_URL: log.broker.url,
      NATS_PASSWORD: 'test',
      PROVIDER_LIMIT_MS: '500',
      PAYMENT_LOOK_SECONDS: '1',
      PAYMENT_SIMULATOR_URL: simulator.url,
      PAYMENT_SIMULATOR_KEY: simulatorKey,
    });
  });
  afterAll(async () => {
    await service.stop();
    await simulator.stop();
    await log.remove();
  });

  const record = (orderId: string, event: OrderEvent) => log.record(ORDER, order, orderId, event);
  const authorise = (orderId: string, token: string, provider = 'simulated') =>
    record(orderId, { type: 'PaymentAuthorisationRequested', amount, payment: { provider, token } });
  const answersTo = async (orderId: string) =>
    (await loadEvents(await log.as('payment-service'), PAYMENT, payment, orderId)).map(({ event }) => event);

  const typesOf = async (orderId: string) => (await answersTo(orderId)).map(({ type }) => type);

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

  it('captures at dispatch when the order asks for it', async () => {
    await authorise('d1', 'tok_success');
    await expect.poll(() => typesOf('d1'), waitOptions).toEqual(['PaymentAuthorised']);
    await record('d1', { type: 'OrderConfirmed', amount, capture: 'atDispatch' });
    await record('d1', { type: 'PaymentCaptureRequested', amount });
    await expect.poll(() => typesOf('d1'), waitOptions).toEqual(['PaymentAuthorised', 'PaymentCaptured']);
    await authorise('d2', 'tok_success');
    await expect.poll(() => typesOf('d2'), waitOptions).toEqual(['PaymentAuthorised']);
    await record('d2', { type: 'OrderConfirmed', amount, capture: 'atDispatch' });
    await authorise('d3', 'tok_capture_fails');
    await expect.poll(() => typesOf('d3'), waitOptions).toEqual(['PaymentAuthorised']);
    await record('d3', { type: 'OrderConfirmed', amount });
    await expect.poll(() => typesOf('d3'), waitOptions).toEqual(['PaymentAuthorised', 'PaymentCaptureFailed']);
    await record('d3', { type: 'PaymentVoidRequested', reason: 'PAYMENT_DECLINED', detail: '' });
    await expect.poll(() => typesOf('d3'), waitOptions).toEqual(['PaymentAuthorised', 'PaymentCaptureFailed', 'PaymentVoided']);
    expect(await typesOf('d2')).toEqual(['PaymentAuthorised']);
  });

  it('refunds in parts, each refund once and never more than was captured', async () => {
    await authorise('r1', 'tok_success');
    await expect.poll(() => typesOf('r1'), waitOptions).toEqual(['PaymentAuthorised']);
    await record('r1', { type: 'OrderConfirmed', amount });
    await expect.poll(() => typesOf('r1'), waitOptions).toEqual(['PaymentAuthorised', 'PaymentCaptured']);
    const refund = (refundId: string, minor: number) =>
      record('r1', { type: 'RefundRequested', refundId, amount: { minor, currency: 'EUR' }, reason: 'returned' });
    await refund('a', 1_000);
    await expect.poll(() => typesOf('r1'), waitOptions).toHaveLength(3);
    await refund('a', 1_000);
    await refund('b', 3_091);
    await expect.poll(() => typesOf('r1'), waitOptions).toHaveLength(4);
    await refund('c', 3_090);
    await expect
      .poll(() => answersTo('r1'), waitOptions)
      .toMatchObject([
        { type: 'PaymentAuthorised' },
        { type: 'PaymentCaptured' },
        { type: 'PaymentRefunded', refundId: 'a', amount: { minor: 1_000 } },
        { type: 'PaymentRefundFailed', refundId: 'b', code: 'amount_too_large' },
        { type: 'PaymentRefunded', refundId: 'c', amount: { minor: 3_090 } },
      ]);
  });

  it('refunds what another instance has captured, which its own memory does not know', async () => {
    await authorise('r2', 'tok_success');
    await expect.poll(() => typesOf('r2'), waitOptions).toEqual(['PaymentAuthorised']);
    const headers = { authorization: `Bearer ${simulatorKey}` };
    const captured = await fetch(`${simulator.url}/v1/payment_intents/sim_r2/capture`, { method: 'POST', headers });
    expect(captured.status).toBe(200);
    const byAnother: PaymentEvent = { type: 'PaymentCaptured', amount };
    await log.record(PAYMENT, payment, 'r2', byAnother);
    await record('r2', { type: 'RefundRequested', refundId: 'a', amount, reason: 'returned' });
    await expect.poll(() => typesOf('r2'), waitOptions).toEqual(['PaymentAuthorised', 'PaymentCaptured', 'PaymentRefunded']);
  });

  it('awaits the buyer’s action, and a transfer', async () => {
    await authorise('a1', 'tok_3ds');
    await authorise('a2', '-', 'manual');
    const action = { type: 'PaymentActionRequired', amount };
    await expect
      .poll(() => answersTo('a1'), waitOptions)
      .toMatchObject([{ ...action, action: 'redirect', provider: 'simulated' }]);
    await expect.poll(() => answersTo('a2'), waitOptions).toMatchObject([{ ...action, action: 'transfer', provider: 'manual' }]);
    await record('a1', { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail: '' });
    await expect.poll(() => typesOf('a1'), waitOptions).toEqual(['PaymentActionRequired', 'PaymentVoided']);
  });

  it('is authorised without a webhook and without the return of the buyer', async () => {
    await authorise('l1', 'tok_lost_webhook');
    await expect.poll(() => typesOf('l1'), waitOptions).toEqual(['PaymentActionRequired']);
    const [action] = (await answersTo('l1')) as readonly { url?: string }[];
    await answerOnPage(action?.url ?? '', 'approve');
    await expect.poll(() => typesOf('l1'), waitOptions).toEqual(['PaymentActionRequired', 'PaymentAuthorised']);
  });

  it('goes on when the provider was down', async () => {
    await simulator.stop();
    await authorise('x1', 'tok_success');
    simulator = await openSimulator({ PORT: new URL(simulator.url).port });
    await expect.poll(() => typesOf('x1'), waitOptions).toEqual(['PaymentAuthorised']);
  });

  it('answers an authorisation once, for any number of requests', async () => {
    await authorise('o5', 'tok_success');
    await authorise('o5', 'tok_decline');
    await authorise('o6', 'tok_success');
    await expect.poll(async () => (await answersTo('o6')).length, waitOptions).toBe(1);
    await expect.poll(() => answersTo('o5'), waitOptions).toHaveLength(1);
  });
});
