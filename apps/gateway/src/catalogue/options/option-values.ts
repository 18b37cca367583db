type Option = Readonly<{ name: string; values: readonly string[] }>;
type Variant = Readonly<{ selectedOptions: readonly Readonly<{ name: string; value: string }>[] }>;

/** The position of a variant's value in each option; a value that an option does not list is behind its last one. */
export const positionsOf = (options: readonly Option[], { selectedOptions }: Variant): readonly number[] =>
  options.map(({ name, values }) => {
    const value = selectedOptions.find((one) => one.name === name)?.value ?? '';
    const position = values.indexOf(value);
    return position < 0 ? values.length : position;
  });

type First = Readonly<{ variant: Variant; positions: readonly number[] }>;

/** By a list of variants, so that each list is gone through once for all of its values. */
const firstsByVariants = new WeakMap<readonly Variant[], ReadonlyMap<string, First>>();

const keyOf = ({ name, value }: Readonly<{ name: string; value: string }>): string => JSON.stringify([name, value]);

const firstsOf = (options: readonly Option[], variants: readonly Variant[]): ReadonlyMap<string, First> => {
  const known = firstsByVariants.get(variants);
  if (known) return known;
  const firsts = new Map<string, First>();
  for (const variant of variants) {
    const positions = positionsOf(options, variant);
    for (const selected of variant.selectedOptions) {
      const first = firsts.get(keyOf(selected));
      if (!first || isBefore(positions, first.positions)) firsts.set(keyOf(selected), { variant, positions });
    }
  }
  firstsByVariants.set(variants, firsts);
  return firsts;
};

/** The first variant with a value of an option: of the other options it has the first values that exist, the earlier options first. */
export const firstVariantWith = <V extends Variant>(
  options: readonly Option[],
  variants: readonly V[],
  chosen: Readonly<{ name: string; value: string }>,
): V | undefined => firstsOf(options, variants).get(keyOf(chosen))?.variant as V | undefined;

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((position, option) => position !== other[option]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

/** The variants that differ from one of them in the value of exactly one option, in their order. */
export const adjacentTo = <V extends Variant>(variants: readonly V[], chosen: V): readonly V[] =>
  variants.filter((variant) => {
    const differing = variant.selectedOptions.filter(
      ({ name, value }) => !chosen.selectedOptions.some((one) => one.name === name && one.value === value),
    );
    return differing.length === 1;
  });
