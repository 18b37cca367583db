import type { ConditionStep } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import type { ProductIndex } from '../index/product-index.js';
import { type RowPredicate, termPredicate } from './term-predicate.js';

/**
 * The condition of steps in postfix order: `and` and `or` take the last `count` results, `not` the last one. Without steps every row
 * fulfils it. Throws the refusal `BadInput` where the steps do not leave exactly one result.
 */
export const conditionPredicate = (index: ProductIndex, steps: readonly ConditionStep[]): RowPredicate => {
  const results: RowPredicate[] = [];
  for (const step of steps) results.push(stepPredicate(index, step, results));
  if (results.length > 1) throw incompleteCondition();
  return results[0] ?? (() => true);
};

const stepPredicate = (index: ProductIndex, step: ConditionStep, before: RowPredicate[]): RowPredicate => {
  switch (step.step) {
    case 'term':
      return termPredicate(index, step);
    case 'not': {
      const [inner] = popOperands(before, 1);
      return (row) => !(inner as RowPredicate)(row);
    }
    case 'and': {
      const all = popOperands(before, step.count ?? 0);
      return (row) => all.every((holds) => holds(row));
    }
    case 'or': {
      const any = popOperands(before, step.count ?? 0);
      return (row) => any.some((holds) => holds(row));
    }
  }
};

const popOperands = (results: RowPredicate[], count: number): readonly RowPredicate[] => {
  if (count < 1 || count > results.length) throw incompleteCondition();
  return results.splice(-count);
};

const incompleteCondition = () => new QueryRefused('BadInput', 'the steps of the condition do not make a whole');
