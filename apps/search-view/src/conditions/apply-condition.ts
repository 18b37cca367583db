import type { ConditionStep } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows } from '../matching/matched-rows.js';
import { conditionPredicate } from './condition-predicate.js';
import { narrowRows } from './narrow-rows.js';

/** The rows found that fulfil the condition, in their order, with their scores. Throws the refusal `BadInput` like `conditionPredicate`. */
export const applyCondition = <F extends MatchedRows>(
  index: ProductIndex,
  steps: readonly ConditionStep[] | undefined,
  found: F,
): F => (steps && steps.length > 0 ? narrowRows(found, conditionPredicate(index, steps)) : found);
