type Option = Readonly<{ name: string; value: string }>;
type WithOptions = Readonly<{ variant: Readonly<{ selectedOptions: readonly Option[] }> }>;

export type Matching = Readonly<{ ignoreUnknownOptions?: boolean | null; caseInsensitiveMatch?: boolean | null }>;

/** The normal forms to compare texts in: exact, then without case when that is requested. */
const normalizations = ({ caseInsensitiveMatch }: Matching): readonly ((text: string) => string)[] =>
  caseInsensitiveMatch ? [(text) => text.normalize(), (text) => text.normalize().toLowerCase()] : [(text) => text.normalize()];

const matchIn = (texts: readonly string[], text: string, matching: Matching): string | undefined => {
  for (const form of normalizations(matching)) {
    const same = texts.find((one) => form(one) === form(text));
    if (same !== undefined) return same;
  }
  return undefined;
};

/**
 * The chosen options in the spelling of the variants; `undefined` for an unknown option unless unknown ones are ignored. Unknown values
 * stay as given.
 */
const knownOptions = (
  variants: readonly WithOptions[],
  chosen: readonly Option[],
  matching: Matching,
): readonly Option[] | undefined => {
  const names = variants[0]?.variant.selectedOptions.map(({ name }) => name) ?? [];
  const fitting = chosen.flatMap((option) => {
    const name = matchIn(names, option.name, matching);
    if (name === undefined) return [];
    const values = variants.flatMap(({ variant }) => variant.selectedOptions.filter((one) => one.name === name));
    const value = matchIn(
      values.map((one) => one.value),
      option.value,
      matching,
    );
    return [{ name, value: value ?? option.value }];
  });
  return fitting.length < chosen.length && matching.ignoreUnknownOptions === false ? undefined : fitting;
};

const has = ({ variant }: WithOptions, { name, value }: Option): boolean =>
  variant.selectedOptions.some((option) => option.name === name && option.value === value);

/** The variant with all the chosen values, when each of its options is chosen. */
export const variantWith = <V extends WithOptions>(
  variants: readonly V[],
  chosen: readonly Option[],
  matching: Matching = {},
): V | undefined => {
  const options = knownOptions(variants, chosen, matching);
  return (
    options &&
    variants.find((one) =>
      one.variant.selectedOptions.every(({ name, value }) =>
        options.some((option) => option.name === name && option.value === value),
      ),
    )
  );
};

/** The first variant for sale with the chosen values, else the first with them; all variants when none has them. */
export const variantWithOrFirst = <V extends WithOptions>(
  variants: readonly V[],
  chosen: readonly Option[],
  isForSale: (variant: V) => boolean,
  matching: Matching = {},
): V | undefined => {
  const options = knownOptions(variants, chosen, matching) ?? [];
  const wanted = variants.filter((one) => options.every((option) => has(one, option)));
  return wanted.find(isForSale) ?? wanted[0] ?? variants.find(isForSale) ?? variants[0];
};
