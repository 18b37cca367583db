import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { Id, Quantity } from '../declaration/values.js';

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

const Hold = Type.Object({ orderId: Id, quantity: Quantity });

/**
 * The stock of one variant; the aggregate's id is the variant's. Available = on hand − held − backordered; it is below zero only for
 * pieces that were sold under the policy `continue`.
 */
export const item = aggregate({
  context: 'inventory',
  name: 'item',
  events: [
    message('StockAdjusted', Type.Object({ delta: Type.Integer(), reason: Reason })),
    message('StockHeld', Hold),
    message('HoldReleased', Hold),
    message('HoldCommitted', Hold),
    message('InventoryPolicyChanged', Type.Object({ tracked: Type.Boolean(), inventoryPolicy: InventoryPolicy })),
  ],
  requests: [
    /** Rules that are given change with the count; the others stay. */
    message('CountStock', Type.Object({ onHand: Pieces, reason: Reason, ...StockRules })),
    message('ChangeInventoryPolicy', Type.Object(StockRules)),
    message(
      'AdjustStock',
      Type.Object({ delta: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }), reason: Reason }),
    ),
  ],
  rejections: [
    message('StockIsHeld', Type.Object({ onHand: Pieces, held: Pieces })),
    message('StockOutOfRange', Type.Object({ onHand: Pieces })),
  ],
  state: Type.Object({
    onHand: Pieces,
    held: Pieces,
    /** Pieces that were sold without stock: the next delivery is used for them. Absent: none. */
    backordered: Type.Optional(Pieces),
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
