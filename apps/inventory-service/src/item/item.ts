import { type ItemEvent, type ItemRejection, type ItemRequest, type ItemState, sellable } from '@millrace/contracts';
import { accept, type Decider, type Decision, fold, reject } from '@millrace/decider';
import { fillBackorders, locationsOf, withBackorder, withFilled, withoutBackorder } from './backorders.js';
import { levelAt, net, withLevel, withParts } from './levels.js';
import { mainLocation } from '../location/serving-order.js';
import { lowStock, type LowStockPolicy } from './low-stock.js';
import { type SourceStock, takeSourceLevel, withSourceLevel } from './take-source-level.js';

const maxPieces = 1_000_000_000;

export const nothingInStock: ItemState = { onHand: 0, held: 0 };

/** A request with the locations of the shop beside `main`, or the next turn of serving the orders that wait for pieces on hand. */
export type ItemCommand =
  | (ItemRequest & Readonly<{ locations?: readonly string[] }>)
  | Readonly<{ type: 'FillBackorders' }>
  | TakeStock;

/** The stock of the existing system's warehouses is at `main`. */
type TakeStock = Readonly<{ type: 'TakeStock' }> & SourceStock;

/** Pieces that are not reserved. Below zero only for reservations under the policy `continue`. */
export const available = (item: ItemState): number => net(item) - item.held;

/** The number of pieces that may still be reserved. */
export const promisable = (item: ItemState): number => sellable({ ...item, available: available(item) });

export const isTracked = ({ tracked = true }: ItemState): boolean => tracked;

const decide =
  (policy: LowStockPolicy) =>
  (item: ItemState, command: ItemCommand): Decision<ItemEvent, ItemRejection> => {
    if (command.type === 'FillBackorders') return accept(...fillBackorders(item, locationsOf(item)));
    if (command.type === 'TakeStock') return taken(policy, item, command);
    const { location = mainLocation } = 'location' in command ? command : {};
    if (location !== mainLocation && !command.locations?.includes(location))
      return reject({ type: 'LocationNotFound', location });
    const changed = change(item, command);
    return 'rejected' in changed ? changed : accept(...followed(policy, item, changed.accepted, location));
  };

/** With what follows from a change of the pieces at a location: orders that waited for them, and low stock. */
const followed = (
  policy: LowStockPolicy,
  item: ItemState,
  changed: readonly ItemEvent[],
  location: string,
): readonly ItemEvent[] => {
  const events = [...changed, ...fillBackorders(fold(evolve, item, changed), [location])];
  return [...events, ...lowStock(item, fold(evolve, item, events), policy)];
};

const taken = (policy: LowStockPolicy, item: ItemState, command: TakeStock): Decision<ItemEvent, ItemRejection> => {
  const { onHand, held } = levelAt(item, mainLocation);
  const change = takeSourceLevel(item, command, onHand - held);
  return change
    ? accept(...followed(policy, item, [{ type: 'StockAdjusted', reason: 'ERP', ...change }], mainLocation))
    : accept();
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
      return withSourceLevel(
        withLevel(withNet(item, net(item) + event.delta), event.location, { onHand: event.delta, held: 0 }),
        event.source,
      );
    case 'StockHeld':
      return withParts({ ...item, held: item.held + event.quantity }, event, { onHand: 0, held: 1 });
    case 'HoldReleased':
      return withParts({ ...item, held: item.held - event.quantity }, event, { onHand: 0, held: -1 });
    case 'HoldCommitted': {
      const { orderId, quantity, backordered } = event;
      const sold = withNet({ ...item, held: item.held - quantity }, net(item) - quantity);
      const left = withParts(sold, event, { onHand: -1, held: -1 });
      return backordered === undefined ? left : withBackorder(left, orderId, backordered);
    }
    case 'BackorderFilled':
      return withFilled(item, event);
    case 'StockReturned': {
      const { orderId, quantity, backordered = 0 } = event;
      const back = withParts(withNet(item, net(item) + quantity), event, { onHand: 1, held: 0 });
      return withoutBackorder(back, orderId, backordered);
    }
    case 'InventoryPolicyChanged':
      return { ...item, tracked: event.tracked, inventoryPolicy: event.inventoryPolicy };
    case 'LowStockThresholdChanged': {
      const { lowStockThreshold: _, ...rest } = item;
      return event.threshold === undefined ? rest : { ...rest, lowStockThreshold: event.threshold };
    }
    case 'LowStockReached':
    case 'BackorderFillPostponed':
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
