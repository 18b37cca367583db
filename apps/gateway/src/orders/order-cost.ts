import type { Money, OrderCost } from '@millrace/contracts';

/** The API's model of an order's cost. */
export const toOrderCost = ({ subtotal, shipping, tax, total, discount, addedTax }: OrderCost) => ({
  subtotalAmount: subtotal,
  totalShippingAmount: shipping,
  totalTaxAmount: tax,
  totalAddedTaxAmount: addedTax ?? none(total),
  totalDiscountAmount: discount ?? none(total),
  totalAmount: total,
});

/** Nothing, in the currency of an amount. */
export const none = ({ currency }: Money): Money => ({ minor: 0, currency });
