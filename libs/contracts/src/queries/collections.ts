import { Type } from 'typebox';
import { RuleSet } from '../catalog/collection-contents.js';
import { query } from '../declaration/query.js';
import { Id } from '../declaration/values.js';

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
