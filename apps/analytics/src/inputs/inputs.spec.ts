import { streams } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { carrierUpdateInput } from './carrier-updates.js';
import { inputs } from './inputs.js';
import { orderInput } from './orders.js';
import { productInput } from './products.js';
import type { StoredEvent } from './stored-event.js';
import { webInput } from './web.js';

const storedAt = '2026-03-02T08:00:00.000Z';
const stored = (subject: string, data: object, version = 1): StoredEvent => {
  const headers: Record<string, string> = { 'ce-time': storedAt, 'ce-dataschema': `/schemas/${subject}/${version}` };
  return { subject, text: () => JSON.stringify(data), header: (name) => headers[name] ?? '' };
};

describe('the inputs of topologies', () => {
  it.each(inputs)('$stream are events of a stream of the shop, and no message of another', ({ stream, filters, decode }) => {
    const { context } = streams.find(({ name }) => name === stream) ?? { context: 'none' };
    expect(filters.every((filter) => filter.startsWith(`${context}.`))).toBe(true);
    expect(decode(stored('other.thing.x.Happened', {}))).toBeUndefined();
    expect(decode(stored(`${context}.other.x.Happened`, {}))).toBeUndefined();
  });

  it('have the time of the event: when it was observed, when a carrier saw it, or when it was stored', () => {
    const at = '2026-03-02T07:30:00.000Z';
    expect(webInput.decode(stored('web.visit.v.CartViewed', { id: 'observed-1', at }))).toEqual({
      key: 'v',
      value: { type: 'CartViewed', id: 'observed-1', at },
      at: Date.parse(at),
    });
    const update = { parcelId: 'p', updateId: 'u', status: 'delivered', occurredAt: at };
    expect(carrierUpdateInput.decode(stored('shipping.shipment.o.CarrierUpdated', update))).toMatchObject({ at: Date.parse(at) });
    expect(carrierUpdateInput.decode(stored('shipping.shipment.o.ShipmentCancelled', {}))).toBeUndefined();
    const cancelled = { reason: 'OUT_OF_STOCK', detail: '', cartId: 'c' };
    expect(orderInput.decode(stored('order.order.o.OrderCancelled', cancelled))).toEqual({
      key: 'o',
      value: { type: 'OrderCancelled', ...cancelled },
      at: Date.parse(storedAt),
    });
  });

  it('hold no encrypted data', () => {
    const read = orderInput.decode(stored('order.order.o.OrderPlaced', { $sealed: 'secret', email: 'erased@erased.invalid' }));
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('have products by their type, or else by their category', () => {
    const data = { handle: 'tea', title: 'Tea', vendor: 'Mill', productType: '', category: 'Drinks', descriptionHtml: 'long' };
    const read = (more: object) => productInput.decode(stored('catalog.product.p.ProductRevised', { ...data, ...more }))?.value;
    expect(read({})).toEqual({ handle: 'tea', title: 'Tea', vendor: 'Mill', category: 'Drinks' });
    expect(read({ productType: 'Green tea' })).toMatchObject({ category: 'Green tea' });
  });
});
