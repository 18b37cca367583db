import type { OrderEvent, OrderRejection } from '@millrace/contracts';
import { accept, type Decision, reject } from '@millrace/decider';
import type { Erasure } from '../model/order-command.js';
import type { Order } from '../model/order-state.js';

/** Whether the process of the order has ended, so that nobody needs the buyer's data any more. */
export const isFinished = ({ step }: Order): boolean =>
  step === 'paid' || step === 'closed' || step === 'unpaid' || step === 'cancelled';

export const erase = (
  order: Order | undefined,
  { dataSubjects, orders, othersUnderWay }: Erasure,
): Decision<OrderEvent, OrderRejection> => {
  if (!order) return reject({ type: 'OrderNotFound' });
  if (order.erased.length > 0 || dataSubjects.length === 0) return accept();
  if (!isFinished(order) || othersUnderWay) return reject({ type: 'OrderUnderWay' });
  return accept({ type: 'PersonalDataErased', dataSubjects: [...dataSubjects], orders: [...orders] });
};
