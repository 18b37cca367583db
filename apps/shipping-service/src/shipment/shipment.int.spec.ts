import { ORDER, order, SHIPPING, shipment } from '@millrace/contracts';
import { loadEvents } from '@millrace/event-log';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { app } from '../index.js';

const waitOptions = { timeout: 20_000 };
const orderPaid = {
  type: 'OrderPaid',
  lines: [{ variantId: 'mug_1', quantity: 2 }],
  shippingAddress: {
    firstName: 'Ada',
    lastName: 'Byron',
    address1: 'Mühlgasse 1',
    city: 'Berlin',
    zip: '10115',
    countryCode: 'DE',
  },
  deliveryOption: { handle: 'standard', title: 'Standard', description: '', price: { minor: 490, currency: 'EUR' } },
};

describe('the shipping service, on a real broker', () => {
  let log: TemporaryLog;
  let service: RunningApp;
  const settings = { NATS_PASSWORD: 'test', DISPATCH_AFTER_SECONDS: '1', DELIVER_AFTER_SECONDS: '1', CARRIER: 'Post' };
  const start = () => app.start({ NATS_URL: log.broker.url, ...settings });
  beforeAll(async () => {
    log = await temporaryLog();
    service = await start();
  });
  afterAll(async () => {
    await service.stop();
    await log.remove();
  });

  const historyOf = async (orderId: string) => loadEvents(await log.as('shipping-service'), SHIPPING, shipment, orderId);
  const typesOf = async (orderId: string) => (await historyOf(orderId)).map(({ event }) => event.type);
  const whole = ['ShipmentPrepared', 'ShipmentDispatched', 'ShipmentDelivered'];

  it('prepares, dispatches and delivers a paid order, each at its time and once', async () => {
    await log.record(ORDER, order, 'o1', orderPaid);
    await log.record(ORDER, order, 'o1', orderPaid);
    await expect.poll(() => typesOf('o1'), waitOptions).toEqual(whole);
    const [prepared = 0, dispatched = 0, delivered = 0] = (await historyOf('o1')).map(({ at }) => Date.parse(at));
    expect(dispatched - prepared).toBeGreaterThan(800);
    expect(delivered - dispatched).toBeGreaterThan(900);
    const label = (await historyOf('o1'))[1]?.event;
    expect(label).toEqual({ type: 'ShipmentDispatched', carrier: 'Post', trackingNumber: 'MRO1' });
  });

  it('ships orders that became due during its outage when it runs again', async () => {
    await log.record(ORDER, order, 'o2', orderPaid);
    await expect.poll(() => typesOf('o2'), waitOptions).toEqual(['ShipmentPrepared']);
    await service.stop();
    await log.broker.restart();
    await expect.poll(() => typesOf('o2'), waitOptions).toEqual(['ShipmentPrepared']);
    service = await start();
    await expect.poll(() => typesOf('o2'), waitOptions).toEqual(whole);
  });
});
