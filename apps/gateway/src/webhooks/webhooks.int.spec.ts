import { createHmac } from 'node:crypto';
import { PAYMENT, type PaymentEvent, payment, SNAPSHOT } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { commandHandler, loadEvents } from '@millrace/event-log';
import { connectionOf } from '@millrace/event-log/connection';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config, openGateway, type Started, startAll } from '../testing/open-gateway.js';

const amount = { minor: 4090, currency: 'EUR' };
const now = () => Math.floor(Date.now() / 1000);
const intent = (orderId: string) => ({
  id: `sim_${orderId}`,
  object: 'payment_intent',
  amount: 4090,
  currency: 'eur',
  metadata: { order_id: orderId },
});
const event = (id: string, object: object, type = 'payment_intent.amount_capturable_updated') =>
  JSON.stringify({ id, object: 'event', type, data: { object } });
const signed = (body: string, secret: string, seconds = now()) =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

describe('webhooks of payments, on a real broker', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let service: Awaited<ReturnType<typeof startAll>>;
  beforeAll(async () => {
    log = await temporaryLog();
    const target = {
      stream: PAYMENT,
      aggregate: payment,
      decider: { initial: 0, evolve: (count: number, _: PaymentEvent) => count + 1 },
    };
    const open = async () => {
      const handler = commandHandler({
        target,
        decide: () => accept<PaymentEvent>({ type: 'PaymentAuthorised', amount, provider: 'x', reference: 'x' }),
        toContractState: () => ({ status: 'none' as const }),
      });
      return startAll(await log.as('payment-service'), [handler]);
    };
    service = await open();
    gateway = await openGateway(await log.as('gateway'));
  });
  afterAll(async () => {
    await gateway.stop();
    await service.stop();
    await log.remove();
  });

  const ends = async () => {
    const { jsm } = connectionOf(await log.as('operator'));
    const found: Record<string, number> = {};
    for await (const { config: stream, state } of jsm.streams.list())
      if (stream.name !== SNAPSHOT.name) found[stream.name] = state.last_seq;
    return found;
  };
  const post = async (body: string, signature: string | undefined, name = 'simulated') => {
    const headers = { 'content-type': 'application/json', ...(signature === undefined ? {} : { 'stripe-signature': signature }) };
    return (await fetch(`${gateway.url}/webhooks/payments/${name}`, { method: 'POST', headers, body })).status;
  };
  const secrets = { simulated: config.PAYMENT_WEBHOOK_SECRET, stripe: config.STRIPE_WEBHOOK_SECRET };
  const eventsOf = async (id: string) => loadEvents(await log.as('payment-service'), PAYMENT, payment, id);

  it.each(Object.entries(secrets))('of %s are one command, however often they come', async (name, secret) => {
    const body = event(`evt_${name}`, intent(`once-${name}`));
    for (const _ of [1, 2, 3]) expect(await post(body, signed(body, secret), name)).toBe(200);
    expect(await eventsOf(`once-${name}`)).toHaveLength(1);
  });

  it.each(Object.entries(secrets))('of %s with a wrong signature are refused, and nothing is stored', async (name, secret) => {
    const body = event('evt_x', intent('forged'));
    const before = await ends();
    const wrong = [
      undefined,
      '',
      'nonsense',
      signed(body, 'another secret'),
      signed(`${body} `, secret),
      signed(body, secret, now() - 301),
      signed(body, secret).replace(/t=\d+/, `t=${now() + 1}`),
    ];
    for (const signature of wrong) expect([signature, await post(body, signature, name)]).toEqual([signature, 400]);
    expect(await ends()).toEqual(before);
  });

  it('that are not understood or concern nothing store nothing', async () => {
    const before = await ends();
    const bodies: readonly (readonly [body: string, status: number])[] = [
      ['{', 400],
      ['[]', 400],
      [event('evt_1', { id: 'pi_1' }), 400],
      [event('evt_2', { ...intent('o'), metadata: {} }), 200],
      [event('evt_3', { ...intent('o'), metadata: { order_id: 'not a token >' } }), 400],
      [event('evt_4', intent('o'), 'customer.created'), 200],
      [event('evt_5', intent('o'), 'constructor'), 200],
    ];
    for (const [body, status] of bodies)
      expect([body, await post(body, signed(body, secrets.simulated))]).toEqual([body, status]);
    const large = event('evt_6', { ...intent('o'), padding: 'x'.repeat(300_000) });
    expect(await post(large, signed(large, secrets.simulated))).toBe(413);
    expect(await post('{}', undefined, 'unknown')).toBe(404);
    expect(await ends()).toEqual(before);
  });

  it('are accepted while no service carries them out: the command is stored', async () => {
    await service.stop();
    const body = event('evt_down', intent('down'));
    const before = await ends();
    expect(await post(body, signed(body, secrets.simulated))).toBe(200);
    expect((await ends())['REQUESTS']).toBe((before['REQUESTS'] ?? 0) + 1);
  });

  it('lead the buyer back to the order, for who has the signed address only', async () => {
    const signature = createHmac('sha256', config.PAYMENT_RETURN_SECRET).update('o1').digest('hex');
    const back = (query: string) => fetch(`${gateway.url}/payments/return/o1${query}`, { redirect: 'manual' });
    const led = await back(`?signature=${signature}&redirect_status=succeeded`);
    expect([led.status, led.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/orders\/gid%3A%2F%2Fmillrace%2FOrder%2Fo1%3Fkey%3D[0-9a-f]{48}$/),
    ]);
    for (const query of ['', '?signature=', `?signature=${'0'.repeat(64)}`]) expect((await back(query)).status).toBe(404);
  });
});
