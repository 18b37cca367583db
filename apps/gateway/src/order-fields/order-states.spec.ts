import { describe, expect, it } from 'vitest';
import { canceledAt, financialStatus, fulfillmentStatus, orderNumber } from './order-states.js';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const at = '2026-01-01T00:00:00.000Z';
const entry = (event: 'PLACED' | 'PAYMENT_AUTHORISED' | 'CANCELLED', when = at) => ({ at: when, event, detail: '' });
const refund = (minor: number) => ({ id: 'r', amount: eur(minor), at });
const order = {
  status: 'PLACED' as const,
  paid: false,
  cost: { subtotal: eur(1000), shipping: eur(0), tax: eur(0), total: eur(1000) },
  timeline: [entry('PLACED')],
};
const shipment = (status: 'PREPARED' | 'DISPATCHED' | 'DELIVERED') => ({ status, dispatchAt: at, deliverAt: at });

describe('the payment of an order', () => {
  it.each([
    ['PENDING', order],
    ['AUTHORIZED', { ...order, timeline: [entry('PLACED'), entry('PAYMENT_AUTHORISED')] }],
    ['PAID', { ...order, paid: true }],
    ['VOIDED', { ...order, status: 'CANCELLED' as const }],
    ['PARTIALLY_REFUNDED', { ...order, paid: true, refunds: [refund(400)] }],
    ['REFUNDED', { ...order, paid: true, refunds: [refund(400), refund(600)] }],
    ['REFUNDED', { ...order, status: 'CANCELLED' as const, paid: true, refunds: [refund(1000)] }],
  ])('is %s', (status, of) => expect(financialStatus(of)).toBe(status));
});

describe('the delivery of an order', () => {
  it.each([
    ['UNFULFILLED', []],
    ['UNFULFILLED', [shipment('PREPARED')]],
    ['PARTIALLY_FULFILLED', [shipment('DISPATCHED'), shipment('PREPARED')]],
    ['FULFILLED', [shipment('DISPATCHED'), shipment('DELIVERED')]],
  ])('is %s', (status, shipments) => expect(fulfillmentStatus({ shipments })).toBe(status));
});

describe('an order', () => {
  it('knows when it was cancelled', () => {
    expect(canceledAt(order)).toBeNull();
    expect(canceledAt({ status: 'CANCELLED', timeline: [entry('PLACED'), entry('CANCELLED', '2026-02-02T00:00:00.000Z')] })).toBe(
      '2026-02-02T00:00:00.000Z',
    );
  });

  it('has a number of its name that an Int holds', () => {
    expect(orderNumber('M-22222222')).toBe(0);
    expect(orderNumber('M-22222223')).toBe(1);
    expect(orderNumber('M-ZZZZZZZZ')).toBe(31 ** 6 - 1);
  });
});
