import type { ItemState, ReservationEvent, StockLine } from '@millrace/contracts';
import { accept, type Decision, fold } from '@millrace/decider';
import { allocate, type PlacedLine } from '../allocation/allocate.js';
import { available, isTracked, nothingInStock, promisable } from '../item/item.js';
import { mainLocation } from '../location/serving-order.js';
import type { LowStockPolicy } from '../item/low-stock.js';
import { byVariant, evolveReservation, type Reservation, taken } from './reservation-state.js';
import {
  commitHolds,
  evolveItems,
  eventsOfReservation,
  lowStockOf,
  ofItem,
  ofReservation,
  type StockroomEvent,
  takeBack,
} from './stockroom-events.js';

/** `serving`: the locations in the order in which they serve the order. */
export type ReservationCommand =
  | Readonly<{ type: 'Reserve'; orderId: string; lines: readonly StockLine[]; until?: string; serving?: readonly string[] }>
  | Readonly<{ type: 'Release'; orderId: string }>
  | Readonly<{ type: 'Expire'; orderId: string }>
  /** The order is cancelled: as `Release`, and committed pieces, which were not sent, come back. */
  | Readonly<{ type: 'Cancel'; orderId: string }>
  | Readonly<{ type: 'Commit'; orderId: string; serving?: readonly string[] }>
  | Readonly<{ type: 'Restock'; orderId: string; returnId: string; lines: readonly StockLine[]; serving?: readonly string[] }>;

/** The reservation of one order and at least the items that it reserves or will reserve; an absent item has no stock. */
export type Stockroom = Readonly<{ reservation: Reservation; items: ReadonlyMap<string, ItemState> }>;

/**
 * Reserves every line of an order or none, across all its items. Never rejects a command: a shortage is an event that the order waits
 * for, and an answered command is not answered again. When a release arrives before its reservation, the reservation has no effect. A
 * committed reservation stays committed; an expired one is reserved anew when it is committed, while there is stock.
 */
export const decideReservation = (
  stock: Stockroom,
  command: ReservationCommand,
  policy: LowStockPolicy = {},
): Decision<StockroomEvent, never> => {
  const events = eventsOf(stock, command);
  return accept(...events, ...lowStockOf(stock.items, events, policy));
};

const eventsOf = ({ reservation, items }: Stockroom, command: ReservationCommand): StockroomEvent[] => {
  const { orderId } = command;
  const { status, lines } = reservation;
  switch (command.type) {
    case 'Reserve':
      return status === 'none' ? reserve(items, command) : [];
    case 'Release':
      if (status === 'released' || status === 'committed') return [];
      return [ofReservation(orderId, { type: 'ReservationReleased' }), ...ofItem('HoldReleased', orderId, lines)];
    case 'Cancel':
      if (status !== 'committed') return eventsOf({ reservation, items }, { type: 'Release', orderId });
      return [
        ofReservation(orderId, { type: 'ReservationReleased' }),
        ...takeBack(orderId, 'cancellation', items, reservation.sold ?? []),
      ];
    case 'Expire':
      if (status !== 'reserved' || lines.length === 0) return [];
      return [
        ofReservation(orderId, { type: 'ReservationExpired', lines: byVariant(lines) }),
        ...ofItem('HoldReleased', orderId, lines),
      ];
    case 'Commit':
      if (status === 'expired') return commitAnew(items, reservation, command);
      return status === 'reserved' ? commit(orderId, items, lines) : [];
    case 'Restock':
      return restock({ reservation, items }, command);
  }
};

/** An untracked item is never short and never reserved; an item that may be oversold without limit is reserved nevertheless. */
const reserve = (
  items: Stockroom['items'],
  { orderId, lines: wanted, until, serving = [mainLocation] }: Extract<ReservationCommand, { type: 'Reserve' }>,
): StockroomEvent[] => {
  const lines = byVariant(wanted);
  const short = shortages(items, lines);
  if (short.length > 0) return [ofReservation(orderId, { type: 'StockReservationRefused', short })];
  const { untracked, held } = place(items, lines, serving);
  const reserved: ReservationEvent = {
    type: 'StockReserved',
    lines,
    ...(untracked.length > 0 && { untracked }),
    ...(until !== undefined && { until }),
    ...allocationsOf(held),
  };
  return [ofReservation(orderId, reserved), ...ofItem('StockHeld', orderId, held)];
};

const itemOf = (items: Stockroom['items'], variantId: string): ItemState => items.get(variantId) ?? nothingInStock;

const shortages = (items: Stockroom['items'], lines: readonly StockLine[]) =>
  lines
    .map(({ variantId, quantity }) => ({ variantId, quantity, item: itemOf(items, variantId) }))
    .filter(({ item, quantity }) => promisable(item) < quantity)
    .map(({ variantId, quantity, item }) => ({ variantId, wanted: quantity, available: available(item) }));

const place = (items: Stockroom['items'], lines: readonly StockLine[], serving: readonly string[]) => {
  const untracked = lines.map(({ variantId }) => variantId).filter((variantId) => !isTracked(itemOf(items, variantId)));
  const tracked = lines.filter(({ variantId }) => !untracked.includes(variantId));
  return { untracked, held: allocate(tracked, (variantId) => itemOf(items, variantId), serving) };
};

const allocationsOf = (held: readonly PlacedLine[]) => {
  const allocations = held.filter(({ location }) => location !== mainLocation);
  return allocations.length > 0 ? { allocations } : {};
};

const commit = (
  orderId: string,
  items: Stockroom['items'],
  lines: readonly PlacedLine[],
  anew: Pick<Extract<ReservationEvent, { type: 'ReservationCommitted' }>, 'anew' | 'allocations'> = {},
): StockroomEvent[] => {
  const { events, backordered } = commitHolds(orderId, items, lines);
  const committed = { type: 'ReservationCommitted', ...anew, ...(backordered.length > 0 && { backordered }) } as const;
  return [ofReservation(orderId, committed), ...events];
};

const commitAnew = (
  items: Stockroom['items'],
  { expired = [] }: Reservation,
  { orderId, serving = [mainLocation] }: Readonly<{ orderId: string; serving?: readonly string[] }>,
): StockroomEvent[] => {
  const short = shortages(items, expired);
  if (short.length > 0) return [ofReservation(orderId, { type: 'StockCommitRefused', short })];
  const { held } = place(items, expired, serving);
  const holds = ofItem('StockHeld', orderId, held);
  const anew = { ...(held.length > 0 && { anew: byVariant(held) }), ...allocationsOf(held) };
  const [committed, ...sold] = commit(orderId, evolveItems(items, holds), held, anew);
  return committed === undefined ? [] : [committed, ...holds, ...sold];
};

/** A return that arrives before its order's commit is handled commits it first. Pieces that were not sold are not taken. */
const restock = (
  { reservation, items }: Stockroom,
  command: Extract<ReservationCommand, { type: 'Restock' }>,
): StockroomEvent[] => {
  const { orderId, returnId, lines, serving } = command;
  if (reservation.returns?.includes(returnId)) return [];
  const first = eventsOf({ reservation, items }, { type: 'Commit', orderId, ...(serving && { serving }) });
  const { sold = [] } = fold(evolveReservation, reservation, eventsOfReservation(first));
  const back = taken(sold, lines);
  const restocked: ReservationEvent = { type: 'StockRestocked', returnId, lines: byVariant(back) };
  return [...first, ofReservation(orderId, restocked), ...takeBack(orderId, returnId, evolveItems(items, first), back)];
};
