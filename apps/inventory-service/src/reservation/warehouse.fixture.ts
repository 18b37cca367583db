import type { ItemState } from '@millrace/contracts';
import type { Decider } from '@millrace/decider';
import { evolve as evolveItem, nothingInStock } from '../item/item.js';
import { decideReservation, type ReservationCommand } from './reservation.js';
import { evolveReservation, nothingReserved, type Reservation } from './reservation-state.js';
import type { StockroomEvent } from './stockroom-events.js';

export type Warehouse = Readonly<{ items: ReadonlyMap<string, ItemState>; reservations: ReadonlyMap<string, Reservation> }>;

/** All items and reservations at once, for specifications of several aggregates. */
export const warehouse: Decider<Warehouse, ReservationCommand, StockroomEvent, never> = {
  initial: { items: new Map(), reservations: new Map() },
  decide: ({ items, reservations }, command) =>
    decideReservation({ items, reservation: reservations.get(command.orderId) ?? nothingReserved }, command),
  evolve: ({ items, reservations }, addressed) => {
    const { id } = addressed;
    switch (addressed.aggregate) {
      case 'item':
        return { reservations, items: new Map(items).set(id, evolveItem(items.get(id) ?? nothingInStock, addressed.event)) };
      case 'reservation': {
        const evolved = evolveReservation(reservations.get(id) ?? nothingReserved, addressed.event);
        return { items, reservations: new Map(reservations).set(id, evolved) };
      }
    }
  },
};
