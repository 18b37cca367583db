import type { Recorded } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import type { History } from '../history/history.js';
import { ordersHold } from './orders.js';

let seq = 0;
const about = (aggregate: string, aggregateId: string, event: { type: string }): Recorded => ({
  stream: aggregate.toUpperCase(),
  seq: ++seq,
  id: `e${seq}`,
  aggregate,
  aggregateId,
  at: '2026-01-01T00:00:00.000Z',
  version: 1,
  correlationId: 'c',
  event,
});
const total = { minor: 1_490, currency: 'EUR' };
const cart = (type: string) => about('cart', 'c1', { type, orderId: 'o1' } as { type: string });
const order = (type: string) => about('order', 'o1', { type, cost: { total } } as { type: string });
const payment = (type: string, amount = total) => about('payment', 'o1', { type, amount } as { type: string });
const stock = (type: string) => about('reservation', 'o1', { type });

const paid = {
  trade: [
    cart('CartCheckedOut'),
    order('OrderPlaced'),
    order('OrderPaid'),
    payment('PaymentAuthorised'),
    payment('PaymentCaptured'),
  ],
  events: [stock('StockReserved'), stock('ReservationCommitted')],
};
const cancelled = {
  trade: [
    cart('CartCheckedOut'),
    order('OrderPlaced'),
    order('OrderCancelled'),
    payment('PaymentAuthorised'),
    payment('PaymentVoided'),
    cart('CartReopened'),
  ],
  events: [stock('StockReserved'), stock('ReservationReleased')],
};
const details = (history: Pick<History, 'trade' | 'events'>) =>
  ordersHold({ requests: [], caused: [], rebuilt: [], deadLetters: 0, ...history }).map(({ detail }) => detail);
const without = (type: string, { trade, events }: typeof paid) => ({
  trade: trade.filter(({ event }) => event.type !== type),
  events: events.filter(({ event }) => event.type !== type),
});
const more = (event: Recorded, { trade, events }: typeof paid) => ({ trade: [...trade, event], events });

describe('the check of orders', () => {
  it('finds nothing in an order that was paid and in one that was cancelled', () => {
    expect([details(paid), details(cancelled)]).toEqual([[], []]);
  });

  it.each([
    ['a check-out without an order', without('OrderPlaced', paid), '1 check-outs, placed 0 times'],
    ['an order that was placed twice', more(order('OrderPlaced'), paid), '1 check-outs, placed 2 times'],
    ['an order without a check-out', without('CartCheckedOut', paid), '0 check-outs, placed 1 times'],
    ['an order that never ends', without('OrderPaid', paid), 'ended 0 times: OrderPlaced'],
    [
      'an order that is paid and cancelled',
      more(order('OrderCancelled'), paid),
      'ended 2 times: OrderPlaced, OrderPaid, OrderCancelled',
    ],
    ['money that was taken twice', more(payment('PaymentCaptured'), paid), /captured \[.*,.*\]/],
    ['money that was never taken', without('PaymentCaptured', paid), 'paid, and captured []'],
    [
      'another amount',
      more(payment('PaymentCaptured', { ...total, minor: 1 }), without('PaymentCaptured', paid)),
      /captured .*"minor":1,/,
    ],
    ['stock that stays reserved', without('ReservationCommitted', paid), 'paid, and its stock: StockReserved'],
    ['a paid order whose cart is open', more(cart('CartReopened'), paid), 'paid, and its cart is open again'],
    ['money that was taken for nothing', more(payment('PaymentCaptured'), cancelled), 'cancelled, and captured'],
    ['an authorisation that stays', without('PaymentVoided', cancelled), 'cancelled, and not voided: PaymentAuthorised'],
    ['stock that is never released', without('ReservationReleased', cancelled), 'cancelled, and its stock: StockReserved'],
    ['a cart that stays closed', without('CartReopened', cancelled), 'cancelled, and its cart was opened again 0 times'],
  ])('finds %s', (_, history, detail) => {
    expect(details(history)).toEqual([
      expect.stringMatching(typeof detail === 'string' ? new RegExp(`^${detail.replaceAll(/[[\]]/g, '\\$&')}$`) : detail),
    ]);
  });
});
