import { type ItemEvent, type ItemRejection, type ItemRequest, type ItemState, sellable } from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';

const maxPieces = 1_000_000_000;

export const nothingInStock: ItemState = { onHand: 0, held: 0 };

/** Pieces that are not reserved. Below zero only for reservations under the policy `continue`. */
export const available = ({ onHand, held, backordered = 0 }: ItemState): number => onHand - held - backordered;

/** The number of pieces that may still be reserved. */
export const promisable = (item: ItemState): number => sellable({ ...item, available: available(item) });

export const isTracked = ({ tracked = true }: ItemState): boolean => tracked;

const decide = (item: ItemState, request: ItemRequest): Decision<ItemEvent, ItemRejection> => {
  switch (request.type) {
    case 'CountStock': {
      const ruled = policyChanged(item, request);
      const counted = adjusted(ruled.reduce(evolve, item), request.onHand - net(item), request.reason);
      return 'rejected' in counted ? counted : accept(...ruled, ...counted.accepted);
    }
    case 'AdjustStock':
      return adjusted(item, request.delta, request.reason);
    case 'ChangeInventoryPolicy':
      return accept(...policyChanged(item, request));
  }
};

export const evolve = (item: ItemState, event: ItemEvent): ItemState => {
  switch (event.type) {
    case 'StockAdjusted':
      return withNet(item, net(item) + event.delta);
    case 'StockHeld':
      return { ...item, held: item.held + event.quantity };
    case 'HoldReleased':
      return { ...item, held: item.held - event.quantity };
    case 'HoldCommitted':
      return withNet({ ...item, held: item.held - event.quantity }, net(item) - event.quantity);
    case 'BackorderFilled':
    case 'StockReturned':
    case 'LowStockReached':
    case 'LowStockThresholdChanged':
      return item;
    case 'InventoryPolicyChanged':
      return { ...item, tracked: event.tracked, inventoryPolicy: event.inventoryPolicy };
  }
};

export const itemDecider: Decider<ItemState, ItemRequest, ItemEvent, ItemRejection> = { initial: nothingInStock, decide, evolve };

/** Pieces on hand without those backordered for paid orders. */
const net = ({ onHand, backordered = 0 }: ItemState): number => onHand - backordered;

const withNet = (item: ItemState, pieces: number): ItemState => {
  const { backordered, ...counted } = item;
  if (pieces >= 0) return backordered === undefined ? { ...item, onHand: pieces } : { ...counted, onHand: pieces };
  return { ...item, onHand: 0, backordered: -pieces };
};

type Rules = Pick<ItemState, 'tracked' | 'inventoryPolicy'>;

/** Rules that are not given stay. */
const policyChanged = (item: ItemState, named: Rules): ItemEvent[] => {
  const before = { tracked: isTracked(item), inventoryPolicy: item.inventoryPolicy ?? 'deny' };
  const { tracked = before.tracked, inventoryPolicy = before.inventoryPolicy } = named;
  const same = tracked === before.tracked && inventoryPolicy === before.inventoryPolicy;
  return same ? [] : [{ type: 'InventoryPolicyChanged', tracked, inventoryPolicy }];
};

/** Stock may always grow; where the policy allows overselling, it may also fall below the reserved quantity. */
const adjusted = (item: ItemState, delta: number, reason: string): Decision<ItemEvent, ItemRejection> => {
  const { onHand, held } = item;
  const counted = net(item) + delta;
  if (Math.abs(counted) > maxPieces) return reject({ type: 'StockOutOfRange', onHand });
  if (delta < 0 && promisable(item) !== Number.POSITIVE_INFINITY) {
    if (counted < 0) return reject({ type: 'StockOutOfRange', onHand });
    if (counted < held) return reject({ type: 'StockIsHeld', onHand, held });
  }
  return delta === 0 ? accept() : accept({ type: 'StockAdjusted', delta, reason });
};
