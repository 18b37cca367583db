import type { ConditionStep } from '@millrace/contracts';
import { QueryRefused } from '@millrace/event-log';
import type { Shelf } from '../shelf/shelf.js';
import { holdsOf } from './hold-term.js';

/** Whether a row of the shelf fulfils a condition. */
export type Holds = (row: number) => boolean;

/** The condition that steps stand for; without any, everything holds. Throws the refusal `BadInput` for steps that make no whole. */
export const conditionOf = (shelf: Shelf, steps: readonly ConditionStep[]): Holds => {
  const results: Holds[] = [];
  for (const step of steps) results.push(resultOf(shelf, step, results));
  if (results.length > 1) throw incomplete();
  return results[0] ?? (() => true);
};

const resultOf = (shelf: Shelf, step: ConditionStep, before: Holds[]): Holds => {
  switch (step.step) {
    case 'term':
      return holdsOf(shelf, step);
    case 'not': {
      const [inner] = taken(before, 1);
      return (row) => !(inner as Holds)(row);
    }
    case 'and': {
      const all = taken(before, step.count ?? 0);
      return (row) => all.every((holds) => holds(row));
    }
    case 'or': {
      const any = taken(before, step.count ?? 0);
      return (row) => any.some((holds) => holds(row));
    }
  }
};

const taken = (results: Holds[], count: number): readonly Holds[] => {
  if (count < 1 || count > results.length) throw incomplete();
  return results.splice(-count);
};

const incomplete = () => new QueryRefused('BadInput', 'the steps of the condition do not make a whole');
