import { type CartLine, ReadStock, sellable } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { piecesOf } from '../cart/line-price.js';
import type { ReadSession } from '../consistency/read-session.js';

/** A line of a cart that wants a variant of which there is less than all lines of the cart want together. */
export type ShortLine = Readonly<{ lineId: string; variantId: string; available: number }>;

/**
 * The lines that cannot be had, by the warehouse's own count of now. Of what the warehouse has never counted, and while it does
 * not answer, nothing is known: then there are none, and the reservation of the order decides.
 */
export const shortLines = async (session: ReadSession, lines: readonly CartLine[]): Promise<readonly ShortLine[]> => {
  const stock = await stockOf(session, [...new Set(lines.map(({ variantId }) => variantId))]);
  return lines.flatMap(({ lineId, variantId }) => {
    const available = stock.get(variantId);
    return available === undefined || available >= piecesOf(lines, variantId) ? [] : [{ lineId, variantId, available }];
  });
};

const stockOf = async (session: ReadSession, variantIds: string[]): Promise<ReadonlyMap<string, number>> => {
  if (variantIds.length === 0) return new Map();
  const { items } = await session.query(ReadStock, { variantIds }).catch((fault: unknown) => {
    if (fault instanceof LogError && fault.code === 'NOT_AVAILABLE') return { items: [] };
    throw fault;
  });
  return new Map(
    items.map(({ variantId, onHand, held, backordered = 0, ...rules }) => {
      return [variantId, Math.max(0, sellable({ ...rules, available: onHand - held - backordered }))];
    }),
  );
};
