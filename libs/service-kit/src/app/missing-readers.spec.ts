import { ORDER, readers } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { missingReaders } from './missing-readers.js';

const declared = [
  { app: 'orders-view', name: 'order-tracking', streams: [ORDER] },
  { app: 'gateway', name: 'order-tails', streams: [ORDER] },
] as const;

describe('the readers of an app', () => {
  it('are parts of it', () => {
    expect(missingReaders('orders-view', ['view-order-tracking', 'queries'], declared)).toBeUndefined();
    expect(missingReaders('gateway', ['order-tails'], declared)).toBeUndefined();
  });
  it('are named when they are missing', () =>
    expect(missingReaders('orders-view', ['queries'], declared)?.message).toBe(
      'orders-view has no view or projection order-tracking, which the contracts declare as a reader of it',
    ));
  it('are those of the app alone', () => expect(missingReaders('catalog-service', [], Object.values(readers))).toBeUndefined());
});
