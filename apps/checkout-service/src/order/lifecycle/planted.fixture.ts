import type { OrderEvent } from '@millrace/contracts';
import { accept } from '@millrace/decider';
import type { OrderCommand } from '../model/order-command.js';
import type { Order } from '../model/order-state.js';
import { commands, lines } from '../order.fixture.js';
import type { OrderDecider } from './lifecycle.fixture.js';

/** The events of a wrong decision; `undefined`: the right one is taken. */
type Instead = (order: Order, command: OrderCommand) => readonly OrderEvent[] | undefined;

const deciding =
  (instead: Instead) =>
  (right: OrderDecider): OrderDecider => ({
    ...right,
    decide: (order, command) => {
      const wrong = order && instead(order, command);
      return wrong ? accept(...wrong) : right.decide(order, command);
    },
  });

/** The right decision on another state than the order's. */
const seeing =
  (blurred: (order: Order) => Order) =>
  (right: OrderDecider): OrderDecider => ({
    ...right,
    decide: (order, command) => right.decide(order && blurred(order), command),
  });

const failure = { reason: 'STAFF_REQUEST', detail: '' } as const;
const release: OrderEvent = { type: 'StockReleaseRequested', ...failure, lines };
const nothing: readonly OrderEvent[] = [];

/** Rules of an order that are wrong, each in one place, by what is wrong. */
export const planted: Readonly<Record<string, (right: OrderDecider) => OrderDecider>> = {
  'a repeated capture is paid again': deciding(({ step, captured: _captured, lines: bought, ...order }, { type }) => {
    if (type !== 'PaymentCaptured' || step !== 'paid') return undefined;
    const { shippingAddress, deliveryOption } = order;
    return [{ type: 'OrderPaid', lines: bought, shippingAddress, deliveryOption }];
  }),
  'an authorisation is not voided': deciding(({ step }, { type }) =>
    type === 'CancelOrder' && step === 'authorising' ? [release] : undefined,
  ),
  'the stock is released before the money is back': deciding(({ step, captured }, { type }) =>
    type === 'ShipmentCancelled' && step === 'unshipping' && captured > 0 ? [release] : undefined,
  ),
  'the discount is kept': deciding(({ step, cartId, pricing }, { type }) =>
    type === 'ReservationReleased' && step === 'releasing' && pricing
      ? [{ type: 'OrderCancelled', ...failure, cartId }]
      : undefined,
  ),
  'the stock is not asked back': deciding(({ step, cartId }, { type }) =>
    type === 'PaymentDeclined' && step === 'authorising' ? [{ type: 'OrderCancelled', ...failure, cartId }] : undefined,
  ),
  'a late timer ends another step': deciding(({ step }, { type }) =>
    type === 'StepTimedOut' && step === 'paid' ? [{ type: 'PaymentVoidRequested', ...failure }] : undefined,
  ),
  'a cancellation that shipping refused is waited for': deciding((_, { type }) =>
    type === 'ShipmentCancellationRefused' ? nothing : undefined,
  ),
  'a capture that overtakes its authorisation is lost': deciding(({ step }, { type }) =>
    type === 'PaymentCaptured' && (step === 'authorising' || step === 'awaiting') ? nothing : undefined,
  ),
  'a capture that overtakes the void is lost': deciding(({ step }, { type }) =>
    type === 'PaymentCaptured' && step === 'voiding' ? nothing : undefined,
  ),
  'refunds without a result are not counted': seeing((order) => ({
    ...order,
    refunds: Object.fromEntries(Object.entries(order.refunds).filter(([, { status }]) => status !== 'requested')),
  })),
  'a refund that failed counts': deciding(({ refunds }, command) => {
    if (command.type !== 'PaymentRefundFailed') return undefined;
    const known = refunds[command.refundId];
    return known?.status === 'requested'
      ? [{ type: 'OrderRefunded', refundId: command.refundId, amount: known.amount }]
      : nothing;
  }),
  'pieces may be returned twice': seeing((order) => ({
    ...order,
    returns: Object.fromEntries(Object.entries(order.returns).map(([id, one]) => [id, { ...one, lines: [] }])),
  })),
  'a refund by staff ends the cancellation': (right) => ({
    ...right,
    evolve: (order, event) => {
      const next = right.evolve(order, event);
      return next && event.type === 'RefundRequested' && next.step === 'unshipping' ? { ...next, step: 'refunding' } : next;
    },
  }),
  'a refused address ends the order': deciding((_, { type }) =>
    type === 'ShipmentRedirectionRefused'
      ? [{ type: 'OrderCancelled', ...failure, cartId: commands.CartCheckedOut.cartId }]
      : undefined,
  ),
};
