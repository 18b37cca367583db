import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaymentProvider } from '../../provider/provider.js';
import { intentsProvider } from '../intents/intents-provider.js';
import { openSimulator, simulatorKey, type TestSimulator } from '../simulator.fixture.js';
import { stripeClient } from './stripe-client.js';

const amount = { minor: 4090, currency: 'EUR' };

/** What happens to the next request to a path: it waits before it arrives, or its answer waits, until `release`. */
type Held = Readonly<{ path: RegExp; when: 'before' | 'after'; arrived(): void; release: Promise<void> }>;

const signal = (): Readonly<{ promise: Promise<void>; set(): void }> => {
  let set = (): void => undefined;
  const promise = new Promise<void>((resolve) => (set = resolve));
  return { promise, set: () => set() };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

describe('the provider "stripe", while requests overtake each other', () => {
  let simulator: TestSimulator;
  let line: Server;
  let stripe: PaymentProvider;
  const waiting: Held[] = [];
  beforeAll(async () => {
    simulator = await openSimulator();
    line = createServer(async (request, response) => {
      const { method = '', url = '', headers } = request;
      const body = await bodyOf(request);
      const index = waiting.findIndex(({ path }) => method === 'POST' && path.test(url));
      const [held] = index < 0 ? [] : waiting.splice(index, 1);
      const wait = async (when: Held['when']) => {
        if (held?.when !== when) return;
        held.arrived();
        await held.release;
      };
      await wait('before');
      const { authorization = '', 'content-type': type = '', 'idempotency-key': key = '' } = headers;
      const answer = await fetch(`${simulator.url}${url}`, {
        method,
        headers: { authorization, 'content-type': type, 'idempotency-key': String(key) },
        ...(method === 'POST' ? { body } : {}),
      });
      const text = await answer.text();
      await wait('after');
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    });
    await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening));
    const apiUrl = `http://127.0.0.1:${(line.address() as AddressInfo).port}`;
    stripe = intentsProvider({
      name: 'stripe',
      client: stripeClient({ key: simulatorKey, limitMs: 20_000, apiUrl }),
      returnUrlOf: (id) => `https://shop.example/payments/return/${id}`,
      actionLimitMs: 60_000,
    });
  });
  afterAll(async () => {
    line.closeAllConnections();
    line.close();
    await simulator.stop();
  });

  /** Holds the next request to a path. `arrived` resolves when it is held. */
  const hold = (path: RegExp, when: Held['when']) => {
    const arrived = signal();
    const released = signal();
    waiting.push({ path, when, arrived: arrived.set, release: released.promise });
    return { arrived: arrived.promise, release: released.set };
  };
  const authorise = (id: string) => stripe.authorise({ idempotencyKey: id, amount, token: 'tok_success' });
  const of = (id: string) => ({ idempotencyKey: id, reference: `sim_${id}` });
  const paymentsOf = async (id: string) => {
    const found = [];
    for await (const one of stripe.list(new Date(Date.now() - 60_000))) if (one.paymentId === id) found.push(one);
    return found;
  };
  const create = /^\/v1\/payment_intents$/;

  it('voids an authorisation that arrives after the void: it holds nothing', async () => {
    const held = hold(create, 'before');
    const late = authorise('late');
    await held.arrived;
    expect(await stripe.void({ idempotencyKey: 'late' })).toEqual({ status: 'voided' });
    held.release();
    await expect(late).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    expect(await stripe.void({ idempotencyKey: 'late' })).toEqual({ status: 'voided' });
    expect(await paymentsOf('late')).toMatchObject([{ status: 'voided', captured: 0 }]);
  });

  it('voids an authorisation whose answer arrives after the void', async () => {
    const held = hold(create, 'after');
    const late = authorise('answer');
    await held.arrived;
    expect(await stripe.void({ idempotencyKey: 'answer' })).toEqual({ status: 'voided' });
    held.release();
    expect(await late).toMatchObject({ status: 'authorised' });
    expect(await paymentsOf('answer')).toMatchObject([{ status: 'voided', captured: 0 }]);
  });

  it('has one payment when the void is told that the creation came first', async () => {
    const held = hold(create, 'before');
    const voided = stripe.void({ idempotencyKey: 'first' });
    await held.arrived;
    expect(await authorise('first')).toMatchObject({ status: 'authorised' });
    held.release();
    await expect(voided).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
    expect(await stripe.void({ idempotencyKey: 'first' })).toEqual({ status: 'voided' });
    expect(await paymentsOf('first')).toMatchObject([{ status: 'voided', captured: 0 }]);
  });

  it('fails a capture that arrives after the void', async () => {
    await authorise('cancelled');
    const held = hold(/\/capture$/, 'before');
    const late = stripe.capture({ ...of('cancelled'), amount });
    await held.arrived;
    expect(await stripe.void(of('cancelled'))).toEqual({ status: 'voided' });
    held.release();
    expect(await late).toMatchObject({ status: 'failed' });
    expect(await paymentsOf('cancelled')).toMatchObject([{ status: 'voided', captured: 0 }]);
  });

  it('refunds a capture whose answer arrives after the void, once: also when its order then requests the refund', async () => {
    await authorise('captured');
    const held = hold(/\/capture$/, 'after');
    const late = stripe.capture({ ...of('captured'), amount });
    await held.arrived;
    expect(await stripe.void(of('captured'))).toEqual({ status: 'voided' });
    held.release();
    expect(await late).toEqual({ status: 'captured' });
    const refund = () => stripe.refund({ ...of('captured'), refundId: 'cancellation', amount });
    const answer = await refund();
    expect(answer).toMatchObject({ status: 'refunded' });
    expect(await refund()).toEqual(answer);
    expect(await paymentsOf('captured')).toMatchObject([{ status: 'captured', captured: 4090, refunded: 4090 }]);
  });
});
