import { placeholders } from '@millrace/contracts';
import type { Order } from './order-state.js';

/** The order with placeholders for its personal data. */
export const withoutBuyer = (order: Order, erased: readonly string[]): Order => {
  const { email, shippingAddress, payment } = placeholders;
  const lines = order.lines.map((line) => ({ ...line, attributes: [] }));
  const { addressChange: _, ...rest } = order;
  return { ...rest, email, shippingAddress, payment, lines, erased };
};
