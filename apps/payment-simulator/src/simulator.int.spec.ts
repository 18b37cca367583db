import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PaymentSimulator, startPaymentSimulator } from './simulator.js';
import { signatureOf } from './webhooks/signature.js';

const key = 'a key of the simulator';
const secret = 'a secret of the webhooks';
type Received = Readonly<{ id: string; type: string; signature: string; text: string }>;

describe('the payment simulator', () => {
  let folder: string;
  let file: string;
  let shop: Server;
  let received: Received[];
  /** The status with which the shop answers webhooks. */
  let status: number;
  let running: PaymentSimulator;
  const start = async (env: Readonly<Record<string, string>> = {}) => {
    running = await startPaymentSimulator({
      PORT: '0',
      PAYMENT_SIMULATOR_FILE: file,
      PAYMENT_SIMULATOR_KEY: key,
      PAYMENT_SIMULATOR_PUBLIC_URL: 'http://pay.example',
      PAYMENT_WEBHOOK_URL: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`,
      PAYMENT_WEBHOOK_SECRET: secret,
      ...env,
    });
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'payment-simulator-'));
    file = join(folder, 'payments.jsonl');
    received = [];
    status = 200;
    shop = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const { id, type } = JSON.parse(text) as { id: string; type: string };
      received.push({ id, type, text, signature: String(request.headers['stripe-signature']) });
      response.writeHead(status).end();
    });
    await new Promise<void>((listening) => shop.listen(0, '127.0.0.1', listening));
    await start();
  });
  afterEach(async () => {
    await running.stop();
    shop.closeAllConnections();
    shop.close();
    await rm(folder, { recursive: true });
  });

  const post = async (path: string, form: Readonly<Record<string, string>> = {}, authorization = `Bearer ${key}`) => {
    const response = await fetch(`${running.url}${path}`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    return { status: response.status, body: (await response.json().catch(() => undefined)) as Record<string, never> };
  };
  const create = (orderId: string, token: string, amount = '4090') =>
    post('/v1/payment_intents', { amount, currency: 'eur', payment_method: token, 'metadata[order_id]': orderId });
  const eventually = (check: () => unknown) => expect.poll(check, { timeout: 10_000 });

  it('signs its webhooks and repeats them until the shop answers with 2xx', async () => {
    status = 503;
    await create('o1', 'tok_3ds');
    await post('/admin/payments/sim_o1/approve');
    await eventually(() => received.length).toBeGreaterThan(1);
    status = 200;
    await eventually(async () => (await (await fetch(`${running.url}/admin/state`)).json()).webhooks.waiting).toBe(0);
    expect(new Set(received.map(({ id }) => id)).size).toBe(1);
    const [{ signature, text }] = received as [Received];
    expect(signature).toBe(signatureOf(text, secret, Number(/t=(\d+)/.exec(signature)?.[1])));
  });

  it('has its payments, and the webhooks that were not delivered, after a restart and a torn last line', async () => {
    status = 500;
    await create('o1', 'tok_3ds');
    await post('/admin/payments/sim_o1/approve');
    await eventually(() => received.length).toBeGreaterThan(0);
    await running.stop();
    await appendFile(file, '{"intent":{"id":"sim_o');
    status = 200;
    received = [];
    await start();
    await eventually(() => received.map(({ type }) => type)).toEqual(['payment_intent.amount_capturable_updated']);
    expect((await create('o1', 'tok_3ds')).body).toMatchObject({ id: 'sim_o1', status: 'requires_capture' });
    expect((await readFile(file, 'utf8')).split('\n').filter((line) => line.includes('"intent"'))).toHaveLength(2);
  });

  it('sends webhooks as the admin page says', async () => {
    await post('/admin/webhooks', { copies: '2', events: 'all' });
    await create('o1', 'tok_success');
    await eventually(() => received.map(({ type }) => type)).toEqual(Array(2).fill('payment_intent.amount_capturable_updated'));
    await post('/admin/webhooks', { lost: 'true', events: 'all' });
    await create('o2', 'tok_success');
    await post('/admin/webhooks', {});
    await create('o3', 'tok_3ds');
    await post('/admin/payments/sim_o3/reject');
    await eventually(() => received.map(({ type }) => type)).toHaveLength(3);
    expect(received.at(-1)?.type).toBe('payment_intent.payment_failed');
  });

  it('refuses other keys, other amounts under the same key, and what is not complete', async () => {
    expect((await post('/v1/payment_intents', {}, 'Bearer other')).status).toBe(401);
    expect((await post('/v1/payment_intents')).body).toMatchObject({ error: { code: 'parameter_missing' } });
    await create('o1', 'tok_success');
    expect((await create('o1', 'tok_success', '1')).body).toMatchObject({ error: { code: 'idempotency_error' } });
    expect((await post('/v1/payment_intents/sim_o9/capture')).status).toBe(404);
  });

  it('has a page for the buyer that nobody finds without its secret, and that answers once', async () => {
    const { body } = await create('o1', 'tok_3ds');
    const url = (body as unknown as { next_action: { redirect_to_url: { url: string } } }).next_action.redirect_to_url.url;
    const path = new URL(url).pathname;
    expect((await fetch(`${running.url}/pay/sim_o1`)).status).toBe(404);
    const html = await (await fetch(`${running.url}${path}`)).text();
    for (const part of ['lang="en"', '<title>Confirm the payment</title>', 'name="viewport"', '€40.90', 'Reject the payment'])
      expect(html).toContain(part);
    expect((await post(`${path}/approve`)).status).toBe(303);
    expect((await post(`${path}/reject`)).status).toBe(303);
    expect((await create('o1', 'tok_3ds')).body).toMatchObject({ status: 'requires_capture' });
  });

  it('names every variable that is missing', async () => {
    await expect(startPaymentSimulator({ PORT: 'x' })).rejects.toThrow(/PAYMENT_SIMULATOR_FILE|required/);
  });
});
