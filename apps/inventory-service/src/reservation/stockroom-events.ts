import type { ItemEvent, ItemState, ReservationEvent, StockLine } from '@millrace/contracts';
import type { PlacedLine } from '../allocation/allocate.js';
import { backorderedFor, fillBackorders } from '../item/backorders.js';
import { evolve as evolveItem, nothingInStock } from '../item/item.js';
import { levelAt } from '../item/levels.js';
import { mainLocation } from '../location/serving-order.js';
import { lowStock, type LowStockPolicy } from '../item/low-stock.js';
import { byVariant } from './reservation-state.js';

/** An event and its aggregate; all events of one decision are appended together or not at all. */
export type StockroomEvent =
  | Readonly<{ aggregate: 'item'; id: string; event: ItemEvent }>
  | Readonly<{ aggregate: 'reservation'; id: string; event: ReservationEvent }>;

type Items = ReadonlyMap<string, ItemState>;

export const ofReservation = (id: string, event: ReservationEvent): StockroomEvent => ({ aggregate: 'reservation', id, event });

/** One event for each line, of its item. */
export const ofItem = (type: 'StockHeld' | 'HoldReleased', orderId: string, lines: readonly PlacedLine[]): StockroomEvent[] =>
  lines.map(({ variantId: id, quantity, location }) => ({
    aggregate: 'item',
    id,
    event: { type, orderId, quantity, ...elsewhere(location) },
  }));

/** Commits held lines. `backordered`: the pieces that are not on hand; only `main` sells without stock. */
export const commitHolds = (
  orderId: string,
  items: Items,
  lines: readonly PlacedLine[],
): Readonly<{ events: StockroomEvent[]; backordered: StockLine[] }> => {
  const parts = lines.map(({ variantId, quantity, location }) => {
    const onHand = Math.max(0, levelAt(items.get(variantId) ?? nothingInStock, location).onHand);
    return { variantId, quantity, location, backordered: Math.max(0, quantity - onHand) };
  });
  const missing = parts.filter(({ backordered }) => backordered > 0);
  return {
    events: parts.map(({ variantId: id, quantity, location, backordered }) => ({
      aggregate: 'item',
      id,
      event: { type: 'HoldCommitted', orderId, quantity, ...elsewhere(location), ...(backordered > 0 && { backordered }) },
    })),
    backordered: byVariant(missing.map(({ variantId, backordered }) => ({ variantId, quantity: backordered }))),
  };
};

/**
 * Adds returned pieces to the stock at the location that sent them. Pieces that the order still waits for are not waited for any more;
 * returned ones go to the orders that wait.
 */
export const takeBack = (orderId: string, returnId: string, items: Items, lines: readonly PlacedLine[]): StockroomEvent[] => {
  const events: StockroomEvent[] = [];
  for (const { variantId: id, quantity, location } of lines) {
    const item = evolveItems(items, events).get(id) ?? nothingInStock;
    const backordered = location === mainLocation ? Math.min(quantity, backorderedFor(item, orderId)) : 0;
    const returned: ItemEvent = {
      type: 'StockReturned',
      ...{ returnId, orderId, quantity },
      ...elsewhere(location),
      ...(backordered > 0 && { backordered }),
    };
    const filled = fillBackorders(evolveItem(item, returned), location);
    events.push(...[returned, ...filled].map((event) => ({ aggregate: 'item', id, event }) as const));
  }
  return events;
};

/** The items after the events. */
export const evolveItems = (items: Items, events: readonly StockroomEvent[]): Items => {
  const evolved = new Map(items);
  for (const { aggregate, id, event } of events)
    if (aggregate === 'item') evolved.set(id, evolveItem(evolved.get(id) ?? nothingInStock, event));
  return evolved;
};

export const eventsOfReservation = (events: readonly StockroomEvent[]): ReservationEvent[] =>
  events.flatMap(({ aggregate, event }) => (aggregate === 'reservation' ? [event] : []));

/** The warnings of items whose stock is low after the events and was not before. */
export const lowStockOf = (items: Items, events: readonly StockroomEvent[], policy: LowStockPolicy): StockroomEvent[] => {
  const after = evolveItems(items, events);
  const ids = new Set(events.flatMap(({ aggregate, id }) => (aggregate === 'item' ? [id] : [])));
  return [...ids].flatMap((id) =>
    lowStock(items.get(id) ?? nothingInStock, after.get(id) ?? nothingInStock, policy).map(
      (event) => ({ aggregate: 'item', id, event }) as const,
    ),
  );
};

const elsewhere = (location: string) => (location === mainLocation ? {} : { location });
