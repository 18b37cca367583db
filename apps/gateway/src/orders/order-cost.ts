import type { OrderCost } from '@millrace/contracts';

/** The API's model of an order's cost. */
export const toOrderCost = ({ subtotal, shipping, tax, total }: OrderCost) => ({
  subtotalAmount: subtotal,
  totalShippingAmount: shipping,
  totalTaxAmount: tax,
  totalAmount: total,
});
