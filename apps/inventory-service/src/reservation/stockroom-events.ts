import type { ItemEvent, ItemState, ReservationEvent, StockLine } from '@millrace/contracts';
import type { PlacedLine } from '../allocation/allocate.js';
import { backorderedFor, fillBackorders, maxFilled } from '../item/backorders.js';
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

/**
 * As many parts of an order have an event each. More, of an order at several locations, have one event for each item, so that the events of a
 * decision fit into one append.
 */
const maxParts = 250;

/** The parts of each event: all of one item. */
const grouped = (lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] =>
  lines.length <= maxParts ? lines.map((line) => [line]) : byItem(lines);

const byItem = (lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] => {
  const parts = new Map<string, PlacedLine[]>();
  for (const line of lines) parts.set(line.variantId, [...(parts.get(line.variantId) ?? []), line]);
  return [...parts.values()];
};

const wherever = (parts: readonly PlacedLine[]) =>
  parts.length === 1
    ? elsewhere(parts[0]?.location ?? mainLocation)
    : { parts: parts.map(({ location, quantity }) => ({ location, quantity })) };

const idOf = (parts: readonly PlacedLine[]): string => parts[0]?.variantId ?? '';

const piecesOf = (parts: readonly Readonly<{ quantity: number }>[]): number =>
  parts.reduce((sum, { quantity }) => sum + quantity, 0);

/** One event for each line, or for each item, of its item. */
export const ofItem = (type: 'StockHeld' | 'HoldReleased', orderId: string, lines: readonly PlacedLine[]): StockroomEvent[] =>
  grouped(lines).map((parts) => ({
    aggregate: 'item',
    id: idOf(parts),
    event: { type, orderId, quantity: piecesOf(parts), ...wherever(parts) },
  }));

/** Commits held lines. `backordered`: the pieces that are not on hand; only `main` sells without stock. */
export const commitHolds = (
  orderId: string,
  items: Items,
  lines: readonly PlacedLine[],
): Readonly<{ events: StockroomEvent[]; backordered: StockLine[] }> => {
  const missingOf = ({ variantId, quantity, location }: PlacedLine): number =>
    Math.max(0, quantity - Math.max(0, levelAt(items.get(variantId) ?? nothingInStock, location).onHand));
  const missing = lines.map((line) => ({ variantId: line.variantId, quantity: missingOf(line) }));
  return {
    events: grouped(lines).map((parts) => {
      const backordered = parts.reduce((sum, part) => sum + missingOf(part), 0);
      return {
        aggregate: 'item',
        id: idOf(parts),
        event: {
          type: 'HoldCommitted',
          orderId,
          quantity: piecesOf(parts),
          ...wherever(parts),
          ...(backordered > 0 && { backordered }),
        },
      };
    }),
    backordered: byVariant(missing.filter(({ quantity }) => quantity > 0)),
  };
};

/**
 * Adds returned pieces to the stock at the location that sent them. Pieces that the order still waits for are not waited for any more;
 * returned ones go to the orders that wait.
 */
export const takeBack = (orderId: string, returnId: string, items: Items, lines: readonly PlacedLine[]): StockroomEvent[] => {
  const events: StockroomEvent[] = [];
  const groups = grouped(lines);
  let room = maxFilled - groups.length;
  for (const parts of groups) {
    const id = idOf(parts);
    const item = evolveItems(items, events).get(id) ?? nothingInStock;
    const sentFromMain = piecesOf(parts.filter(({ location }) => location === mainLocation));
    const backordered = Math.min(sentFromMain, backorderedFor(item, orderId));
    const returned: ItemEvent = {
      type: 'StockReturned',
      ...{ returnId, orderId, quantity: piecesOf(parts) },
      ...wherever(parts),
      ...(backordered > 0 && { backordered }),
    };
    const locations = parts.map(({ location }) => location);
    const filled = fillBackorders(evolveItem(item, returned), locations, room);
    room -= filled.filter(({ type }) => type === 'BackorderFilled').length;
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
