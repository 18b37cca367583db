import { type OrderEvent, type OrderRejection, placeholders } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Order } from './order-state.js';

/**
 * The command to erase the buyer of an order. `orders` are all orders of the buyer's cart; `othersUnderWay` tells whether one of them is not
 * finished.
 */
export type Erasure = Readonly<{
  type: 'ErasePersonalData';
  dataSubjects: readonly string[];
  orders: readonly string[];
  othersUnderWay: boolean;
}>;

/** Whether the process of the order has ended, so that nobody needs the buyer's data any more. */
export const isFinished = ({ step }: Order): boolean => step === 'paid' || step === 'cancelled';

export const erase = (
  order: Order | undefined,
  { dataSubjects, orders, othersUnderWay }: Erasure,
): Decision<OrderEvent, OrderRejection> => {
  if (!order) return reject({ type: 'OrderNotFound' });
  if (order.erased.length > 0 || dataSubjects.length === 0) return accept();
  if (!isFinished(order) || othersUnderWay) return reject({ type: 'OrderUnderWay' });
  return accept({ type: 'PersonalDataErased', dataSubjects: [...dataSubjects], orders: [...orders] });
};

/** The order with placeholders for its personal data. */
export const withoutBuyer = (order: Order, erased: readonly string[]): Order => {
  const { email, shippingAddress, payment } = placeholders;
  const lines = order.lines.map((line) => ({ ...line, attributes: [] }));
  return { ...order, email, shippingAddress, payment, lines, erased };
};
