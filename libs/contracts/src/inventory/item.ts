import { Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declare.js';
import { Id, Quantity } from '../values.js';

const Pieces = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const Reason = Type.String({ minLength: 1, maxLength: 200 });
const Hold = Type.Object({ orderId: Id, quantity: Quantity });

/** The stock of one variant; the aggregate's id is the variant's. Available = on hand − held. */
export const item = aggregate({
  context: 'inventory',
  name: 'item',
  events: [
    message('StockAdjusted', Type.Object({ delta: Type.Integer(), reason: Reason })),
    message('StockHeld', Hold),
    message('HoldReleased', Hold),
    message('HoldCommitted', Hold),
  ],
  requests: [
    message('CountStock', Type.Object({ onHand: Pieces, reason: Reason })),
    message(
      'AdjustStock',
      Type.Object({ delta: Type.Integer({ minimum: -1_000_000_000, maximum: 1_000_000_000 }), reason: Reason }),
    ),
  ],
  rejections: [
    message('StockIsHeld', Type.Object({ onHand: Pieces, held: Pieces })),
    message('StockOutOfRange', Type.Object({ onHand: Pieces })),
  ],
  state: Type.Object({ onHand: Pieces, held: Pieces }),
  snapshots: { version: 1 },
});
export type ItemEvent = EventOf<typeof item>;
export type ItemRequest = RequestOf<typeof item>;
export type ItemRejection = RejectionOf<typeof item>;
export type ItemState = StateOf<typeof item>;
