import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PaymentConfig } from '../config/payment.config.js';
import { paymentProviders } from './payment-providers.js';
import type { PaymentProvider } from '../provider/provider.js';
import { answerOnPage, openSimulator, simulatorKey, type TestSimulator } from './simulator.fixture.js';

let simulator: TestSimulator;
beforeAll(async () => {
  simulator = await openSimulator();
});
afterAll(() => simulator.stop());

const amount = { minor: 4090, currency: 'EUR' };
const request = (token: string, idempotencyKey = 'o1') => ({ idempotencyKey, token, amount });
const provider = async (name: string, limitMs = 3_000): Promise<PaymentProvider> => {
  const config = {
    ...(Value.Default(PaymentConfig, {}) as PaymentConfig),
    PAYMENT_PROVIDERS: name,
    PROVIDER_LIMIT_MS: limitMs,
    PAYMENT_SIMULATOR_URL: simulator.url,
    PAYMENT_SIMULATOR_KEY: simulatorKey,
    STRIPE_SECRET_KEY: simulatorKey,
    STRIPE_API_URL: simulator.url,
  };
  const found = (await paymentProviders(config)).get(name);
  if (!found) throw new Error(`no provider ${name}`);
  return found;
};
const listOf = async (name: string) => {
  const found = [];
  for await (const one of (await provider(name)).list(new Date(Date.now() - 60_000))) found.push(one);
  return found;
};

describe('the simulated provider', () => {
  it('authorises tok_success, with the same reference for each repetition', async () => {
    const authorised = { status: 'authorised', reference: 'sim_o1' };
    const simulated = await provider('simulated');
    expect(await simulated.authorise(request('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(request('tok_success'))).toEqual(authorised);
    expect(await simulated.authorise(request('tok_success', 'o2'))).toEqual({ status: 'authorised', reference: 'sim_o2' });
  });

  it('declines an authorisation after its void, and no other', async () => {
    const simulated = await provider('simulated');
    await simulated.void({ idempotencyKey: 'v1' });
    expect(await simulated.authorise(request('tok_success', 'v1'))).toMatchObject({ status: 'declined', code: 'voided' });
    expect(await simulated.authorise(request('tok_success', 'v2'))).toMatchObject({ status: 'authorised' });
  });

  it('has lost nothing after a restart', async () => {
    const simulated = await provider('simulated');
    await simulated.authorise(request('tok_success', 'r1'));
    await simulator.restart();
    const known = await simulated.look({ idempotencyKey: 'r1', reference: 'sim_r1' });
    expect(known).toMatchObject({ paymentId: 'r1', status: 'authorised', amount });
  });

  it('does not answer while the simulator is down: NOT_AVAILABLE', async () => {
    const gone = await openSimulator();
    await gone.stop();
    const config = {
      ...(Value.Default(PaymentConfig, {}) as PaymentConfig),
      PAYMENT_PROVIDERS: 'simulated',
      PAYMENT_SIMULATOR_URL: gone.url,
    };
    const simulated = (await paymentProviders(config)).get('simulated');
    await expect(simulated?.authorise(request('tok_success', 'n1'))).rejects.toMatchObject({ code: 'NOT_AVAILABLE' });
  });
});

describe.each(['simulated', 'stripe'])('the provider "%s"', (name) => {
  const key = (id: string) => `${name}-${id}`;

  it('declines tok_decline and an unknown token', async () => {
    expect(await (await provider(name)).authorise(request('tok_decline', key('d')))).toMatchObject({
      status: 'declined',
      code: 'card_declined',
    });
    expect(await (await provider(name)).authorise(request('tok_stolen', key('s')))).toMatchObject({
      status: 'declined',
      code: 'invalid_token',
    });
  });

  it('leaves tok_timeout without an answer', async () =>
    expect(await (await provider(name, 200)).authorise(request('tok_timeout', key('t')))).toEqual({ status: 'timedOut' }));

  it('has one payment when the first answer was lost', async () => {
    const lost = request('tok_lost_answer', key('lost'));
    const first = await (await provider(name)).authorise(lost).catch((error: { code?: string }) => error.code);
    // A client that repeats a request on a closed connection gets the answer at once.
    expect([first, (first as { status?: string }).status]).toContain(first === 'NOT_AVAILABLE' ? 'NOT_AVAILABLE' : 'authorised');
    expect(await (await provider(name)).authorise(lost)).toEqual({ status: 'authorised', reference: `sim_${key('lost')}` });
    expect((await listOf(name)).filter(({ paymentId }) => paymentId === key('lost'))).toHaveLength(1);
  });

  it('captures once, and refunds in parts up to the captured amount, each refund once', async () => {
    const one = await provider(name);
    const of = { idempotencyKey: key('c'), reference: `sim_${key('c')}` };
    await one.authorise(request('tok_success', key('c')));
    for (const _ of [1, 2]) expect(await one.capture({ ...of, amount })).toEqual({ status: 'captured' });
    const refund = (refundId: string, minor: number) => one.refund({ ...of, refundId, amount: { minor, currency: 'EUR' } });
    const first = await refund('r1', 1_000);
    expect(first).toMatchObject({ status: 'refunded' });
    expect(await refund('r1', 1_000)).toEqual(first);
    expect(await refund('r2', 3_091)).toMatchObject({ status: 'failed' });
    expect(await refund('r3', 3_090)).toMatchObject({ status: 'refunded' });
    expect(await one.look(of)).toMatchObject({ status: 'captured', captured: 4090, refunded: 4090 });
    expect((await listOf(name)).find(({ paymentId }) => paymentId === key('c'))).toMatchObject({
      captured: 4090,
      refunded: 4090,
    });
  });

  it('fails the capture of tok_capture_fails and the refund of tok_refund_fails', async () => {
    const one = await provider(name);
    const of = (id: string) => ({ idempotencyKey: key(id), reference: `sim_${key(id)}` });
    await one.authorise(request('tok_capture_fails', key('cf')));
    expect(await one.capture({ ...of('cf'), amount })).toMatchObject({ status: 'failed', code: 'capture_declined' });
    await one.authorise(request('tok_refund_fails', key('rf')));
    await one.capture({ ...of('rf'), amount });
    const refund = await one.refund({ ...of('rf'), refundId: 'r1', amount });
    expect(refund).toMatchObject({ status: 'failed', code: 'refund_declined' });
  });

  it.each(['approve', 'reject'] as const)('awaits the buyer, who answers on its page: %s', async (choice) => {
    const one = await provider(name);
    const id = key(choice);
    const answer = await one.authorise(request('tok_3ds', id));
    expect(answer).toMatchObject({ status: 'actionRequired', action: 'redirect', reference: `sim_${id}` });
    expect(await one.authorise(request('tok_3ds', id))).toMatchObject({ status: 'actionRequired' });
    const url = 'url' in answer ? (answer.url ?? '') : '';
    expect(await (await fetch(url)).text()).toContain('€40.90');
    const back = new URL((await answerOnPage(url, choice)) ?? '');
    expect(back.pathname).toBe(`/payments/return/${id}`);
    const found = await one.look({ idempotencyKey: id, reference: `sim_${id}` });
    expect(found).toMatchObject({ status: choice === 'approve' ? 'authorised' : 'declined' });
    expect(await (await fetch(url)).text()).toContain('needs nothing from you');
  });

  it('voids an authorisation whose reference is not known, and refunds what was captured meanwhile', async () => {
    const one = await provider(name);
    const of = (id: string) => ({ idempotencyKey: key(id), reference: `sim_${key(id)}` });
    await one.authorise(request('tok_success', key('v')));
    expect(await one.void({ idempotencyKey: key('v') })).toEqual({ status: 'voided' });
    expect(await one.look(of('v'))).toMatchObject({ status: 'voided' });
    await one.authorise(request('tok_success', key('vc')));
    await one.capture({ ...of('vc'), amount });
    expect(await one.void(of('vc'))).toEqual({ status: 'voided' });
    expect(await one.look(of('vc'))).toMatchObject({ status: 'captured', captured: 4090, refunded: 4090 });
  });
});

describe('the manual provider', () => {
  it('awaits a transfer, with the same reference for each repetition', async () => {
    const answer = await (await provider('manual')).authorise(request('', 'abcdef0123456789'));
    expect(answer).toMatchObject({ status: 'actionRequired', action: 'transfer', reference: 'ABCDEF012345' });
    expect(answer).toHaveProperty('account', expect.stringContaining('IBAN'));
    expect(answer).toHaveProperty('instructions', expect.stringContaining('ABCDEF012345'));
  });
});
