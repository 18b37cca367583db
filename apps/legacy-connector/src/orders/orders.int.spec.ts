import { ORDER, type OrderEvent, order, SHIPPING, shipment } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { connectedShop } from '../erp-events.fixture.js';

const waitOptions = { timeout: 20_000, interval: 50 };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const lines = [{ variantId: 'p_1', quantity: 2 }];
const shippingAddress = { firstName: 'Ada', lastName: 'Byron', address1: 'A 1', city: 'Berlin', zip: '1', countryCode: 'DE' };
const deliveryOption = { handle: 'standard', title: 'Standard', description: '', price: eur(490) };
const placed = (quantity: number): OrderEvent => ({
  type: 'OrderPlaced',
  ...{ cartId: 'c', name: 'M-7', keyHash: 'a'.repeat(64), email: 'ada@example.org', shippingAddress, deliveryOption },
  lines: [
    {
      ...{ lineId: 'l', variantId: 'p_1', productId: 'p', title: 'Pan', variantTitle: '', sku: '10-4711', quantity },
      ...{ price: eur(11_800), attributes: [] },
    },
  ],
  cost: { subtotal: eur(23_600), shipping: eur(490), tax: eur(0), total: eur(24_090) },
  payment: { provider: 'simulated', token: 'tok' },
});
const paid: OrderEvent = { type: 'OrderPaid', lines, shippingAddress, deliveryOption };
const cancelled: OrderEvent = { type: 'OrderCancelled', reason: 'BUYER_REQUEST', detail: '', cartId: 'c' };
const dispatched = { type: 'ShipmentDispatched', carrier: 'post', trackingNumber: 'T1' };

describe('orders of the shop in an existing system', () => {
  const shop = connectedShop();
  const orders = async () =>
    (await shop.query(`SELECT fremdnr, sta, wert::float, waehr FROM erp.auftrag WHERE kdnr = 90000 ORDER BY aufnr`)).rows;
  const stock = async () =>
    (await shop.query(`SELECT menge::int AS n FROM erp.lagbest WHERE artnr = '10-4711' AND lag = 'H1'`)).rows[0]?.n as number;

  it('are written once with their lines, and their stock is booked as the shop’s own', async () => {
    await expect.poll(shop.isComplete, waitOptions).toBe(true);
    await shop.log.record(ORDER, order, 'o1', placed(2), paid);
    await expect.poll(orders, waitOptions).toEqual([{ fremdnr: 'o1', sta: '10', wert: 240.9, waehr: 'EUR' }]);
    expect((await shop.query('SELECT pos, artnr, menge::int, preis::float FROM erp.auftragpos')).rows).toEqual([
      { pos: 1, artnr: '10-4711', menge: 2, preis: 118 },
    ]);
    const booked = async () => (await shop.events()).at(-1)?.event;
    await expect
      .poll(booked, waitOptions)
      .toEqual({ type: 'ErpStockChanged', warehouse: 'H1', onHand: 10, before: 12, ofShop: true });
  });

  it('are the same after a restart, and go on behind it', async () => {
    await shop.stop();
    await shop.log.record(ORDER, order, 'o1', paid);
    await shop.log.record(ORDER, order, 'o2', placed(1), paid);
    await shop.start();
    await expect.poll(orders, waitOptions).toHaveLength(2);
    expect(await stock()).toBe(9);
  });

  it('are shipped and cancelled as the shop says', async () => {
    await shop.log.record(SHIPPING, shipment, 'o1', dispatched);
    await shop.log.record(ORDER, order, 'o2', cancelled);
    await expect.poll(async () => (await orders()).map(({ sta }) => sta), waitOptions).toEqual(['50', '99']);
  });

  it('that the tables refuse become dead letters, and the next ones follow', async () => {
    await shop.query(`ALTER TABLE erp.auftragpos ADD CHECK (menge < 1000)`);
    await shop.log.record(ORDER, order, 'o3', placed(5_000), paid);
    await shop.log.record(ORDER, order, 'o4', placed(1), paid);
    await expect.poll(async () => (await orders()).map(({ fremdnr }) => fremdnr), waitOptions).toEqual(['o1', 'o2', 'o4']);
    const { rows } = await shop.query('SELECT stream, order_id, reason FROM millrace.dead_letter');
    expect(rows).toEqual([{ stream: 'ORDER', order_id: 'o3', reason: expect.stringContaining('23514') }]);
  });
});
