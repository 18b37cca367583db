import { Type } from 'typebox';
import { bulkOperation } from '../bulk/bulk-operation.js';
import { RuleSet } from '../catalog/collection-contents.js';
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

/** Which of the sets of rules each listed product meets; products that are not listed are left out. */
export const MatchRuleSets = query(
  'search-view',
  'MatchRuleSets',
  Type.Object({ productIds: Type.Array(Id, { maxItems: 250 }), ruleSets: Type.Array(RuleSet, { maxItems: 100 }) }),
  Type.Object({
    matches: Type.Array(
      Type.Object({
        productId: Id,
        /** Their positions in the query, ascending. */
        ruleSets: Type.Array(Type.Integer()),
      }),
    ),
  }),
);
