import { ORDER, type OrderEvent, order, PAYMENT, payment, ReconcilePayments } from '@millrace/contracts';
import { loadEvents, sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSimulator, simulatorKey, type TestSimulator } from '../adapters/simulator.fixture.js';
import { app } from '../index.js';

const amount = { minor: 4090, currency: 'EUR' };
const waitOptions = { timeout: 15_000 };

describe('the comparison of the log with the provider', () => {
  let log: TemporaryLog;
  let simulator: TestSimulator;
  let service: RunningApp;
  beforeAll(async () => {
    log = await temporaryLog();
    simulator = await openSimulator();
    service = await app.start({
      NATS_URL: log.broker.url,
      NATS_PASSWORD: 'test',
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
  const typesOf = async (orderId: string) =>
    (await loadEvents(await log.as('payment-service'), PAYMENT, payment, orderId)).map(({ event }) => event.type);
  const authorised = async (orderId: string, token = 'tok_success') => {
    await record(orderId, { type: 'PaymentAuthorisationRequested', amount, payment: { provider: 'simulated', token } });
    await expect.poll(() => typesOf(orderId), waitOptions).toHaveLength(1);
  };
  const captured = async (orderId: string) => {
    await authorised(orderId);
    await record(orderId, { type: 'OrderConfirmed', amount });
    await expect.poll(() => typesOf(orderId), waitOptions).toHaveLength(2);
  };
  const atProvider = (path: string, form: Record<string, string> = {}) =>
    fetch(`${simulator.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${simulatorKey}` },
      body: new URLSearchParams(form),
    });
  const compare = async () => (await sendQuery(await log.as('gateway'), ReconcilePayments, {})).data;

  it('finds no difference in payments of every kind', async () => {
    await captured('ok1');
    await record('ok1', { type: 'RefundRequested', refundId: 'r', amount: { minor: 90, currency: 'EUR' }, reason: '' });
    await authorised('ok2');
    await authorised('ok3', 'tok_decline');
    await authorised('ok4', 'tok_3ds');
    await authorised('ok5');
    await record('ok5', { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail: '' });
    await expect.poll(() => typesOf('ok5'), waitOptions).toHaveLength(2);
    await expect.poll(() => typesOf('ok1'), waitOptions).toHaveLength(3);
    expect(await compare()).toMatchObject({ compared: 5, differences: [] });
  });

  it('lists each difference: what the provider did alone, and what only one side knows', async () => {
    await captured('d1');
    await atProvider('/admin/payments/sim_d1/refund', { amount: '1000' });
    await authorised('d2');
    await atProvider('/v1/payment_intents/sim_d2/cancel');
    await authorised('d3');
    await atProvider('/v1/payment_intents/sim_d3/capture', { amount_to_capture: '4000' });
    await atProvider('/v1/payment_intents', {
      amount: '700',
      currency: 'eur',
      payment_method: 'tok_success',
      'metadata[order_id]': 'd4',
    });
    const unknown = { type: 'PaymentAuthorised', amount, provider: 'simulated', reference: 'sim_d5' } as const;
    await log.record(PAYMENT, payment, 'd5', unknown);
    const { differences } = await compare();
    expect(
      Object.fromEntries(differences.map(({ paymentId, kind, log: own, atProvider: other }) => [paymentId, [kind, own, other]])),
    ).toEqual({
      d1: ['REFUNDS', '0 EUR', '1000 EUR'],
      d2: ['STATUS', 'authorised', 'voided'],
      d3: ['STATUS', 'authorised', 'captured'],
      d4: ['UNKNOWN_IN_LOG', null, 'authorised 700 EUR'],
      d5: ['UNKNOWN_AT_PROVIDER', 'authorised', null],
    });
  });

  it('agrees again when a refund that was made at the provider is recorded', async () => {
    const refund = { refundId: 'r1', amount: { minor: 1000, currency: 'EUR' }, reason: 'made there', reference: 're_d1' };
    await record('d1', { type: 'RefundRequested', ...refund });
    await expect.poll(() => typesOf('d1'), waitOptions).toContain('PaymentRefunded');
    await record('d1', { type: 'RefundRequested', ...refund, refundId: 'r2', reference: 're_d2' });
    await expect.poll(() => typesOf('d1'), waitOptions).toContain('PaymentRefundFailed');
    expect((await compare()).differences.filter(({ paymentId }) => paymentId === 'd1')).toEqual([]);
  });

  it('says that it is not possible while the provider is down', async () => {
    await simulator.stop();
    await expect(compare()).rejects.toThrow();
    simulator = await openSimulator();
  });
});
