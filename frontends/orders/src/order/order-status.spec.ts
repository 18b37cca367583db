import { expect, it } from 'vitest';
import { isPaymentFailure } from '../live/payment-failure.ts';
import { headingOf, statusOf } from './order-status.ts';

const order = (status: Parameters<typeof statusOf>[0]['status'], paid = false) => ({ status, paid, cancelReason: null });

it.each([
  [order('PLACED'), 'Placed'],
  [order('CONFIRMED'), 'Confirmed'],
  [order('CONFIRMED', true), 'Paid'],
  [order('SHIPPED', true), 'Shipped'],
  [order('DELIVERED', true), 'Delivered'],
  [order('CANCELLED'), 'Cancelled'],
])('%j is %s', (known, word) => expect(statusOf(known).word).toBe(word));

it.each([
  ['PAYMENT_DECLINED', true],
  ['PAYMENT_TIMED_OUT', true],
  ['OUT_OF_STOCK', false],
  [null, false],
] as const)('cancelled for %s: another card may help is %s', (cancelReason, helps) =>
  expect(isPaymentFailure({ cancelReason })).toBe(helps),
);

it('thanks for the order once its payment is authorised, and not before', () => {
  expect(['PLACED', 'CANCELLED'].map((status) => headingOf({ status: status as 'PLACED' })).join()).not.toMatch(/Thank/);
  for (const status of ['CONFIRMED', 'SHIPPED', 'DELIVERED'] as const)
    expect(headingOf({ status })).toBe('Thank you for your order');
});
