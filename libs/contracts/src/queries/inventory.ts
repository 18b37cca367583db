import { type Static, Type } from 'typebox';
import { item } from '../inventory/item.js';
import { Id } from '../declaration/values.js';
import { query } from './query.js';

/** The stock of one variant as the warehouse's own record has it; `version` counts the events of its item. */
export const StockItem = Type.Object({ variantId: Id, ...item.state.properties, version: Type.Integer({ minimum: 1 }) });
export type StockItem = Static<typeof StockItem>;

/** Always the newest stock of these variants; one that was never counted is left out, order is not kept. */
export const ReadStock = query(
  'inventory-service',
  'ReadStock',
  Type.Object({ variantIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) }),
  Type.Object({ items: Type.Array(StockItem) }),
);
