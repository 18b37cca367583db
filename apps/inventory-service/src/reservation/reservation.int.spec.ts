import {
  INVENTORY,
  type ItemEvent,
  item,
  ORDER,
  type OrderEvent,
  order,
  ReadStock,
  reservation,
  type StockLine,
} from '@millrace/contracts';
import { sendQuery, loadEvents, openCommandSender, type CommandSender } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const waitOptions = { timeout: 15_000 };

describe('the inventory service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  let requests: CommandSender;
  const start = () => app.start({ NATS_URL: log.broker.url, NATS_PASSWORD: 'test' });
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

  const count = (id: string, onHand: number) =>
    requests.send({
      aggregate: item,
      id,
      requestId: `count-${id}-${onHand}`,
      request: { type: 'CountStock', onHand, reason: 'count' },
    });
  const stockOf = async (...variantIds: string[]) =>
    (await sendQuery(await log.as('gateway'), ReadStock, { variantIds })).data.items;
  const eventTypesOf = async (orderId: string) =>
    (await loadEvents(await log.as('gateway'), INVENTORY, reservation, orderId)).map(({ event }) => event.type);
  const record = (orderId: string, event: OrderEvent) => log.record(ORDER, order, orderId, event);
  const reserve = (orderId: string, ...lines: StockLine[]) => record(orderId, { type: 'StockReservationRequested', lines });
  const release = (orderId: string, ...lines: StockLine[]) =>
    record(orderId, { type: 'StockReleaseRequested', reason: 'PAYMENT_DECLINED', detail: '', lines });

  it('counts stock and returns it; items that were never counted are left out', async () => {
    expect(await count('mug_1', 7)).toMatchObject({ status: 'accepted', state: { onHand: 7, held: 0 } });
    expect(await stockOf('mug_1', 'never_1')).toEqual([{ variantId: 'mug_1', onHand: 7, held: 0, version: 1 }]);
  });

  it('reserves all lines of an order, releases them on request, and rejects a count below the reserved quantity', async () => {
    await count('pot_1', 3);
    await count('jug_1', 1);
    await reserve('o1', { variantId: 'pot_1', quantity: 2 }, { variantId: 'jug_1', quantity: 1 });
    await expect.poll(() => eventTypesOf('o1'), waitOptions).toEqual(['StockReserved']);
    expect(await stockOf('pot_1', 'jug_1')).toMatchObject([{ held: 2 }, { held: 1 }]);
    expect(await count('pot_1', 1)).toMatchObject({ status: 'rejected', rejection: { type: 'StockIsHeld', onHand: 3, held: 2 } });
    await release('o1', { variantId: 'pot_1', quantity: 2 }, { variantId: 'jug_1', quantity: 1 });
    await expect.poll(() => eventTypesOf('o1'), waitOptions).toEqual(['StockReserved', 'ReservationReleased']);
    expect(await stockOf('pot_1', 'jug_1')).toMatchObject([
      { onHand: 3, held: 0 },
      { onHand: 1, held: 0 },
    ]);
  });

  it('sells untracked items without a reservation, and reserves more than the stock of items that may be oversold', async () => {
    const rule = (id: string, rules: { tracked?: boolean; inventoryPolicy?: 'continue' }) =>
      requests.send({ aggregate: item, id, requestId: `rule-${id}`, request: { type: 'ChangeInventoryPolicy', ...rules } });
    await rule('ebook_1', { tracked: false });
    expect(await rule('lamp_1', { inventoryPolicy: 'continue' })).toMatchObject({
      state: { onHand: 0, held: 0, tracked: true, inventoryPolicy: 'continue' },
    });
    await reserve('o3', { variantId: 'ebook_1', quantity: 40 }, { variantId: 'lamp_1', quantity: 2 });
    await expect.poll(() => eventTypesOf('o3'), waitOptions).toEqual(['StockReserved']);
    expect(await stockOf('ebook_1', 'lamp_1')).toMatchObject([
      { variantId: 'ebook_1', onHand: 0, held: 0, tracked: false },
      { variantId: 'lamp_1', onHand: 0, held: 2, inventoryPolicy: 'continue' },
    ]);
  });

  it('serves 1,000 orders that wait for one variant, in their order, by one delivery', { timeout: 60_000 }, async () => {
    const waiting = Array.from({ length: 1_000 }, (_, at): ItemEvent[] => [
      { type: 'StockHeld', orderId: `b${at}`, quantity: 1 },
      { type: 'HoldCommitted', orderId: `b${at}`, quantity: 1, backordered: 1 },
    ]).flat();
    for (let at = 0; at < waiting.length; at += 500) await log.record(INVENTORY, item, 'bulk_1', ...waiting.slice(at, at + 500));
    const request = { type: 'ReceiveStock', quantity: 1_001 } as const;
    expect(await requests.send({ aggregate: item, id: 'bulk_1', requestId: 'receive-bulk', request })).toMatchObject({
      status: 'accepted',
    });
    await expect.poll(async () => (await stockOf('bulk_1'))[0]?.backorders, { timeout: 30_000 }).toBeUndefined();
    const events = (await loadEvents(await log.as('gateway'), INVENTORY, item, 'bulk_1')).map(({ event }) => event as ItemEvent);
    const served = events.flatMap((event) => (event.type === 'BackorderFilled' ? [event.orderId] : []));
    expect(served).toEqual(Array.from({ length: 1_000 }, (_, at) => `b${at}`));
    expect(events.filter(({ type }) => type === 'BackorderFillPostponed')).toHaveLength(2);
  });

  it('reserves the last five pieces for exactly five of twenty orders, also with two instances of the service', async () => {
    const second = await start();
    try {
      await count('last_1', 5);
      const orders = Array.from({ length: 20 }, (_, at) => `race-${at}`);
      await Promise.all(orders.map((orderId) => reserve(orderId, { variantId: 'last_1', quantity: 1 })));
      const eventTypes = async () => (await Promise.all(orders.map(eventTypesOf))).flat().sort();
      const expected = [...Array<string>(15).fill('StockReservationRefused'), ...Array<string>(5).fill('StockReserved')];
      await expect.poll(eventTypes, waitOptions).toEqual(expected);
      expect(await stockOf('last_1')).toMatchObject([{ onHand: 5, held: 5 }]);
    } finally {
      await second.stop();
    }
  });

  it('decreases the stock by the pieces of a paid order, once', async () => {
    await count('fan_1', 4);
    const lines = [{ variantId: 'fan_1', quantity: 3 }];
    await reserve('o2', ...lines);
    await expect.poll(() => eventTypesOf('o2'), waitOptions).toEqual(['StockReserved']);
    const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } };
    const shippingAddress = { firstName: '', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' };
    const paid: OrderEvent = { type: 'OrderPaid', lines, shippingAddress, deliveryOption };
    await record('o2', paid);
    await record('o2', paid);
    await expect.poll(() => eventTypesOf('o2'), waitOptions).toEqual(['StockReserved', 'ReservationCommitted']);
    expect(await stockOf('fan_1')).toMatchObject([{ onHand: 1, held: 0 }]);
  });
});
