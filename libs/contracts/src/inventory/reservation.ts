import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Quantity } from '../declaration/values.js';

/** A quantity of one variant. */
export const StockLine = Type.Object({ variantId: Id, quantity: Quantity }, { title: 'StockLine' });
export type StockLine = Static<typeof StockLine>;

/** A variant with its requested and its available quantity. */
export const Shortage = Type.Object({ variantId: Id, wanted: Type.Integer(), available: Type.Integer() }, { title: 'Shortage' });

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
      }),
    ),
    message('StockReservationRefused', Type.Object({ short: Type.Array(Shortage, { minItems: 1 }) })),
    message('ReservationReleased', Empty),
    message('ReservationCommitted', Empty),
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
