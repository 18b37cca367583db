import { type Browse, type Choice, isChosen } from './address.ts';
import { choiceOf } from './filters.ts';
import type { Facet } from './use-listing.ts';

export interface Value {
  choice: Choice;
  label: string;
  count: number;
  chosen: boolean;
}

/** The values of a facet: what the answer holds, and what is chosen even though nothing matches it any more. */
export const valuesOf = (facet: Facet, browse: Browse): Value[] => {
  const offered = facet.values.flatMap(({ input, label, count }) => {
    const choice = choiceOf(input);
    return choice ? [{ choice, label, count, chosen: isChosen(browse, choice) }] : [];
  });
  const key = offered[0]?.choice.key;
  const known = new Set(offered.map(({ choice }) => choice.value));
  const lost = browse.choices.filter((choice) => choice.key === key && !known.has(choice.value));
  return [...offered, ...lost.map((choice) => ({ choice, label: choice.value, count: 0, chosen: true }))];
};

/** The first few, and whatever is chosen among the others. */
export const shortened = (values: Value[], few: number): Value[] =>
  values.length <= few + 1 ? values : values.filter(({ chosen }, index) => index < few || chosen);
