import type { ReservationEvent } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { orderStock } from './order-stock.js';

const lines = [{ variantId: 'mug', quantity: 3 }];
const reserved: ReservationEvent = { type: 'StockReserved', lines };

describe('the stock of an order', () => {
  it.each<[string, readonly ReservationEvent[], ReturnType<typeof orderStock>]>([
    ['nothing was reserved', [], { waiting: [] }],
    ['it is reserved only', [reserved], 'pending'],
    ['its reservation expired', [reserved, { type: 'ReservationExpired', lines }], 'pending'],
    ['it is committed', [reserved, { type: 'ReservationCommitted' }], { waiting: [] }],
    ['a part is sold without stock', [reserved, { type: 'ReservationCommitted', backordered: lines }], { waiting: lines }],
    ['its commit was refused', [reserved, { type: 'StockCommitRefused', short: [] }], 'gone'],
    ['it was released', [reserved, { type: 'ReservationCommitted' }, { type: 'ReservationReleased' }], 'gone'],
  ])('when %s', (_, events, expected) => expect(orderStock(events)).toEqual(expected));
});
