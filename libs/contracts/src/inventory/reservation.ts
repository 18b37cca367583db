import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Instant, Quantity } from '../declaration/values.js';

/** A quantity of one variant. */
export const StockLine = Type.Object({ variantId: Id, quantity: Quantity }, { title: 'StockLine' });
export type StockLine = Static<typeof StockLine>;

/** A variant with its requested and its available quantity. */
export const Shortage = Type.Object({ variantId: Id, wanted: Type.Integer(), available: Type.Integer() }, { title: 'Shortage' });

/** Pieces of a line at a location other than `main`. */
export const Allocation = Type.Object({ ...StockLine.properties, location: Id }, { title: 'Allocation' });
export type Allocation = Static<typeof Allocation>;

const Allocations = Type.Optional(Type.Array(Allocation, { minItems: 1 }));

/** The reservation of an order; the aggregate's id is the order's. All lines are reserved or none. */
export const reservation = aggregate({
  context: 'inventory',
  name: 'reservation',
  events: [
    message(
      'StockReserved',
      Type.Object({
        lines: Type.Array(StockLine, { minItems: 1 }),
        /** Variants of the lines that are not tracked: nothing is reserved for them. */
        untracked: Type.Optional(Type.Array(Id, { minItems: 1 })),
        /** The reservation expires then. Absent: never. */
        until: Type.Optional(Instant),
        /** Absent: all pieces are at `main`. */
        allocations: Allocations,
      }),
    ),
    message('StockReservationRefused', Type.Object({ short: Type.Array(Shortage, { minItems: 1 }) })),
    message('ReservationReleased', Empty),
    /**
     * The pieces are sold. `anew`: those of an expired reservation, which were reserved anew, with their `allocations`. `backordered`: pieces
     * that are not on hand; `BackorderFilled` of the item follows when they are.
     */
    message(
      'ReservationCommitted',
      Type.Object({
        anew: Type.Optional(Type.Array(StockLine, { minItems: 1 })),
        allocations: Allocations,
        backordered: Type.Optional(Type.Array(StockLine, { minItems: 1 })),
      }),
    ),
    /** The time of the reservation is over: its pieces are available again. */
    message('ReservationExpired', Type.Object({ lines: Type.Array(StockLine, { minItems: 1 }) })),
    /** The reservation had expired before it was to be committed, and its pieces are gone. Nothing is committed. */
    message('StockCommitRefused', Type.Object({ short: Type.Array(Shortage, { minItems: 1 }) })),
    /** The pieces of a return that are stock again: at most those that the order bought, without untracked ones. */
    message('StockRestocked', Type.Object({ returnId: Id, lines: Type.Array(StockLine) })),
  ],
  requests: [],
  rejections: [],
  state: Type.Object({
    status: Type.Union([
      Type.Literal('none'),
      Type.Literal('reserved'),
      Type.Literal('refused'),
      Type.Literal('released'),
      Type.Literal('committed'),
    ]),
    /** The reserved lines. */
    lines: Type.Array(StockLine),
  }),
});
/** An event of a reservation. */
export type ReservationEvent = EventOf<typeof reservation>;
/** The state of a reservation. */
export type ReservationState = StateOf<typeof reservation>;
