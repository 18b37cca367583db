import { ORDER, type OrderEvent, order, PAYMENT, payment, SHIPPING, shipment } from '@millrace/contracts';
import type { FormattedExecutionResult } from 'graphql';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseGid } from '../identity/gid.js';
import { eur } from '../testing/samples.js';
import { type OrderGateway, openOrderGateway } from './order-gateway.fixture.js';

const updates =
  'subscription($id: ID!, $after: String) { orderUpdated(id: $id, after: $after) { position order { id status paid version } } }';
const confirmed: OrderEvent = { type: 'OrderConfirmed', amount: eur(2480) };
const rawId = (gid: string) => parseGid(gid)?.id ?? '';

/** The errors of a refused subscription: immediate, or in its first item. */
const refusal = async (stream: AsyncIterableIterator<FormattedExecutionResult<Record<string, unknown>, unknown>>) => {
  try {
    return (await stream.next()).value?.errors;
  } catch (errors) {
    return errors;
  }
};

describe('a subscription to an order through the gateway', () => {
  let gateway: OrderGateway;
  let live: Client;
  beforeAll(async () => {
    gateway = await openOrderGateway();
    live = gateway.live();
  });
  afterAll(async () => {
    await live.dispose();
    await gateway.close();
  });

  it('sends the current order, then each change of any stream', async () => {
    const { order: shown } = await gateway.placed();
    const stream = live.iterate({ query: updates, variables: { id: shown.id } });
    const next = async () => {
      const { value } = await stream.next();
      return value?.data?.['orderUpdated'] as { position: string; order: { status: string; paid: boolean; version: number } };
    };
    expect((await next()).order).toMatchObject({ status: 'PLACED', version: 1 });
    const id = rawId(shown.id);
    await gateway.log.record(PAYMENT, payment, id, {
      type: 'PaymentAuthorised',
      amount: eur(2_480),
      provider: 'simulated',
      reference: 'r',
    } as { type: string });
    expect((await next()).order).toMatchObject({ status: 'PLACED', version: 2 });
    await gateway.log.record(ORDER, order, id, confirmed);
    expect((await next()).order).toMatchObject({ status: 'CONFIRMED', version: 3 });
    await gateway.log.record(SHIPPING, shipment, id, { type: 'ShipmentDispatched', carrier: 'c', trackingNumber: 't' } as {
      type: string;
    });
    const last = await next();
    expect(last).toMatchObject({ order: { status: 'SHIPPED', paid: true, version: 4 } });
    expect(last.position).toMatch(/^ORDER:\d+,PAYMENT:\d+,SHIPPING:\d+$|^INVENTORY/);
    await stream.return?.();
  });

  it('sends the changes after a position', async () => {
    const { order: shown, position } = await gateway.placed();
    const at = await gateway.log.record(ORDER, order, rawId(shown.id), { type: 'OrderConfirmed', amount: eur(2_480) } as {
      type: string;
    });
    for (const after of [position, `ORDER:${at['ORDER']}`]) {
      const stream = live.iterate({ query: updates, variables: { id: shown.id, after } });
      expect((await stream.next()).value).toMatchObject({
        data: { orderUpdated: { order: { status: 'CONFIRMED', version: 2 } } },
      });
      await stream.return?.();
    }
  });

  it('starts after the position of the connection, and reports the freshness of each item', async () => {
    const { order: shown } = await gateway.placed();
    const at = await gateway.log.record(ORDER, order, rawId(shown.id), confirmed);
    const resumed = gateway.live({ 'millrace-read-after': `ORDER:${at['ORDER']}` });
    const stream = resumed.iterate({ query: updates, variables: { id: shown.id } });
    expect((await stream.next()).value).toMatchObject({
      data: { orderUpdated: { order: { status: 'CONFIRMED', version: 2 } } },
      extensions: { freshness: { 'order-tracking': { positions: at, reached: true } } },
    });
    await resumed.dispose();
    const confused = gateway.live({ 'millrace-read-after': 'soon' });
    const refused = await refusal(confused.iterate({ query: updates, variables: { id: shown.id } }));
    expect(refused).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    await confused.dispose();
  });

  it('survives a crash of the broker', async () => {
    const { order: shown } = await gateway.placed();
    const stream = live.iterate({ query: updates, variables: { id: shown.id } });
    await stream.next();
    await gateway.log.broker.restart();
    await vi.waitFor(() => gateway.log.record(ORDER, order, rawId(shown.id), confirmed), { timeout: 20_000 });
    expect((await stream.next()).value).toMatchObject({ data: { orderUpdated: { order: { status: 'CONFIRMED' } } } });
    await stream.return?.();
  });

  it.each([
    ['gid://millrace/Order/unknown?key=abc', undefined, 'NOT_FOUND'],
    ['order', undefined, 'NOT_FOUND'],
    ['gid://millrace/Order/unknown?key=abc', 'soon', 'BAD_USER_INPUT'],
  ])('is refused for %s after %s', async (id, after, code) => {
    expect(await refusal(live.iterate({ query: updates, variables: { id, after } }))).toMatchObject([{ extensions: { code } }]);
  });

  it.each(['{ shop { name } }', 'mutation { cartCreate { cart { id } } }'])('leaves %s to HTTP', async (query) => {
    expect(await refusal(live.iterate({ query }))).toMatchObject([{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }]);
  });
});
