import { type OrderEvent, type OrderRejection, placeholders } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Order } from './order.js';

/** Whoever bought an order is to be forgotten. `orders` are all that are about them; `othersUnderWay`: one of these is not over. */
export type Erasure = Readonly<{
  type: 'ErasePersonalData';
  dataSubjects: readonly string[];
  orders: readonly string[];
  othersUnderWay: boolean;
}>;

/** Whether nothing more follows: only then nobody needs the buyer's data any longer. */
export const isOver = ({ step }: Order): boolean => step === 'paid' || step === 'cancelled';

export const erase = (
  order: Order | undefined,
  { dataSubjects, orders, othersUnderWay }: Erasure,
): Decision<OrderEvent, OrderRejection> => {
  if (!order) return reject({ type: 'OrderNotFound' });
  if (order.erased.length > 0 || dataSubjects.length === 0) return accept();
  if (!isOver(order) || othersUnderWay) return reject({ type: 'OrderUnderWay' });
  return accept({ type: 'PersonalDataErased', dataSubjects: [...dataSubjects], orders: [...orders] });
};

/** The order without its buyer. */
export const forgetting = (order: Order, erased: readonly string[]): Order => {
  const { email, shippingAddress, payment } = placeholders;
  const lines = order.lines.map((line) => ({ ...line, attributes: [] }));
  return { ...order, email, shippingAddress, payment, lines, erased };
};
