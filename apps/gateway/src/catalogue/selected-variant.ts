type Option = Readonly<{ name: string; value: string }>;
type WithOptions = Readonly<{ variant: Readonly<{ selectedOptions: readonly Option[] }> }>;

export type Matching = Readonly<{ ignoreUnknownOptions?: boolean | null; caseInsensitiveMatch?: boolean | null }>;

const sameness = ({ caseInsensitiveMatch }: Matching) => {
  const form = (text: string) => (caseInsensitiveMatch ? text.toLowerCase() : text).normalize();
  return (a: string, b: string) => form(a) === form(b);
};

/** The chosen values of options that the variants have; nothing when an option is named that they do not have, and that counts. */
const known = (
  variants: readonly WithOptions[],
  chosen: readonly Option[],
  matching: Matching,
): readonly Option[] | undefined => {
  const same = sameness(matching);
  const names = variants[0]?.variant.selectedOptions.map(({ name }) => name) ?? [];
  const fitting = chosen.filter(({ name }) => names.some((one) => same(one, name)));
  return fitting.length < chosen.length && matching.ignoreUnknownOptions === false ? undefined : fitting;
};

const has = ({ variant }: WithOptions, { name, value }: Option, same: (a: string, b: string) => boolean): boolean =>
  variant.selectedOptions.some((option) => same(option.name, name) && same(option.value, value));

/** The variant that has all of the chosen values, when a value of each of its options is chosen. */
export const variantWith = <V extends WithOptions>(
  variants: readonly V[],
  chosen: readonly Option[],
  matching: Matching = {},
): V | undefined => {
  const same = sameness(matching);
  const options = known(variants, chosen, matching);
  return (
    options &&
    variants.find((one) =>
      one.variant.selectedOptions.every(({ name, value }) =>
        options.some((option) => same(option.name, name) && same(option.value, value)),
      ),
    )
  );
};

/** Of the variants with the chosen values the first for sale, else the first; where none has them, so of all variants. */
export const variantWithOrFirst = <V extends WithOptions>(
  variants: readonly V[],
  chosen: readonly Option[],
  isForSale: (variant: V) => boolean,
  matching: Matching = {},
): V | undefined => {
  const same = sameness(matching);
  const options = known(variants, chosen, matching) ?? [];
  const wanted = variants.filter((one) => options.every((option) => has(one, option, same)));
  return wanted.find(isForSale) ?? wanted[0] ?? variants.find(isForSale) ?? variants[0];
};
