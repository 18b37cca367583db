import { Type } from 'typebox';
import { bulkOperation } from '../bulk/bulk-operation.js';
import { product } from '../catalog/product.js';
import { Id } from '../declaration/values.js';
import { query } from '../declaration/query.js';

/**
 * Products in the owner's newest state, of any status; unknown ones are left out. The size of an answer is limited: `left` holds the
 * ids to query again.
 */
export const ReadProducts = query(
  'catalog-service',
  'ReadProducts',
  Type.Object({ productIds: Type.Array(Id, { minItems: 1, maxItems: 250 }) }),
  Type.Object({
    products: Type.Array(Type.Object({ id: Id, version: Type.Integer({ minimum: 1 }), ...product.state.properties })),
    left: Type.Array(Id),
  }),
);

/** A bulk operation in its newest state; version 0: there is none. */
export const ReadBulkOperation = query(
  'catalog-service',
  'ReadBulkOperation',
  Type.Object({ id: Id }),
  Type.Object({ version: Type.Integer({ minimum: 0 }), state: bulkOperation.state }),
);
