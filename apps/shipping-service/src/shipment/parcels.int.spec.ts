import {
  INVENTORY,
  item,
  type ItemEvent,
  ORDER,
  type OrderEvent,
  order,
  reservation,
  type ReservationEvent,
  SHIPPING,
  shipment,
  type ShipmentRequest,
} from '@millrace/contracts';
import { type CommandSender, loadEvents, openCommandSender } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const waitOptions = { timeout: 30_000 };
const line = (variantId: string, quantity: number) => ({ variantId, quantity });
const lines = [line('mug_1', 3), line('pot_1', 1)];
const shippingAddress = { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '10115', countryCode: 'DE' };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } };
const orderPaid: OrderEvent = { type: 'OrderPaid', lines, shippingAddress, deliveryOption };

describe('parcels, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let commands: CommandSender;
  const start = (settings = {}) =>
    app.start({
      ...{ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', DISPATCH_AFTER_SECONDS: '1', DELIVER_AFTER_SECONDS: '1' },
      ...settings,
    });
  beforeAll(async () => {
    log = await temporaryLog();
    service = await start();
    commands = await openCommandSender(await log.as('gateway'));
  });
  afterAll(async () => {
    await commands.stop();
    await service.stop();
    await log.remove();
  });

  const historyOf = async (orderId: string) =>
    (await loadEvents(await log.as('shipping-service'), SHIPPING, shipment, orderId)).map(({ event }) => event);
  const typesOf = async (orderId: string) => (await historyOf(orderId)).map(({ type }) => type);
  const reserved = (orderId: string, ...events: ReservationEvent[]) => log.record(INVENTORY, reservation, orderId, ...events);
  const filled = (variantId: string, orderId: string, quantity: number) => {
    const event: ItemEvent = { type: 'BackorderFilled', orderId, quantity };
    return log.record(INVENTORY, item, variantId, event);
  };
  const send = (id: string, requestId: string, request: ShipmentRequest) =>
    commands.send({ aggregate: shipment, id, requestId, request });

  it('does not send what the stock is not committed for, and sends back orders when they arrive, after an outage too', async () => {
    await reserved('b1', { type: 'StockReserved', lines });
    await log.record(ORDER, order, 'b1', orderPaid);
    await log.record(ORDER, order, 'probe', orderPaid);
    await expect.poll(() => typesOf('probe'), waitOptions).toContain('ShipmentDispatched');
    expect(await typesOf('b1')).toEqual(['ShipmentPrepared']);
    await reserved('b1', { type: 'ReservationCommitted', backordered: [line('mug_1', 2)] });
    await expect
      .poll(async () => (await historyOf('b1'))[1], waitOptions)
      .toMatchObject({
        type: 'ShipmentDispatched',
        parcelId: '1',
        lines: [line('mug_1', 1), line('pot_1', 1)],
        partial: true,
      });
    await expect
      .poll(async () => (await historyOf('b1'))[2], waitOptions)
      .toMatchObject({ type: 'ShipmentDelivered', partial: true });
    await service.stop();
    await filled('mug_1', 'b1', 2);
    await log.broker.restart();
    service = await start();
    await expect
      .poll(async () => (await historyOf('b1')).slice(3), waitOptions)
      .toEqual([
        { type: 'BackorderedLinesArrived', lines: [line('mug_1', 2)] },
        {
          type: 'ShipmentDispatched',
          carrier: 'Millrace Post',
          trackingNumber: 'MRB1-2',
          parcelId: '2',
          lines: [line('mug_1', 2)],
        },
        { type: 'ShipmentDelivered', parcelId: '2', lines: [line('mug_1', 2)] },
      ]);
  });

  it('sends nothing of an order whose stock is gone', async () => {
    await reserved(
      'g1',
      { type: 'StockReserved', lines },
      { type: 'ReservationExpired', lines },
      {
        type: 'StockCommitRefused',
        short: [{ variantId: 'mug_1', wanted: 3, available: 0 }],
      },
    );
    await log.record(ORDER, order, 'g1', orderPaid);
    await log.record(ORDER, order, 'probe-2', orderPaid);
    await expect.poll(() => typesOf('probe-2'), waitOptions).toContain('ShipmentDelivered');
    expect(await typesOf('g1')).toEqual(['ShipmentPrepared']);
    const cancellation: OrderEvent = { type: 'ShipmentCancellationRequested', reason: 'OUT_OF_STOCK', detail: '' };
    await log.record(ORDER, order, 'g1', cancellation);
    await expect.poll(() => typesOf('g1'), waitOptions).toEqual(['ShipmentPrepared', 'ShipmentCancelled']);
  });

  it('lets staff send and carriers deliver where dispatch is manual', async () => {
    await service.stop();
    service = await start({ DISPATCH: 'manual', TRACKING_URL: 'https://post.example/{trackingNumber}' });
    await log.record(ORDER, order, 'm1', orderPaid);
    await expect.poll(() => typesOf('m1'), waitOptions).toEqual(['ShipmentPrepared']);
    const parcel: ShipmentRequest = { type: 'SendParcel', carrier: 'DHL', trackingNumber: 'T1', lines: [line('mug_1', 3)] };
    expect(await send('m1', 'first', parcel)).toMatchObject({
      status: 'accepted',
      state: { status: 'dispatched', parcels: [{ parcelId: '1', trackingUrl: 'https://post.example/T1', delivered: false }] },
    });
    expect(await send('m1', 'too-many', { ...parcel, trackingNumber: 'T2' })).toMatchObject({
      rejection: { type: 'NotLeftToSend', lines: [line('mug_1', 3)] },
    });
    await send('m1', 'second', { type: 'SendParcel', carrier: 'UPS', trackingNumber: 'T2' });
    const update = (updateId: string, trackingNumber: string, status: 'in_transit' | 'delivered', minute: string) =>
      send('m1', updateId, {
        type: 'RecordCarrierUpdate',
        ...{ updateId, trackingNumber, status, occurredAt: `2026-03-01T10:${minute}:00.000Z` },
      });
    await update('u2', 'T1', 'delivered', '20');
    await update('u1', 'T1', 'in_transit', '10');
    await update('u2', 'T1', 'delivered', '20');
    expect(await update('u3', 'T2', 'delivered', '30')).toMatchObject({
      state: { status: 'delivered', parcels: [{ delivered: true, carrierStatus: 'delivered' }, { delivered: true }] },
    });
    expect(await typesOf('m1')).toEqual([
      'ShipmentPrepared',
      'ShipmentDispatched',
      'ShipmentDispatched',
      'CarrierUpdated',
      'ShipmentDelivered',
      'CarrierUpdated',
      'CarrierUpdated',
      'ShipmentDelivered',
    ]);
  });
});
