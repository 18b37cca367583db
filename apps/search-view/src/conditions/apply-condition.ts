import type { ConditionStep } from '@millrace/contracts';
import type { MatchedRows } from '../ranking/sort-order.js';
import type { ProductIndex } from '../index/product-index.js';
import { conditionPredicate } from './condition-predicate.js';

/** Of what was found, the rows that fulfil the condition, each with its rank. */
export const applyCondition = <F extends MatchedRows>(
  index: ProductIndex,
  steps: readonly ConditionStep[] | undefined,
  found: F,
): F => {
  if (!steps || steps.length === 0) return found;
  const holds = conditionPredicate(index, steps);
  const { rows, textMatch } = found;
  const places = Array.from(rows, (_, place) => place).filter((place) => holds(rows[place] as number));
  const at = (list: ArrayLike<number>) => Int32Array.from(places, (place) => list[place] as number);
  const saying = textMatch && { ...textMatch, ranks: at(textMatch.scores), titled: at(textMatch.titleMatches) };
  return { ...found, rows: at(rows), textMatch: saying };
};
