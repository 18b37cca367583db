import { createHmac } from 'node:crypto';
import { SHIPPING, type ShipmentEvent, shipment } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import { commandHandler, loadEvents } from '@millrace/event-log';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderGid } from '../../identity/gid.js';
import { clientOf } from '../../testing/client.js';
import { config, openGateway, type Started, staffToken, startAll } from '../../testing/open-gateway.js';

const update = { id: 'u1', reference: 'o1', trackingNumber: 'T1', status: 'delivered', occurredAt: '2026-03-01T11:30:00+01:00' };
const target = {
  stream: SHIPPING,
  aggregate: shipment,
  decider: { initial: 0, evolve: (count: number, _: ShipmentEvent) => count + 1 },
};
const parcel = {
  parcelId: '1',
  lines: [{ variantId: 'p_1', quantity: 1 }],
  carrier: 'DHL',
  trackingNumber: 'T1',
  delivered: false,
};

describe('updates of carriers and parcels of staff, on a real broker', () => {
  let log: TemporaryLog;
  let gateway: Started;
  let service: Awaited<ReturnType<typeof startAll>>;
  beforeAll(async () => {
    log = await temporaryLog();
    const handler = commandHandler({
      target,
      decide: (request) => {
        const { type, ...rest } = request;
        if (type === 'RecordCarrierUpdate')
          return accept<ShipmentEvent>({ ...rest, parcelId: '1', type: 'CarrierUpdated' } as ShipmentEvent);
        return accept<ShipmentEvent>({ type: 'ShipmentDispatched', carrier: 'DHL', trackingNumber: 'T1' });
      },
      toContractState: () => ({ status: 'dispatched' as const, parcels: [parcel] }),
    });
    service = await startAll(await log.as('shipping-service'), [handler]);
    gateway = await openGateway(await log.as('gateway'));
  });
  afterAll(async () => {
    await gateway.stop();
    await service.stop();
    await log.remove();
  });
  const eventsOf = async (id: string) =>
    (await loadEvents(await log.as('shipping-service'), SHIPPING, shipment, id)).map(({ event }) => event);
  const post = async (content: object, secret = config.CARRIER_WEBHOOK_SECRET) => {
    const body = JSON.stringify(content);
    const seconds = Math.floor(Date.now() / 1000);
    const signature = `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
    const headers = { 'content-type': 'application/json', 'millrace-signature': signature };
    return (await fetch(`${gateway.url}/webhooks/carriers/parcels`, { method: 'POST', headers, body })).status;
  };

  it('are one command each, however often they come', async () => {
    for (const _ of [1, 2, 3]) expect(await post(update)).toBe(200);
    const { id: updateId, reference: __, ...reported } = update;
    expect(await eventsOf('o1')).toEqual([
      { type: 'CarrierUpdated', parcelId: '1', updateId, ...reported, occurredAt: '2026-03-01T10:30:00.000Z' },
    ]);
  });
  it('are refused with a wrong signature or content, and nothing is stored', async () => {
    expect([
      await post({ ...update, reference: 'o2' }, 'wrong'),
      await post({ ...update, reference: 'o2', status: 'lost' }),
    ]).toEqual([400, 400]);
    expect(await eventsOf('o2')).toEqual([]);
  });
  it('staff send a parcel', async () => {
    const { send } = clientOf(gateway.url);
    const create = `mutation($input: ShipmentCreateInput!) { shipmentCreate(input: $input) {
      parcels { id carrier trackingNumber delivered lines { variantId quantity } } userErrors { code field } } }`;
    const variables = (orderId: string) => ({ input: { orderId, carrier: 'DHL', trackingNumber: 'T1' } });
    const { data } = await send(
      create,
      variables(orderGid({ id: 'o3', key: 'k'.repeat(48) })),
      { authorization: `Bearer ${staffToken}` },
      '/admin/graphql',
    );
    expect(data.shipmentCreate).toEqual({
      parcels: [
        {
          ...{ id: '1', carrier: 'DHL', trackingNumber: 'T1', delivered: false },
          lines: [{ variantId: 'gid://millrace/ProductVariant/p_1', quantity: 1 }],
        },
      ],
      userErrors: [],
    });
    expect(await eventsOf('o3')).toHaveLength(1);
    const wrong = {
      input: { ...variables(orderGid({ id: 'o4', key: 'k'.repeat(48) })).input, trackingUrl: 'javascript:alert(1)' },
    };
    const refused = await send(create, wrong, { authorization: `Bearer ${staffToken}` }, '/admin/graphql');
    expect(refused.data.shipmentCreate).toMatchObject({ parcels: [], userErrors: [{ code: 'INVALID', field: ['input'] }] });
    expect(await eventsOf('o4')).toEqual([]);
  });
});
