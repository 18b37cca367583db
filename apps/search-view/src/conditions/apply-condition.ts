import type { ConditionStep } from '@millrace/contracts';
import type { ProductIndex } from '../index/product-index.js';
import type { MatchedRows } from '../matching/matched-rows.js';
import { conditionPredicate } from './condition-predicate.js';

/** The rows found that fulfil the condition, in their order, with their scores. Throws the refusal `BadInput` like `conditionPredicate`. */
export const applyCondition = <F extends MatchedRows>(
  index: ProductIndex,
  steps: readonly ConditionStep[] | undefined,
  found: F,
): F => {
  if (!steps || steps.length === 0) return found;
  const holds = conditionPredicate(index, steps);
  const { rows, textMatch } = found;
  const offsets = Array.from(rows, (_, offset) => offset).filter((offset) => holds(rows[offset] as number));
  const pick = (list: ArrayLike<number>) => Int32Array.from(offsets, (offset) => list[offset] as number);
  const narrowed: MatchedRows['textMatch'] = textMatch && {
    ...textMatch,
    scores: pick(textMatch.scores),
    titleMatches: pick(textMatch.titleMatches),
  };
  return { ...found, rows: pick(rows), textMatch: narrowed };
};
