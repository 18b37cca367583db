import { ORDER, order, SHIPPING, shipment } from '@millrace/contracts';
import { loadEvents } from '@millrace/event-log';
import { startAll, type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subscriptions } from '../shipping.module.js';

const patience = { timeout: 20_000 };
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
  let service: Awaited<ReturnType<typeof startAll>>;
  const start = async () =>
    startAll(
      await log.as('shipping-service'),
      subscriptions({ DISPATCH_AFTER_SECONDS: 1, DELIVER_AFTER_SECONDS: 1, CARRIER: 'Post' }),
    );
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
    await expect.poll(() => typesOf('o1'), patience).toEqual(whole);
    const [prepared, dispatched, delivered] = await historyOf('o1');
    const { dispatchAt } = prepared?.event as unknown as { dispatchAt: string };
    expect(Date.parse(dispatched?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(dispatchAt) - 50);
    expect(dispatched?.event).toEqual({ type: 'ShipmentDispatched', carrier: 'Post', trackingNumber: 'MRO1' });
    expect(Date.parse(delivered?.at ?? '') - Date.parse(dispatched?.at ?? '')).toBeGreaterThanOrEqual(950);
  });

  it('ships when it is back what fell due while it was away', async () => {
    await log.record(ORDER, order, 'o2', orderPaid);
    await expect.poll(() => typesOf('o2'), patience).toEqual(['ShipmentPrepared']);
    await service.stop();
    await log.broker.restart();
    await expect.poll(() => typesOf('o2'), patience).toEqual(['ShipmentPrepared']);
    service = await start();
    await expect.poll(() => typesOf('o2'), patience).toEqual(whole);
  });
});
