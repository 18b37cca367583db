import { type CartLine, ReadStock, sellable } from '@millrace/contracts';
import { LogError } from '@millrace/event-log';
import { piecesOf } from '../cart/fields/line-price.js';
import type { ReadSession } from '../consistency/read-session.js';

/** A cart line whose variant has fewer pieces than all lines need together. */
export type ShortLine = Readonly<{ lineId: string; variantId: string; available: number }>;

/**
 * The lines short of stock, by the inventory service's current count. Uncounted variants are never short, and none are while the service
 * does not answer: then the order's reservation decides.
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
  const { items } = await session.query(ReadStock, { variantIds }).catch((error: unknown) => {
    if (error instanceof LogError && error.code === 'NOT_AVAILABLE') return { items: [] };
    throw error;
  });
  return new Map(
    items.map(({ variantId, onHand, held, backordered = 0, ...rules }) => {
      return [variantId, Math.max(0, sellable({ ...rules, available: onHand - held - backordered }))];
    }),
  );
};
