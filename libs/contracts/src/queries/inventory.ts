import { type Static, Type } from 'typebox';
import { item } from '../inventory/item.js';
import { locations } from '../inventory/location.js';
import { Empty, Id } from '../declaration/values.js';
import { query } from '../declaration/query.js';

/** The stock of one variant in the newest state of its item; `version` counts the events of the item. */
export const StockItem = Type.Object({ variantId: Id, ...item.state.properties, version: Type.Integer({ minimum: 1 }) });
export type StockItem = Static<typeof StockItem>;

/** The newest stock of these variants; a variant that was never counted is left out, in any order. */
export const ReadStock = query(
  'inventory-service',
  'ReadStock',
  Type.Object({ variantIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) }),
  Type.Object({ items: Type.Array(StockItem) }),
);

/** The locations of the shop, `main` included, in the order in which they were defined. */
export const ReadLocations = query('inventory-service', 'ReadLocations', Empty, locations.state);
