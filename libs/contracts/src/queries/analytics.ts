import { type Static, Type } from 'typebox';
import { query } from '../declaration/query.js';
import { Currency, Id } from '../declaration/values.js';

/** Ms since 1970. */
const Time = Type.Integer({ minimum: 0, maximum: 8_640_000_000_000_000 });
const Count = Type.Integer({ minimum: 0 });
/** From the hour or the day of `from`, inclusive, to that of `to`, exclusive unless it is begun; at most 92 days. */
const Period = { from: Time, to: Time };
const First = Type.Integer({ minimum: 1, maximum: 1_000 });
/** `more`: rows are left out. `asOf`: the time of events that the figures have reached; −1 before the first. */
const Answered = { more: Type.Boolean(), asOf: Type.Integer() };

/**
 * Sales of a product in a category and a currency, in the hour, the day or the whole period that begins at `start`; amounts in minor units: prices less
 * discounts. What was cancelled and returned counts when it was.
 */
export const SalesRow = Type.Object({
  start: Time,
  productId: Id,
  category: Type.String(),
  currency: Currency,
  orders: Count,
  pieces: Count,
  revenue: Type.Integer(),
  cancelledPieces: Count,
  cancelledRevenue: Type.Integer(),
  returnedPieces: Count,
  returnedRevenue: Type.Integer(),
});
export type SalesRow = Static<typeof SalesRow>;

/** Sales by start, and those of a start by revenue, the greatest first. Refused with `InvalidPeriod`. */
export const SalesByProduct = query(
  'analytics',
  'SalesByProduct',
  Type.Object({
    ...Period,
    interval: Type.Union([Type.Literal('HOUR'), Type.Literal('DAY'), Type.Literal('ALL')]),
    productId: Type.Optional(Id),
    category: Type.Optional(Type.String({ maxLength: 255 })),
    first: First,
  }),
  Type.Object({ rows: Type.Array(SalesRow), ...Answered }),
);

/** What was viewed, put into carts and ordered most in the 20 to 24 hours before `at`, by score. */
export const TrendingProducts = query(
  'analytics',
  'TrendingProducts',
  Type.Object({ at: Time, first: Type.Integer({ minimum: 1, maximum: 50 }) }),
  Type.Object({
    products: Type.Array(Type.Object({ productId: Id, views: Count, additions: Count, orders: Count, score: Count })),
    asOf: Type.Integer(),
  }),
);

/** How many visits of each day reached each step, by day. Refused with `InvalidPeriod`. */
export const ReadFunnel = query(
  'analytics',
  'ReadFunnel',
  Type.Object(Period),
  Type.Object({
    days: Type.Array(Type.Object({ day: Time, search: Count, product: Count, cart: Count, order: Count })),
    asOf: Type.Integer(),
  }),
);

/** Searches of the same words: those without results by their number, or those above a second by theirs. Times in ms. Refused with `InvalidPeriod`. */
export const ListSearches = query(
  'analytics',
  'ListSearches',
  Type.Object({ ...Period, kind: Type.Union([Type.Literal('WITHOUT_RESULTS'), Type.Literal('SLOW')]), first: First }),
  Type.Object({
    rows: Type.Array(
      Type.Object({ words: Type.String(), searches: Count, withoutResults: Count, slow: Count, totalMs: Count, maxMs: Count }),
    ),
    ...Answered,
  }),
);

/**
 * Stops the topologies of the instance that answers, after a commit, for so many seconds; 0 starts them again. For the operator, who resets an application
 * while its shop runs. `wasRunning`: whether it has stopped them just now.
 */
export const PauseTopologies = query(
  'analytics',
  'PauseTopologies',
  Type.Object({ seconds: Type.Integer({ minimum: 0, maximum: 600 }) }),
  Type.Object({ wasRunning: Type.Boolean() }),
);
