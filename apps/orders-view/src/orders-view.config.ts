import { type Static, Type } from 'typebox';

export const OrdersViewConfig = Type.Object({
  /** The database of the view's rows, in the schema `orders_view`; whoever is named in it must be allowed to make that schema. */
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
});
export type OrdersViewConfig = Static<typeof OrdersViewConfig>;
