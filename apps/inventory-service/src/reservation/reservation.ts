import type { ItemEvent, ItemState, ReservationEvent, ReservationState, StockLine } from '@millrace/contracts';
import { accept, type Decision } from '@millrace/decider';
import { available, isTracked, nothingInStock, promisable } from '../item/item.js';

export type ReservationCommand =
  | { readonly type: 'Reserve'; readonly orderId: string; readonly lines: readonly StockLine[] }
  | { readonly type: 'Release'; readonly orderId: string }
  | { readonly type: 'Commit'; readonly orderId: string };

/** The reservation of one order and at least the items that it reserves or will reserve; an absent item has no stock. */
export type Stockroom = Readonly<{ reservation: ReservationState; items: ReadonlyMap<string, ItemState> }>;

/** An event and its aggregate; all events of one decision are appended together or not at all. */
export type StockroomEvent =
  | Readonly<{ aggregate: 'item'; id: string; event: ItemEvent }>
  | Readonly<{ aggregate: 'reservation'; id: string; event: ReservationEvent }>;

export const nothingReserved: ReservationState = { status: 'none', lines: [] };

/**
 * Reserves every line of an order or none, across all its items. Never rejects a command: a shortage is an event that the order waits
 * for, and an answered command is not answered again. When a release arrives before its reservation, the reservation has no effect.
 */
export const decideReservation = (stock: Stockroom, command: ReservationCommand): Decision<StockroomEvent, never> => {
  const { orderId } = command;
  const { status, lines } = stock.reservation;
  switch (command.type) {
    case 'Reserve':
      return status === 'none' ? reserve(stock, orderId, linesToReserve(command.lines)) : accept();
    case 'Release':
      if (status === 'released' || status === 'committed') return accept();
      return settle(orderId, 'ReservationReleased', 'HoldReleased', lines);
    case 'Commit':
      return status === 'reserved' ? settle(orderId, 'ReservationCommitted', 'HoldCommitted', lines) : accept();
  }
};

/** The reserved lines: one for each variant. */
const linesToReserve = (lines: readonly StockLine[]): StockLine[] => {
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of lines) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  return [...wanted].map(([variantId, quantity]) => ({ variantId, quantity }));
};

/** `lines` are the reserved lines: none after a refusal, a release or a commit. */
export const evolveReservation = (reservation: ReservationState, event: ReservationEvent): ReservationState => {
  switch (event.type) {
    case 'StockReserved':
      return { status: 'reserved', lines: heldOf(event.lines, event.untracked) };
    case 'StockReservationRefused':
      return { status: 'refused', lines: [] };
    case 'ReservationReleased':
      return { status: 'released', lines: [] };
    case 'ReservationCommitted':
      return { status: 'committed', lines: [] };
    case 'ReservationExpired':
    case 'StockCommitRefused':
    case 'StockRestocked':
      return reservation;
  }
};

/** An untracked item is never short and never reserved; an item that may be oversold without limit is reserved nevertheless. */
const reserve = ({ items }: Stockroom, orderId: string, lines: StockLine[]): Decision<StockroomEvent, never> => {
  const itemOf = (variantId: string) => items.get(variantId) ?? nothingInStock;
  const short = lines
    .filter(({ variantId, quantity }) => promisable(itemOf(variantId)) < quantity)
    .map(({ variantId, quantity }) => ({ variantId, wanted: quantity, available: available(itemOf(variantId)) }));
  if (short.length > 0) return accept(ofReservation(orderId, { type: 'StockReservationRefused', short }));
  const untracked = lines.map(({ variantId }) => variantId).filter((variantId) => !isTracked(itemOf(variantId)));
  const reserved = { type: 'StockReserved', lines, ...(untracked.length > 0 && { untracked }) } as const;
  return accept(ofReservation(orderId, reserved), ...ofItems(orderId, 'StockHeld', heldOf(lines, untracked)));
};

const heldOf = (lines: readonly StockLine[], untracked: readonly string[] = []): StockLine[] =>
  lines.filter(({ variantId }) => !untracked.includes(variantId));

const settle = (
  orderId: string,
  type: 'ReservationReleased' | 'ReservationCommitted',
  hold: 'HoldReleased' | 'HoldCommitted',
  lines: readonly StockLine[],
): Decision<StockroomEvent, never> => accept(ofReservation(orderId, { type }), ...ofItems(orderId, hold, lines));

const ofReservation = (id: string, event: ReservationEvent): StockroomEvent => ({ aggregate: 'reservation', id, event });

const ofItems = (
  orderId: string,
  type: 'StockHeld' | 'HoldReleased' | 'HoldCommitted',
  lines: readonly StockLine[],
): StockroomEvent[] =>
  lines.map(({ variantId, quantity }) => ({ aggregate: 'item', id: variantId, event: { type, orderId, quantity } }));
