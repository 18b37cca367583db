import type { ItemEvent, ItemState } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { StockRequest } from '../history/history.js';

/** The stock after these events: a second implementation, independent of the inventory service. */
export const stockAfter = (events: readonly Recorded[]): ItemState => {
  let [onHand, held] = [0, 0];
  for (const { event } of events as readonly Recorded<ItemEvent>[]) {
    if (event.type === 'StockAdjusted') onHand += event.delta;
    if (event.type === 'StockHeld') held += event.quantity;
    if (event.type === 'HoldReleased' || event.type === 'HoldCommitted') held -= event.quantity;
    if (event.type === 'HoldCommitted') onHand -= event.quantity;
    if (event.type === 'StockReturned') onHand += event.quantity;
  }
  return { onHand, held };
};

/** The state of an aggregate after these events; `undefined` for a cart, which has no second implementation here. */
export const stateAfter = (aggregate: string, events: readonly Recorded[]): unknown => {
  if (aggregate === 'item') return stockAfter(events);
  if (aggregate === 'cart') return undefined;
  const { type: _, ...details } = (events.at(-1)?.event ?? { type: '' }) as { type: string };
  return { details };
};

/** The change of the stock by a request, or the rejection with which it must be refused. */
export const expectedChange = ({ onHand, held }: ItemState, request: StockRequest): { delta: number } | { refused: object } => {
  const delta = request.type === 'CountStock' ? request.onHand - onHand : request.delta;
  const counted = onHand + delta;
  if (counted < 0 || counted > 1_000_000_000) return { refused: { type: 'StockOutOfRange', onHand } };
  return counted < held ? { refused: { type: 'StockIsHeld', onHand, held } } : { delta };
};
