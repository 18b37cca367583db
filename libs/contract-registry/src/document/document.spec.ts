import { describe, expect, it } from 'vitest';
import { describeContracts } from './document.js';

describe('the document of the contracts', () => {
  const document = describeContracts('1.2.3');

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(JSON.stringify(document)).not.toContain('~kind');
  });

  it('is equal each time it is made', () => {
    expect(JSON.stringify(describeContracts('1.2.3'))).toBe(JSON.stringify(document));
  });

  it('lists owner, retention and personal data of each stream', () => {
    expect(document.streams.find(({ name }) => name === 'SHIPPING')).toMatchObject({
      owner: 'shipping-service',
      team: 'fulfilment',
      retention: 'for ever',
      personalData: ['ShipmentPrepared.shippingAddress', 'ShipmentRedirected.shippingAddress'],
    });
  });

  it('contains the schemas of the declared messages', () => {
    const item = document.streams.flatMap(({ aggregates }) => aggregates).find(({ name }) => name === 'item');
    expect(item?.events[0]).toMatchObject({
      type: 'StockAdjusted',
      version: 1,
      data: {
        type: 'object',
        required: ['delta', 'reason'],
        properties: { delta: { type: 'integer' }, reason: { type: 'string', minLength: 1, maxLength: 200 } },
      },
    });
  });

  it('lists the consumers of events and the subscribers of streams', () => {
    expect(document.consumers).toContainEqual({
      app: 'shipping-service',
      name: 'time-dispatch',
      stream: 'SHIPPING',
      aggregate: 'shipment',
      types: ['ShipmentPrepared'],
    });
    expect(document.consumers).toContainEqual({ app: 'checkout-service', name: 'price-list', stream: 'CATALOG' });
  });
});
