import { type Browse, type Choice, isChosen } from '../listing/address.ts';
import { choiceOf } from '../listing/filters.ts';
import type { Facet } from '../listing/use-listing.ts';

export interface Value {
  choice: Choice;
  label: string;
  count: number;
  chosen: boolean;
}

/** The values of a facet, with selected ones that no longer match. */
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

/** The key of a facet's choices: `type`, `vendor`, `tag` or `option.<name>`; undefined where it is no list. */
export const keyOf = ({ type, values: [first] }: Facet): string | undefined =>
  type === 'LIST' && first ? choiceOf(first.input)?.key : undefined;

const isOption = (facet: Facet) => keyOf(facet)?.startsWith('option.') === true;
const reach = ({ values }: Facet) => values.reduce((sum, { count }) => sum + count, 0);

/** The facets without options that few products have: of these the `few` with most products stay, and those with a selected value. */
export const prominentFacets = (facets: readonly Facet[], browse: Browse, few: number): readonly Facet[] => {
  const byReach = facets.filter(isOption).toSorted((a, b) => reach(b) - reach(a));
  const behind = byReach.slice(few).filter((facet) => !valuesOf(facet, browse).some(({ chosen }) => chosen));
  return behind.length > 1 ? facets.filter((facet) => !behind.includes(facet)) : facets;
};

/** The first values, and selected ones among the rest. */
export const shortened = (values: Value[], few: number): Value[] =>
  values.length <= few + 1 ? values : values.filter(({ chosen }, index) => index < few || chosen);
