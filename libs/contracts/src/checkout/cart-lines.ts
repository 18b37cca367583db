import { type Static, Type } from 'typebox';
import { personal } from '../declaration/personal.js';
import { Attribute, Id, Money, Quantity } from '../declaration/values.js';

/** Free attributes of a cart or a line. */
export const Attributes = personal(Type.Array(Attribute, { maxItems: 100 }));

/** A line to be added; without its price. */
export const NewLine = Type.Object(
  { lineId: Id, variantId: Id, quantity: Quantity, attributes: Attributes },
  { title: 'NewLine' },
);
/** The new quantity of a line, 0 for none; absent attributes stay. */
export const LineChange = Type.Object(
  {
    lineId: Id,
    quantity: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    attributes: Type.Optional(Attributes),
  },
  { title: 'LineChange' },
);

/** `price` is the price of one piece when the line was added; a later price is compared with it. */
export const CartLine = Type.Object(
  { lineId: Id, variantId: Id, quantity: Quantity, price: Money, attributes: Attributes },
  { title: 'CartLine' },
);
export type CartLine = Static<typeof CartLine>;

/** A line that cannot be bought, and the reason. */
export const NotSold = Type.Object(
  { lineId: Id, variantId: Id, why: Type.Union([Type.Literal('NOT_FOR_SALE'), Type.Literal('OTHER_CURRENCY')]) },
  { title: 'NotSold' },
);

/** Why not all pieces of a line were taken over. */
const LeftOutReason = Type.Union(
  [
    Type.Literal('TOO_MANY_OF_ONE_ITEM'),
    Type.Literal('TOO_MANY_LINES'),
    Type.Literal('OTHER_CURRENCY'),
    Type.Literal('CART_TOO_LARGE'),
  ],
  { title: 'LeftOutReason' },
);
const MergeResult = Type.Union(
  [Type.Literal('added'), Type.Literal('quantitiesAdded'), Type.Literal('quantityLimited'), Type.Literal('leftOut')],
  { title: 'MergeResult' },
);
const Taken = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/**
 * What became of one line of the source cart, `source`: `quantity` of its pieces were taken over, into the line `lineId`. `added`: as a new line;
 * `quantitiesAdded`: into the line with the same variant and attributes; `quantityLimited` and `leftOut`: not all or no pieces, with the reason. `price`
 * is that of a new line whose source has another currency.
 */
export const MergedLine = Type.Object(
  {
    source: CartLine,
    result: MergeResult,
    quantity: Taken,
    lineId: Type.Optional(Id),
    price: Type.Optional(Money),
    reason: Type.Optional(LeftOutReason),
  },
  { title: 'MergedLine' },
);

/** A merge that can be undone. `wanted`: the pieces in the source cart; `quantity` of them are in the line `lineId` of this cart. */
export const Merge = Type.Object(
  {
    cartId: Id,
    lines: Type.Array(
      Type.Object({
        sourceLineId: Id,
        variantId: Id,
        wanted: Quantity,
        quantity: Taken,
        lineId: Type.Optional(Id),
        reason: Type.Optional(LeftOutReason),
      }),
    ),
  },
  { title: 'Merge' },
);
