import type { OrderCost } from '@millrace/contracts';

/** What an order costs, as clients are told it. */
export const toOrderCost = ({ subtotal, shipping, tax, total }: OrderCost) => ({
  subtotalAmount: subtotal,
  totalShippingAmount: shipping,
  totalTaxAmount: tax,
  totalAmount: total,
});
