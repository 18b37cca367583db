import type { ItemEvent, ItemRejection, ItemRequest, ItemState } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

const mostPieces = 1_000_000_000;

export const nothingInStock: ItemState = { onHand: 0, held: 0 };

/** What may still be promised. Never negative: see `adjusted` and `decideReservation`. */
export const available = ({ onHand, held }: ItemState): number => onHand - held;

const decide = (item: ItemState, request: ItemRequest): Decision<ItemEvent, ItemRejection> => {
  switch (request.type) {
    case 'CountStock':
      return adjusted(item, request.onHand - item.onHand, request.reason);
    case 'AdjustStock':
      return adjusted(item, request.delta, request.reason);
  }
};

export const evolve = (item: ItemState, event: ItemEvent): ItemState => {
  switch (event.type) {
    case 'StockAdjusted':
      return { ...item, onHand: item.onHand + event.delta };
    case 'StockHeld':
      return { ...item, held: item.held + event.quantity };
    case 'HoldReleased':
      return { ...item, held: item.held - event.quantity };
    case 'HoldCommitted':
      return { onHand: item.onHand - event.quantity, held: item.held - event.quantity };
  }
};

export const itemDecider: Decider<ItemState, ItemRequest, ItemEvent, ItemRejection> = { initial: nothingInStock, decide, evolve };

const adjusted = ({ onHand, held }: ItemState, delta: number, reason: string): Decision<ItemEvent, ItemRejection> => {
  const counted = onHand + delta;
  if (counted < 0 || counted > mostPieces) return reject({ type: 'StockOutOfRange', onHand });
  if (counted < held) return reject({ type: 'StockIsHeld', onHand, held });
  return delta === 0 ? accept() : accept({ type: 'StockAdjusted', delta, reason });
};
