import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Empty, Id, Quantity } from '../declaration/values.js';

const Pieces = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const Reason = Type.String({ minLength: 1, maxLength: 200 });
/** The policy for an item without stock: orders are refused, or accepted as back orders. */
export const InventoryPolicy = Type.Union([Type.Literal('deny'), Type.Literal('continue')]);
export type InventoryPolicy = Static<typeof InventoryPolicy>;

/** Absent: tracked, and `deny`. Stock of an untracked item is neither reserved nor counted: it can always be sold. */
export const StockRules = { tracked: Type.Optional(Type.Boolean()), inventoryPolicy: Type.Optional(InventoryPolicy) };

/** The number of pieces that may still be sold of an item with so many available; Infinity where the rules do not limit it. */
export const sellable = ({ available, tracked = true, inventoryPolicy = 'deny' }: Available): number =>
  tracked && inventoryPolicy === 'deny' ? available : Number.POSITIVE_INFINITY;
type Available = Readonly<{ available: number; tracked?: boolean; inventoryPolicy?: InventoryPolicy }>;

/** The location of pieces; absent: `main`. */
const AtLocation = { location: Type.Optional(Id) };
const Hold = Type.Object({ orderId: Id, quantity: Quantity, ...AtLocation });
/** `parts`: the pieces by location, of an order with very many parts; together they are `quantity`, and `location` is absent. */
const PartedHold = Type.Object({
  ...Hold.properties,
  parts: Type.Optional(Type.Array(Type.Object({ location: Id, quantity: Quantity }), { minItems: 2 })),
});
/** Pieces of a warehouse of an existing system. `seq`: of its newest event in the stream of that system; absent: unknown in older events. */
const SourceLevel = Type.Object({ warehouse: Id, onHand: Type.Integer(), seq: Type.Optional(Type.Integer({ minimum: 1 })) });
/** `available` pieces at which stock is low: a warning is due when it falls to that number or below. */
const Threshold = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/**
 * The stock of one variant; the aggregate's id is the variant's. Available = on hand − held − backordered; it is below zero only for
 * pieces that were sold under the policy `continue`. A location other than `main` has a level of its own; the rest of the stock is at `main`.
 */
export const item = aggregate({
  context: 'inventory',
  name: 'item',
  events: [
    /** `reference`: of a received delivery. */
    message(
      'StockAdjusted',
      Type.Object({
        delta: Type.Integer(),
        reason: Reason,
        ...AtLocation,
        reference: Type.Optional(Reason),
        /** What is now in this stock of a warehouse of an existing system; `delta` may be 0. */
        source: Type.Optional(SourceLevel),
      }),
    ),
    message('StockHeld', PartedHold),
    message('HoldReleased', PartedHold),
    /** `backordered`: the pieces that were not on hand and are delivered later. Absent: none, or unknown in older events. */
    message('HoldCommitted', Type.Object({ ...PartedHold.properties, backordered: Type.Optional(Quantity) })),
    /** Pieces on hand were given to an order that waited for them. */
    message('BackorderFilled', Hold),
    /** More orders wait for pieces on hand than one decision serves: the next ones follow. */
    message('BackorderFillPostponed', Empty),
    /** Sold pieces came back; those that the order still waited for (`backordered`) were never sent. */
    message('StockReturned', Type.Object({ returnId: Id, ...PartedHold.properties, backordered: Type.Optional(Quantity) })),
    /** The available pieces fell to the threshold or below; once until they rise above it again. */
    message('LowStockReached', Type.Object({ available: Type.Integer(), threshold: Threshold })),
    /** Absent: the threshold of the configuration. */
    message('LowStockThresholdChanged', Type.Object({ threshold: Type.Optional(Threshold) })),
    message('InventoryPolicyChanged', Type.Object({ tracked: Type.Boolean(), inventoryPolicy: InventoryPolicy })),
  ],
  requests: [
    /** Without a location: all pieces; the difference is at `main`. Rules that are given change with the count; the others stay. */
    message('CountStock', Type.Object({ onHand: Pieces, reason: Reason, ...AtLocation, ...StockRules })),
    message('ChangeInventoryPolicy', Type.Object(StockRules)),
    message(
      'AdjustStock',
      Type.Object({
        delta: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }),
        reason: Reason,
        ...AtLocation,
      }),
    ),
    /** A delivery to the shop; `reference`: of the delivery note. */
    message('ReceiveStock', Type.Object({ quantity: Quantity, ...AtLocation, reference: Type.Optional(Reason) })),
    /** Absent: the threshold of the configuration. */
    message('ChangeLowStockThreshold', Type.Object({ threshold: Type.Optional(Threshold) })),
  ],
  rejections: [
    message('StockIsHeld', Type.Object({ onHand: Pieces, held: Pieces })),
    message('StockOutOfRange', Type.Object({ onHand: Pieces })),
    message('LocationNotFound', Type.Object({ location: Id })),
  ],
  state: Type.Object({
    onHand: Pieces,
    held: Pieces,
    /** Pieces that were sold without stock: the next delivery is used for them. Absent: none. */
    backordered: Type.Optional(Pieces),
    /** The orders that wait for pieces, the first one first. Absent: none. */
    backorders: Type.Optional(Type.Array(Type.Object({ orderId: Id, quantity: Quantity }))),
    /** The part of the stock at each location other than `main`. Absent: none. */
    levels: Type.Optional(Type.Array(Type.Object({ location: Id, onHand: Pieces, held: Pieces }))),
    lowStockThreshold: Type.Optional(Threshold),
    /** By warehouse of an existing system, the part of the stock that came from there. Absent: none. */
    sources: Type.Optional(Type.Array(SourceLevel)),
    ...StockRules,
  }),
  snapshots: { version: 1 },
});
/** An event of a stock item. */
export type ItemEvent = EventOf<typeof item>;
/** A command to a stock item. */
export type ItemRequest = RequestOf<typeof item>;
/** A rejection of a command to a stock item. */
export type ItemRejection = RejectionOf<typeof item>;
/** The state of a stock item that clients get. */
export type ItemState = StateOf<typeof item>;
