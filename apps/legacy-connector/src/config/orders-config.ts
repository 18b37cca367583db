import { type Static, Type } from 'typebox';

/** What a statement may name as its values `$1`, `$2` …: of an order, and in `lines` of one of its lines. Amounts are decimal numbers. */
const Value = Type.Enum(['orderId', 'name', 'paidAt', 'total', 'currency', 'position', 'sku', 'quantity', 'price']);
export type StatementValue = Static<typeof Value>;

const Statement = Type.Object({
  sql: Type.String({ minLength: 1, maxLength: 5000 }),
  values: Type.Array(Value, { maxItems: 20 }),
});
export type Statement = Static<typeof Statement>;

/**
 * How orders of the shop are written into the existing system. `order` makes the order, or changes no row where it exists; only then are `lines` run,
 * for each line. `shipped` and `cancelled` change it.
 */
export const OrdersConfig = Type.Object({
  order: Statement,
  lines: Type.Array(Statement, { maxItems: 10 }),
  shipped: Type.Optional(Statement),
  cancelled: Type.Optional(Statement),
});
export type OrdersConfig = Static<typeof OrdersConfig>;
