import { type ItemEvent, type ItemRejection, type ItemRequest, type ItemState, sellable } from '@millrace/contracts';
import { accept, type Decider, type Decision, fold, reject } from '@millrace/decider';
import { fillBackorders, withBackorder, withoutBackorder } from './backorders.js';
import { levelAt, net, withLevel } from './levels.js';
import { mainLocation } from '../location/serving-order.js';
import { lowStock, type LowStockPolicy } from './low-stock.js';

const maxPieces = 1_000_000_000;

export const nothingInStock: ItemState = { onHand: 0, held: 0 };

/** A command with the locations of the shop beside `main`. */
export type ItemCommand = ItemRequest & Readonly<{ locations?: readonly string[] }>;

/** Pieces that are not reserved. Below zero only for reservations under the policy `continue`. */
export const available = (item: ItemState): number => net(item) - item.held;

/** The number of pieces that may still be reserved. */
export const promisable = (item: ItemState): number => sellable({ ...item, available: available(item) });

export const isTracked = ({ tracked = true }: ItemState): boolean => tracked;

const decide =
  (policy: LowStockPolicy) =>
  (item: ItemState, command: ItemCommand): Decision<ItemEvent, ItemRejection> => {
    const { location = mainLocation } = 'location' in command ? command : {};
    if (location !== mainLocation && !command.locations?.includes(location))
      return reject({ type: 'LocationNotFound', location });
    const changed = change(item, command);
    if ('rejected' in changed) return changed;
    const filled = fillBackorders(fold(evolve, item, changed.accepted), location);
    const events = [...changed.accepted, ...filled];
    return accept(...events, ...lowStock(item, fold(evolve, item, events), policy));
  };

const change = (item: ItemState, request: ItemRequest): Decision<ItemEvent, ItemRejection> => {
  switch (request.type) {
    case 'CountStock': {
      const { onHand, location } = request;
      const ruled = policyChanged(item, request);
      const delta = onHand - (location === undefined ? net(item) : levelAt(item, location).onHand);
      const counted = adjusted(fold(evolve, item, ruled), { ...request, delta });
      return 'rejected' in counted ? counted : accept(...ruled, ...counted.accepted);
    }
    case 'AdjustStock':
      return adjusted(item, request);
    case 'ReceiveStock':
      return adjusted(item, { ...request, delta: request.quantity, reason: 'received' });
    case 'ChangeInventoryPolicy':
      return accept(...policyChanged(item, request));
    case 'ChangeLowStockThreshold': {
      const { threshold } = request;
      if (threshold === item.lowStockThreshold) return accept();
      return accept({ type: 'LowStockThresholdChanged', ...(threshold !== undefined && { threshold }) });
    }
  }
};

export const evolve = (item: ItemState, event: ItemEvent): ItemState => {
  switch (event.type) {
    case 'StockAdjusted':
      return withLevel(withNet(item, net(item) + event.delta), event.location, { onHand: event.delta, held: 0 });
    case 'StockHeld':
      return withLevel({ ...item, held: item.held + event.quantity }, event.location, { onHand: 0, held: event.quantity });
    case 'HoldReleased':
      return withLevel({ ...item, held: item.held - event.quantity }, event.location, { onHand: 0, held: -event.quantity });
    case 'HoldCommitted': {
      const { orderId, quantity, location, backordered } = event;
      const sold = withNet({ ...item, held: item.held - quantity }, net(item) - quantity);
      const left = withLevel(sold, location, { onHand: -quantity, held: -quantity });
      return backordered === undefined ? left : withBackorder(left, orderId, backordered);
    }
    case 'BackorderFilled': {
      const { orderId, quantity, location } = event;
      return withLevel(withoutBackorder(item, orderId, quantity), location, { onHand: -quantity, held: 0 });
    }
    case 'StockReturned': {
      const { orderId, quantity, location, backordered = 0 } = event;
      const back = withLevel(withNet(item, net(item) + quantity), location, { onHand: quantity, held: 0 });
      return withoutBackorder(back, orderId, backordered);
    }
    case 'InventoryPolicyChanged':
      return { ...item, tracked: event.tracked, inventoryPolicy: event.inventoryPolicy };
    case 'LowStockThresholdChanged': {
      const { lowStockThreshold: _, ...rest } = item;
      return event.threshold === undefined ? rest : { ...rest, lowStockThreshold: event.threshold };
    }
    case 'LowStockReached':
      return item;
  }
};

/** The rules of an item under a policy for low stock. */
export const itemDeciderOf = (policy: LowStockPolicy): Decider<ItemState, ItemCommand, ItemEvent, ItemRejection> => ({
  initial: nothingInStock,
  decide: decide(policy),
  evolve,
});

export const itemDecider = itemDeciderOf({});

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

type Change = Readonly<{ delta: number; reason: string; location?: string; reference?: string }>;

/**
 * Stock may always grow; where the policy allows overselling, it may also fall below the reserved quantity, as long as it is at `main` only:
 * pieces that another location has are not missing at `main`.
 */
const adjusted = (item: ItemState, { delta, reason, location, reference }: Change): Decision<ItemEvent, ItemRejection> => {
  const { onHand, held } = levelAt(item, location);
  const isOther = location !== undefined && location !== mainLocation;
  const rejected = { onHand: Math.max(0, onHand), held };
  if (Math.abs(net(item) + delta) > maxPieces) return reject({ type: 'StockOutOfRange', onHand: rejected.onHand });
  const isUnlimited = item.levels === undefined && !isOther && promisable(item) === Number.POSITIVE_INFINITY;
  if (delta < 0 && !isUnlimited) {
    if (onHand + delta < 0) return reject({ type: 'StockOutOfRange', onHand: rejected.onHand });
    if (onHand + delta < held) return reject({ type: 'StockIsHeld', ...rejected });
  }
  if (delta === 0) return accept();
  return accept({ type: 'StockAdjusted', delta, reason, ...(isOther && { location }), ...(reference && { reference }) });
};
