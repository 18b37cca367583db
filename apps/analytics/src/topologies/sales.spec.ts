import { describe, expect, it } from 'vitest';
import { noSales, type Sales, type SalesKey } from './sales.js';
import { driven, type Given, listed, morning, ofOrder, ordered } from './shop-events.fixture.js';

const hour = 3_600_000;
const perHour = (given: readonly Given[]) =>
  driven('sales', given)
    .windowStore<SalesKey, Sales>('sales')
    .all()
    .map(({ key: { key, window }, value }) => [
      key.productId,
      key.category,
      key.currency,
      (window.start - morning) / hour,
      value,
    ]);

describe('sales per product, category, currency and hour', () => {
  it('are what was ordered, less discounts', () => {
    const given = [
      listed('tea', 'Drinks'),
      ordered('1', 5, [{ productId: 'tea', quantity: 2, minor: 450, discount: 100 }]),
      ordered('2', 59, [{ productId: 'tea', minor: 450 }]),
      ordered('3', 60, [{ productId: 'tea', minor: 500, currency: 'USD' }]),
    ];
    expect(perHour(given)).toEqual([
      ['tea', 'Drinks', 'EUR', 0, { ...noSales, orders: 2, pieces: 3, revenue: 1_250 }],
      ['tea', 'Drinks', 'USD', 1, { ...noSales, orders: 1, pieces: 1, revenue: 500 }],
    ]);
  });

  it('have what was cancelled and returned in the hour in which it was', () => {
    const given = [
      ordered('1', 5, [{ productId: 'pot', quantity: 3, minor: 1_000, discount: 1 }]),
      ordered('2', 6, [{ productId: 'pot', minor: 1_000 }]),
      ofOrder('2', 7, 'OrderCancelled', { reason: 'PAYMENT_DECLINED' }),
      ofOrder('1', 70, 'ReturnReceived', {
        returnId: 'r',
        lines: [
          { lineId: 'line-0', quantity: 2 },
          { lineId: 'line-9', quantity: 1 },
        ],
      }),
    ];
    expect(perHour(given)).toEqual([
      ['pot', '', 'EUR', 0, { ...noSales, orders: 2, pieces: 4, revenue: 3_999, cancelledPieces: 1, cancelledRevenue: 1_000 }],
      ['pot', '', 'EUR', 1, { ...noSales, returnedPieces: 2, returnedRevenue: 1_999 }],
    ]);
  });

  it('of an hour that is closed are written apart', () => {
    const given = [
      ordered('1', 0, [{ productId: 'a' }]),
      ordered('2', 130, [{ productId: 'a' }]),
      ordered('3', 5, [{ productId: 'b' }]),
    ];
    const driver = driven('sales', given);
    expect(driver.read('LATE_SALES')).toMatchObject([{ key: { productId: 'b' } }]);
    expect(driver.read('SALES_PER_HOUR')).toHaveLength(2);
  });
});
