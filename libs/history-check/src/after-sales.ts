import type { OrderEvent, PaymentEvent } from '@millrace/contracts';
import { type Histories, ofType, type Violation } from './history/logged-event.js';

/**
 * Each refund of the provider is one that the order requested, with its amount, and each that the order records is one of the provider; amounts that
 * the order requests are its total; and no more pieces of a line come back than were bought.
 */
export const afterSalesAgree = (orders: Histories<'order'>, payments: Histories<'payment'>, atRest: boolean): Violation[] =>
  [...new Set([...orders.keys(), ...payments.keys()])].flatMap((id) => {
    const [order, payment] = [orders.get(id) ?? [], payments.get(id) ?? []];
    const details = [...refundsOf(order, payment, atRest), ...amountsOf(order), ...returnsOf(order)];
    return details.map((detail) => ({ rule: 'after-sales agree', about: `order ${id}`, detail }));
  });

const refundsOf = (order: readonly OrderEvent[], payment: readonly PaymentEvent[], atRest: boolean): string[] => {
  const requested = new Map(ofType(order, 'RefundRequested').map(({ refundId, amount }) => [refundId, amount.minor]));
  const paid = new Map(ofType(payment, 'PaymentRefunded').map(({ refundId, amount }) => [refundId, amount.minor]));
  const unknown = [...paid].filter(([refundId, minor]) => requested.get(refundId) !== minor);
  const recorded = ofType(order, 'OrderRefunded').filter(({ refundId, amount }) => paid.get(refundId) !== amount.minor);
  return [
    // While events are read, those of the order may be older than those of the payment.
    ...(atRest ? unknown.map(([refundId, minor]) => `refund ${refundId} of ${minor} was not requested`) : []),
    ...recorded.map(({ refundId, amount }) => `refund ${refundId} of ${amount.minor} is recorded, and was not paid`),
    ...ofType(order, 'RefundRequested').flatMap(({ refundId }, index, all) =>
      all.findIndex((one) => one.refundId === refundId) < index ? [`refund ${refundId} was requested twice`] : [],
    ),
  ];
};

const amountsOf = (order: readonly OrderEvent[]): string[] => {
  const total = ofType(order, 'OrderPlaced')[0]?.cost.total.minor;
  const requested = order.filter(
    (event) =>
      event.type === 'PaymentAuthorisationRequested' ||
      event.type === 'OrderConfirmed' ||
      event.type === 'PaymentCaptureRequested',
  );
  return requested.flatMap(({ type, amount }) =>
    amount.minor === total ? [] : [`${type} of ${amount.minor}, and the total is ${total}`],
  );
};

const returnsOf = (order: readonly OrderEvent[]): string[] => {
  const left = new Map(ofType(order, 'OrderPlaced')[0]?.lines.map(({ lineId, quantity }) => [lineId, quantity]));
  return ofType(order, 'ReturnReceived').flatMap(({ returnId, lines }) =>
    lines.flatMap(({ lineId, quantity }) => {
      const rest = (left.get(lineId) ?? 0) - quantity;
      left.set(lineId, rest);
      return rest < 0 ? [`return ${returnId} has ${-rest} pieces of line ${lineId} too many`] : [];
    }),
  );
};
