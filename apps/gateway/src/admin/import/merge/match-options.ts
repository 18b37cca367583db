import type { ProductDetails } from '@millrace/contracts';
import type { Column } from '../csv/columns.js';
import type { ProductPatch } from '../catalogue-file/product-patch.js';
import { optionColumns } from '../catalogue-file/variant-patch.js';

/** An option of the product with the index of its column; without `slot` the file has no column for it. */
export type MatchedOption = Readonly<{ name: string; slot?: number }>;

/**
 * The match of option columns and product options. `options`: those of the product after the import, in its order, renamed when the file
 * has another name.
 */
export type MatchedOptions = Readonly<{ options: readonly MatchedOption[] }> | Readonly<{ column: Column; reason: string }>;

const maxNameLength = 255;

/** The columns with values; "Default Title" alone is no option. */
const slotsUsed = ({ optionNames, variants }: ProductPatch): number[] =>
  optionColumns
    .map((_, slot) => slot)
    .filter((slot) =>
      variants.some(({ values }) => values[slot] && !(values[slot] === 'Default Title' && isTitle(optionNames[slot]))),
    );

const isTitle = (name: string | undefined): boolean => !name || name === 'Title';

export const matchOptions = (before: ProductDetails | undefined, patch: ProductPatch): MatchedOptions => {
  const used = slotsUsed(patch);
  const names = used.map((slot) => patch.optionNames[slot] ?? '');
  for (const [at, name] of names.entries()) {
    const column = nameColumn(used[at]);
    if (name.length > maxNameLength) return { column, reason: `has ${name.length} characters, and may have ${maxNameLength}` };
    const same = name === '' ? -1 : names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (same >= 0 && same < at) return { column, reason: `"${name}" names a second option as it names the first` };
  }
  if (!before) return named(used, names, patch);
  return before.options.length === 0 ? withoutOptions(used) : matchExisting(before, used, names, patch);
};

const nameColumn = (slot: number | undefined): Column => optionColumns[slot ?? 0]?.[0] ?? 'option1Name';
const valueColumn = (slot: number | undefined): Column => optionColumns[slot ?? 0]?.[1] ?? 'option1Value';

const named = (used: readonly number[], names: readonly string[], patch: ProductPatch): MatchedOptions => {
  const unnamed = used.find((_, at) => names[at] === '');
  if (unnamed === undefined) return { options: used.map((slot, at) => ({ name: names[at] ?? '', slot })) };
  const value = patch.variants.map(({ values }) => values[unnamed]).find(Boolean);
  return { column: nameColumn(unnamed), reason: `the option with the value "${value}" has no name in the product's first row` };
};

const withoutOptions = (used: readonly number[]): MatchedOptions => {
  if (used.length === 0) return { options: [] };
  const reason = 'the product has no options; its variant would be lost if it got some, so its variants are left as they are';
  return { column: valueColumn(used[0]), reason };
};

const matchExisting = (
  { options }: ProductDetails,
  used: readonly number[],
  names: readonly string[],
  patch: ProductPatch,
): MatchedOptions => {
  const filledSlots = optionColumns
    .map((_, slot) => slot)
    .filter((slot) => patch.variants.some(({ values }) => values[slot] !== undefined));
  const whole = used.length === options.length;
  const partly = used.length < options.length && (used.length === 0 || filledSlots.every((slot) => used.includes(slot)));
  const placed = used.map((slot, at) => {
    const byName = options.findIndex(({ name }) => name.toLowerCase() === names[at]?.toLowerCase());
    return byName < 0 && (whole || names[at] === '') ? slot : byName;
  });
  const fits = new Set(placed).size === used.length && placed.every((index) => index >= 0 && index < options.length);
  if (!fits || (!whole && !partly)) {
    const theirs = options.map(({ name }) => name).join(', ');
    const reason = `the product has the options ${theirs}; with others it would lose variants, so its variants are left as they are`;
    return { column: valueColumn(used[0]), reason };
  }
  return {
    options: options.map(({ name }, index) => {
      const at = placed.indexOf(index);
      const slot = used[at];
      if (slot === undefined) return { name };
      const renamed = names[at] && names[at].toLowerCase() !== name.toLowerCase();
      return { name: renamed ? (names[at] ?? name) : name, slot };
    }),
  };
};
