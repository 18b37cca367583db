import { type Histories, ofType, type Violation } from './history/logged-event.js';

type Sum = Readonly<{ minor: number }>;
const sumOf = (amounts: readonly Readonly<{ amount: Sum }>[]): number =>
  amounts.reduce((sum, { amount }) => sum + amount.minor, 0);

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) < index);

/**
 * Money is conserved: a payment is authorised and captured at most once, with the total of its order; refunds have each id once and are not more
 * than what was captured; and the order knows of the same money as the provider.
 */
export const moneyIsConserved = (orders: Histories<'order'>, payments: Histories<'payment'>, atRest: boolean): Violation[] =>
  [...new Set([...orders.keys(), ...payments.keys()])].flatMap((id) => {
    const [order, payment] = [orders.get(id) ?? [], payments.get(id) ?? []];
    const total = ofType(order, 'OrderPlaced')[0]?.cost.total.minor;
    const authorised = ofType(payment, 'PaymentAuthorised');
    const captured = ofType(payment, 'PaymentCaptured');
    const refunded = ofType(payment, 'PaymentRefunded');
    const known = ofType(order, 'OrderRefunded');
    const details = [
      ...(authorised.length > 1 ? [`authorised ${authorised.length} times`] : []),
      ...(captured.length > 1 ? [`captured ${captured.length} times`] : []),
      ...[...authorised, ...captured]
        // While events are read, an order may be newer than those of its stream that were read.
        .filter(({ amount }) => amount.minor !== total && (atRest || total !== undefined))
        .map(({ type, amount }) => `${type} of ${amount.minor}, and the total is ${total}`),
      ...repeated(refunded.map(({ refundId }) => refundId)).map((refund) => `refund ${refund} was paid twice`),
      ...repeated(known.map(({ refundId }) => refundId)).map((refund) => `refund ${refund} was recorded twice`),
      ...(sumOf(refunded) > sumOf(captured) ? [`${sumOf(refunded)} refunded of ${sumOf(captured)}`] : []),
      ...(sumOf(known) > sumOf(refunded)
        ? [`the order knows of ${sumOf(known)} refunded, the provider of ${sumOf(refunded)}`]
        : []),
      ...(atRest && sumOf(known) !== sumOf(refunded) ? [`${sumOf(refunded)} refunded, ${sumOf(known)} in the order`] : []),
      ...(ofType(payment, 'PaymentVoided').length > 0 && captured.length > 0 ? ['voided and captured'] : []),
    ];
    return details.map((detail) => ({ rule: 'money is conserved', about: `order ${id}`, detail }));
  });
