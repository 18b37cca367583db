import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LookAtPayment, ORDER, type OrderEvent, order, PAYMENT, type PaymentEvent, payment } from '@millrace/contracts';
import { loadEvents, openCommandSender, sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOnPage, openSimulator, simulatorKey, type TestSimulator } from './adapters/simulator.fixture.js';
import { app } from './index.js';

const amount = { minor: 4090, currency: 'EUR' };

type Row = Readonly<{ token: string; events: readonly string[]; webhooks: readonly string[] }>;

/** The words in back quotes of a cell, each as often as `×n` behind it says. */
const wordsOf = (cell: string): readonly string[] =>
  [...cell.matchAll(/`(\w+)`(?: ×(\d))?/g)].flatMap(([, word = '', times = '1']) => Array<string>(Number(times)).fill(word));

const rows: readonly Row[] = readFileSync('docs/payments.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `tok_'))
  .map((line) => {
    const [, token = '', , events = '', webhooks = ''] = line.split('|');
    return { token: wordsOf(token)[0] ?? '', events: wordsOf(events), webhooks: wordsOf(webhooks) };
  });

describe('the test tokens of docs/payments.md', () => {
  let log: TemporaryLog;
  let simulator: TestSimulator;
  let service: RunningApp;
  let shop: Server;
  const received = new Map<string, string[]>();
  beforeAll(async () => {
    shop = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const { type, data } = JSON.parse(text) as { type: string; data: { object: { metadata: { order_id: string } } } };
      const id = data.object.metadata.order_id;
      received.set(id, [...(received.get(id) ?? []), type.replace('payment_intent.', '')]);
      response.end();
    });
    await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
    log = await temporaryLog();
    simulator = await openSimulator({ PAYMENT_WEBHOOK_URL: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/` });
    service = await app.start({
      NATS_URL: log.broker.url,
      NATS_PASSWORD: 'test',
      PROVIDER_LIMIT_MS: '1000',
      PAYMENT_SIMULATOR_URL: simulator.url,
      PAYMENT_SIMULATOR_KEY: simulatorKey,
    });
  });
  afterAll(async () => {
    await service.stop();
    await simulator.stop();
    shop.closeAllConnections();
    shop.close();
    await log.remove();
  });

  const eventsOf = async (id: string) =>
    (await loadEvents(await log.as('payment-service'), PAYMENT, payment, id)).map(({ event }) => event as PaymentEvent);

  /** What the order asks for after an event of its payment. */
  const nextOf = (event: PaymentEvent): OrderEvent | undefined => {
    switch (event.type) {
      case 'PaymentAuthorised':
        return { type: 'OrderConfirmed', amount };
      case 'PaymentUnresolved':
      case 'PaymentCaptureFailed':
        return { type: 'PaymentVoidRequested', reason: 'PAYMENT_TIMED_OUT', detail: '' };
      case 'PaymentCaptured':
        return { type: 'RefundRequested', refundId: 'r1', amount, reason: '' };
      default:
        return undefined;
    }
  };

  const approve = async (id: string, { url = '' }: Extract<PaymentEvent, { type: 'PaymentActionRequired' }>) => {
    await answerOnPage(url, 'approve');
    const gateway = await log.as('gateway');
    const { report } = (await sendQuery(gateway, LookAtPayment, { paymentId: id })).data;
    if (!report) throw new Error('the provider reports nothing');
    const sender = await openCommandSender(gateway);
    await sender.send({ aggregate: payment, id, request: { type: 'ReportPaymentStatus', ...report }, requestId: `report-${id}` });
    await sender.stop();
  };

  it('are at least ten', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)('$token leads to its events and webhooks', async ({ token, events, webhooks }) => {
    const id = token.replaceAll('_', '-');
    const requested: OrderEvent = {
      type: 'PaymentAuthorisationRequested',
      amount,
      payment: { provider: 'simulated', token },
    };
    await log.record(ORDER, order, id, requested);
    for (let seen = 0; seen < events.length; seen += 1) {
      await expect.poll(async () => (await eventsOf(id)).length, { timeout: 15_000 }).toBeGreaterThan(seen);
      const event = (await eventsOf(id))[seen] as PaymentEvent;
      expect(event.type).toBe(events[seen]);
      if (event.type === 'PaymentActionRequired') await approve(id, event);
      const next = nextOf(event);
      if (next && seen < events.length - 1) await log.record(ORDER, order, id, next);
    }
    await expect.poll(() => received.get(id) ?? [], { timeout: 15_000 }).toEqual(webhooks);
  });
});
