import {
  INVENTORY,
  item,
  type ItemRequest,
  locations,
  ORDER,
  type OrderEvent,
  order,
  ReadLocations,
  ReadStock,
  reservation,
  type StockLine,
} from '@millrace/contracts';
import { type CommandSender, loadEvents, openCommandSender, sendQuery } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const waitOptions = { timeout: 20_000 };
const fulfilment = {
  shippingAddress: { firstName: '', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } },
};

/** Only the inventory service runs: nobody else can release what it holds. */
describe('reservations with a time, returns and locations, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let requests: CommandSender;
  const start = () => app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test', LOW_STOCK_THRESHOLD: '1' });
  beforeAll(async () => {
    log = await temporaryLog();
    service = await start();
    requests = await openCommandSender(await log.as('gateway'));
  });
  afterAll(async () => {
    await requests.stop();
    await service.stop();
    await log.remove();
  });

  const send = (id: string, request: ItemRequest) =>
    requests.send({ aggregate: item, id, requestId: JSON.stringify([id, request]), request });
  const stockOf = async (variantId: string) =>
    (await sendQuery(await log.as('gateway'), ReadStock, { variantIds: [variantId] })).data.items[0];
  const history = async (orderId: string) =>
    (await loadEvents(await log.as('inventory-service'), INVENTORY, reservation, orderId)).map(({ event, at }) => ({
      ...event,
      at,
    }));
  const typesOf = async (orderId: string) => (await history(orderId)).map(({ type }) => type);
  const record = (orderId: string, event: OrderEvent) => log.record(ORDER, order, orderId, event);
  const reserve = (orderId: string, lines: StockLine[], more: { until?: string; countryCode?: string } = {}) =>
    record(orderId, { type: 'StockReservationRequested', lines, ...more });
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  it('release a reservation when its time is over, also after an outage of the service and the broker', async () => {
    await send('mug_1', { type: 'ReceiveStock', quantity: 3 });
    const until = inSeconds(5);
    const lines = [{ variantId: 'mug_1', quantity: 3 }];
    await reserve('e1', lines, { until });
    await reserve('e2', [{ variantId: 'mug_1', quantity: 3 }]);
    await expect.poll(() => typesOf('e2'), waitOptions).toEqual(['StockReservationRefused']);
    await service.stop();
    await log.broker.restart();
    service = await start();
    await expect.poll(() => typesOf('e1'), waitOptions).toEqual(['StockReserved', 'ReservationExpired']);
    expect((await history('e1')).at(-1)?.at.localeCompare(until)).toBeGreaterThanOrEqual(0);
    expect(await stockOf('mug_1')).toMatchObject({ onHand: 3, held: 0 });
    await record('e1', { type: 'OrderPaid', lines, ...fulfilment });
    await record('e1', { type: 'FulfilmentRequested', lines, ...fulfilment });
    await expect.poll(() => typesOf('e1'), waitOptions).toEqual(['StockReserved', 'ReservationExpired', 'ReservationCommitted']);
    expect(await stockOf('mug_1')).toMatchObject({ onHand: 0, held: 0 });
  });

  it('take pieces back, once for each return', async () => {
    const restock: OrderEvent = {
      type: 'RestockRequested',
      returnId: 'r1',
      lines: [{ variantId: 'mug_1', quantity: 2 }],
      reason: '',
    };
    await record('e1', restock);
    await record('e1', restock);
    await record('e1', { ...restock, returnId: 'r2' });
    await expect
      .poll(async () => (await history('e1')).slice(3), waitOptions)
      .toMatchObject([
        { type: 'StockRestocked', returnId: 'r1', lines: [{ variantId: 'mug_1', quantity: 2 }] },
        { type: 'StockRestocked', returnId: 'r2', lines: [{ variantId: 'mug_1', quantity: 1 }] },
      ]);
    expect(await stockOf('mug_1')).toMatchObject({ onHand: 3, held: 0 });
  });

  it('commit a reservation before its payment when the order is to be fulfilled first', async () => {
    await send('cap_1', { type: 'ReceiveStock', quantity: 3 });
    const lines = [{ variantId: 'cap_1', quantity: 2 }];
    await reserve('f1', lines, { until: inSeconds(60) });
    await expect.poll(() => typesOf('f1'), waitOptions).toEqual(['StockReserved']);
    await record('f1', { type: 'FulfilmentRequested', lines, ...fulfilment });
    await expect.poll(() => typesOf('f1'), waitOptions).toEqual(['StockReserved', 'ReservationCommitted']);
    const events = await loadEvents(await log.as('inventory-service'), INVENTORY, item, 'cap_1');
    expect(events.map(({ event }) => event.type)).toEqual(['StockAdjusted', 'StockHeld', 'LowStockReached', 'HoldCommitted']);
  });

  it('serve an order from the location of its country', async () => {
    const berlin = { location: 'berlin', name: 'Berlin', countries: ['DE'], rank: 5 };
    await requests.send({
      aggregate: locations,
      id: 'locations',
      requestId: 'define-berlin',
      request: { type: 'DefineLocation', ...berlin },
    });
    const defined = async () => (await sendQuery(await log.as('gateway'), ReadLocations, {})).data.locations;
    await expect.poll(defined, waitOptions).toMatchObject([{ location: 'main' }, berlin]);
    expect(await send('pot_1', { type: 'ReceiveStock', quantity: 1, location: 'rome' })).toMatchObject({
      rejection: { type: 'LocationNotFound', location: 'rome' },
    });
    await send('pot_1', { type: 'ReceiveStock', quantity: 4 });
    await send('pot_1', { type: 'ReceiveStock', quantity: 4, location: 'berlin' });
    await reserve('d1', [{ variantId: 'pot_1', quantity: 3 }], { countryCode: 'DE' });
    await reserve('d2', [{ variantId: 'pot_1', quantity: 3 }], { countryCode: 'US' });
    await expect.poll(() => typesOf('d2'), waitOptions).toEqual(['StockReserved']);
    await expect
      .poll(() => stockOf('pot_1'), waitOptions)
      .toMatchObject({
        onHand: 8,
        held: 6,
        levels: [{ location: 'berlin', onHand: 4, held: 3 }],
      });
  });
});
