import type { ConditionStep } from '@millrace/contracts';

type Steps = readonly ConditionStep[];

/** Merges price ranges that must all match into one, because a single variant must be in all of them. */
export const mergePriceRanges = (parts: readonly Steps[]): readonly Steps[] => {
  const [first, ...more] = parts.flatMap(rangeOf);
  if (!first || more.length === 0) return parts;
  const all = [first, ...more];
  const min = Math.max(...all.map((one) => one.min ?? Number.NEGATIVE_INFINITY));
  const max = Math.min(...all.map((one) => one.max ?? Number.POSITIVE_INFINITY));
  const range: ConditionStep = {
    step: 'term',
    field: 'price',
    how: 'between',
    ...(min > Number.NEGATIVE_INFINITY && { min }),
    ...(max < Number.POSITIVE_INFINITY && { max }),
  };
  return [...parts.filter((steps) => rangeOf(steps).length === 0), [range]];
};

const rangeOf = (steps: Steps): readonly ConditionStep[] => {
  const [only] = steps;
  return steps.length === 1 && only?.field === 'price' && only.how === 'between' ? [only] : [];
};
