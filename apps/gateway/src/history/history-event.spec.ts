import { cart, order, payment, product, reservation, shipment } from '@millrace/contracts';
import type { GraphQLObjectType } from 'graphql';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { eur } from '../testing/samples.js';
import { historyEvent } from './history-event.js';
import type { HistoryEntry } from '../time-travel/history.model.js';

const at = '2026-01-01T00:00:00.000Z';
const shown = (event: HistoryEntry['event'], stream = 'ORDER') =>
  historyEvent('o', { id: 'e', at, stream, seq: 7, version: 2, event } as HistoryEntry);

const shippingAddress = { firstName: 'Ada', lastName: 'L', address1: 'Mill 1', city: 'Ulm', zip: '89073', countryCode: 'DE' };
const bought = {
  email: 'ada@mill.example',
  lines: [
    {
      lineId: 'l',
      variantId: 'p_1',
      productId: 'p',
      title: 'Lamp',
      variantTitle: 'S',
      sku: '',
      quantity: 1,
      price: eur(900),
      attributes: [],
    },
  ],
  cost: { subtotal: eur(900), shipping: eur(490), tax: eur(222), total: eur(1_390) },
  shippingAddress,
  deliveryOption: { handle: 'standard', title: '', description: '', price: eur(490) },
  payment: { provider: 'simulated', token: 'tok_secret' },
};

describe('an event in a history', () => {
  it('has position and time, for every type', () => {
    expect(shown({ type: 'OrderPaid', lines: [], shippingAddress, deliveryOption: bought.deliveryOption })).toEqual({
      __typename: 'HistoryStep',
      id: 'e',
      at,
      type: 'OrderPaid',
      version: 2,
      position: 'ORDER:7',
    });
  });

  it('has the bought items, without keys and payment tokens', () => {
    const keyHash = 'a'.repeat(64);
    const placed = shown({ type: 'OrderPlaced', cartId: 'secret-cart', name: '#1', keyHash, ...bought });
    const checkedOut = shown({ type: 'CartCheckedOut', orderId: 'x', orderKeyHash: keyHash, ...bought }, 'CART');
    for (const one of [placed, checkedOut])
      expect(one).toMatchObject({ email: 'ada@mill.example', orderCost: { totalAmount: eur(1_390) }, shippingAddress });
    expect(JSON.stringify([placed, checkedOut])).not.toMatch(/aaaa|tok_secret|secret-cart/);
  });

  it('refers to stock by its public id', () => {
    const refused = shown(
      { type: 'StockReservationRefused', short: [{ variantId: 'p_1', wanted: 2, available: 1 }] },
      'INVENTORY',
    );
    expect(refused).toMatchObject({
      __typename: 'StockReservationRefused',
      short: [{ merchandiseId: 'gid://millrace/ProductVariant/p_1', wanted: 2, available: 1 }],
    });
  });

  it('has a type that corresponds to an event of the contracts', () => {
    const events = [product, cart, order, reservation, payment, shipment].flatMap((aggregate) =>
      aggregate.events.map(({ type }: { type: string }) => type),
    );
    const types = Object.values(buildExecutableSchema('shop', {}).getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'HistoryEvent'),
    );
    expect(types.length).toBeGreaterThan(20);
    expect(types.map(({ name }) => name).filter((name) => name !== 'HistoryStep' && !events.includes(name))).toEqual([]);
  });
});
