import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { intentsProvider } from '../intents/intents-provider.js';
import type { PaymentProvider } from '../../provider/provider.js';
import { stripeClient } from './stripe-client.js';
import {
  authorisedIntent,
  canceledIntent,
  capturedIntent,
  captureExpired,
  cardDeclined,
  keyInUse,
  rateLimited,
  redirectedIntent,
  refund,
} from './stripe-shapes.fixture.js';

type Sent = Readonly<{ method: string; url: string; idempotencyKey: string; form: Readonly<Record<string, string>> }>;

const amount = { minor: 4090, currency: 'EUR' };
const reference = authorisedIntent.id;
const of = { idempotencyKey: 'o1', reference };

describe('the provider "stripe", on answers in the shapes of Stripe’s API', () => {
  let server: Server;
  let provider: PaymentProvider;
  let sent: Sent[];
  /** The answers to the next requests. */
  let answers: (readonly [status: number, body: object])[];
  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const { method = '', url = '', headers } = request;
      const idempotencyKey = String(headers['idempotency-key'] ?? '');
      sent.push({ method, url, idempotencyKey, form: Object.fromEntries(new URLSearchParams(text)) });
      const [status, body] = answers.shift() ?? [500, {}];
      response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' }).end(JSON.stringify(body));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = stripeClient({ key: 'sk_test_1', limitMs: 3_000, apiUrl });
    provider = intentsProvider({
      name: 'stripe',
      client,
      returnUrlOf: (id) => `https://shop.example/payments/return/${id}`,
      actionLimitMs: 60_000,
    });
  });
  beforeEach(() => {
    sent = [];
    answers = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const authorise = () => provider.authorise({ idempotencyKey: 'o1', amount, token: 'pm_card_visa' });

  it('authorises with manual capture under the key of the order', async () => {
    answers = [[200, authorisedIntent]];
    expect(await authorise()).toEqual({ status: 'authorised', reference });
    expect(sent).toMatchObject([
      {
        method: 'POST',
        url: '/v1/payment_intents',
        idempotencyKey: 'authorise-o1',
        form: {
          amount: '4090',
          currency: 'eur',
          payment_method: 'pm_card_visa',
          capture_method: 'manual',
          confirm: 'true',
          return_url: 'https://shop.example/payments/return/o1',
          'metadata[order_id]': 'o1',
        },
      },
    ]);
  });

  it('awaits the buyer at Stripe’s page', async () => {
    answers = [[200, redirectedIntent]];
    const { url } = redirectedIntent.next_action.redirect_to_url;
    expect(await authorise()).toMatchObject({ status: 'actionRequired', action: 'redirect', url, reference });
  });

  it('is declined, and voided before', async () => {
    answers = [
      [402, cardDeclined],
      [200, canceledIntent],
    ];
    expect(await authorise()).toEqual({
      status: 'declined',
      code: 'card_declined',
      message: 'Your card has insufficient funds.',
    });
    expect(await authorise()).toMatchObject({ status: 'declined', code: 'voided' });
  });

  it.each([429, 500, 503])('is not available at status %i: the call is repeated later', async (status) => {
    answers = [[status, rateLimited]];
    await expect(authorise()).rejects.toMatchObject({ name: 'LogError', code: 'NOT_AVAILABLE' });
  });

  it('is not available with a wrong key, which an operator corrects', async () => {
    answers = [[401, { error: { message: 'Invalid API Key provided.', type: 'invalid_request_error' } }]];
    await expect(authorise()).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  it('is not declined while an earlier request under the same key is executed', async () => {
    answers = [[409, keyInUse]];
    await expect(authorise()).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  it('captures, and fails for good when the authorisation has expired', async () => {
    answers = [
      [200, capturedIntent],
      [400, captureExpired],
    ];
    expect(await provider.capture({ ...of, amount })).toEqual({ status: 'captured' });
    expect(await provider.capture({ ...of, amount })).toMatchObject({ status: 'failed', code: 'charge_expired_for_capture' });
    expect(sent[0]).toMatchObject({ url: `/v1/payment_intents/${reference}/capture`, form: { amount_to_capture: '4090' } });
  });

  it('refunds, also what is pending, and not what failed', async () => {
    answers = [
      [200, refund],
      [200, { ...refund, status: 'pending' }],
      [200, { ...refund, status: 'failed', failure_reason: 'expired_or_canceled_card' }],
    ];
    const send = () => provider.refund({ ...of, refundId: 'r1', amount: { minor: 1000, currency: 'EUR' } });
    const refunded = { status: 'refunded', reference: refund.id };
    expect([await send(), await send()]).toEqual([refunded, refunded]);
    expect(await send()).toMatchObject({ status: 'failed', code: 'refund_failed' });
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([`refund-${reference}-r1`]));
  });

  it('finds the payment whose creation was not answered, and cancels it', async () => {
    answers = [
      [200, { object: 'list', data: [authorisedIntent], has_more: false, url: '/v1/payment_intents' }],
      [200, canceledIntent],
    ];
    expect(await provider.void({ idempotencyKey: 'o1' })).toEqual({ status: 'voided' });
    expect(sent.map(({ url }) => url.split('?')[0])).toEqual(['/v1/payment_intents', `/v1/payment_intents/${reference}/cancel`]);
  });
});
