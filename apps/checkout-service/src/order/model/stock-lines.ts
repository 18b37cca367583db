import { type OrderEvent, type OrderLine, prefixOf, type ReservationEvent, type StockLine } from '@millrace/contracts';
import type { Failure, Order } from './order-state.js';

type Short = Extract<ReservationEvent, { type: 'StockReservationRefused' }>['short'];

/** The lines as the inventory reserves them: each variant once, with its quantity in all lines. */
export const stockLines = (lines: readonly OrderLine[]): StockLine[] => {
  const quantities = new Map<string, number>();
  for (const { variantId, quantity } of lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  return [...quantities].map(([variantId, quantity]) => ({ variantId, quantity }));
};

/** The request to give back the stock of an order that fails. */
export const stockRelease = ({ lines }: Pick<Order, 'lines'>, { reason, detail }: Failure): OrderEvent => ({
  type: 'StockReleaseRequested',
  reason,
  detail,
  lines: stockLines(lines),
});

const maxLength = 500;

/** The shortage with the titles of the order’s lines, at most 500 characters: "Mug (Small): 2 wanted, 1 left". */
export const shortageText = (lines: readonly OrderLine[], short: Short): string => {
  const shortages = short.map(
    ({ variantId, wanted, available }) => `${nameOf(lines, variantId)}: ${wanted} wanted, ${available} left`,
  );
  const text = shortages.join('; ');
  return text.length > maxLength ? `${prefixOf(text, maxLength - 1)}…` : text;
};

/** The titles of a variant; its id when the order has no line with it. */
const nameOf = (lines: readonly OrderLine[], variantId: string): string => {
  const line = lines.find((one) => one.variantId === variantId);
  if (!line) return variantId;
  return line.variantTitle === '' ? line.title : `${line.title} (${line.variantTitle})`;
};
