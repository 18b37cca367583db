import type { OrderEvent } from '@millrace/contracts';

type Paid = Extract<OrderEvent, { type: 'OrderPaid' }>;
type Placed = Extract<OrderEvent, { type: 'OrderPlaced' }>;

/** The columns after the id of the order. */
export const header = 'order,name,paid_at,currency,subtotal,shipping,tax,total,delivery,lines';

/**
 * The row of a paid order without its id; amounts in minor units, lines as `<variant> x <quantity>`. It has no personal data: this app may
 * not read any.
 */
export const orderRow = ({ name, cost }: Placed, { lines, deliveryOption }: Paid, paidAt: string): string => {
  const { subtotal, shipping, tax, total } = cost;
  const bought = lines.map(({ variantId, quantity }) => `${variantId} x ${quantity}`).join('; ');
  const amounts = [subtotal, shipping, tax, total].map(({ minor }) => String(minor));
  return [name, paidAt, total.currency, ...amounts, deliveryOption.handle, bought].map(toCell).join(',');
};

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula is made a text. */
const toCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""').replaceAll(/[\r\n]+/g, ' ')}"` : safe;
};
