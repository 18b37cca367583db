import type { ProductDetails, Variant } from '@millrace/contracts';
import { invalidTextPath } from '../../../identity/invalid-text.js';
import { quoted, type CellReports } from '../csv/cells.js';
import type { Column } from '../csv/columns.js';
import type { MatchedOption } from './match-options.js';
import { optionColumns, type VariantPatch } from '../catalogue-file/variant-patch.js';

const maxValueLength = 255;

/** The variant of a row: an existing one, or the option values of a new one. */
export type VariantMatch = Readonly<{ known: Variant }> | Readonly<{ values: readonly string[] }>;

/** Finds variants by their option values, in any spelling; grows while rows are merged. */
export type VariantLookup = Readonly<{
  find(row: VariantPatch): VariantMatch | undefined;
  /** Adds a variant from a row. */
  add(variant: Variant): void;
}>;

/** Values that differ only in case, Unicode form or spaces are equal. */
const folded = (value: string): string => value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
const keyOf = (values: readonly string[]): string => JSON.stringify(values);
const valuesOf = ({ selectedOptions }: Variant): readonly string[] => selectedOptions.map(({ value }) => value);

/**
 * `known`: the existing variants. A row refers to the variant with exactly its values, else to the one whose values differ in spelling
 * only, which is reported. When the file lacks an option's column, the other values and the SKU must identify the variant.
 */
export const openVariantLookup = (
  before: ProductDetails | undefined,
  known: readonly Variant[],
  options: readonly MatchedOption[],
  reports: CellReports,
): VariantLookup => {
  const exact = new Map<string, Variant>();
  const spelt = new Map<string, Variant>();
  const spellings = options.map(() => new Map<string, string>());
  const add = (variant: Variant) => {
    const values = valuesOf(variant);
    const key = keyOf(values.map(folded));
    exact.set(keyOf(values), variant);
    if (!spelt.has(key)) spelt.set(key, variant);
    values.forEach((value, at) => note(spellings[at], value));
  };
  before?.options.forEach(({ values }, at) => values.forEach((value) => note(spellings[at], value)));
  known.forEach(add);

  const whole = (row: VariantPatch, chosen: readonly string[]): VariantMatch => {
    const same = exact.get(keyOf(chosen));
    if (same) return { known: same };
    const respelt = spelt.get(keyOf(chosen.map(folded)));
    const values = respelt ? valuesOf(respelt) : chosen.map((value, at) => spellings[at]?.get(folded(value)) ?? value);
    values.forEach((value, at) => {
      if (value === chosen[at]) return;
      const column = valueColumn(options[at]?.slot);
      reports.notice(
        row.row,
        column,
        `${quoted(chosen[at] ?? '')} is taken for ${quoted(value)}, which differs in its spelling only`,
      );
    });
    return respelt ? { known: respelt } : { values };
  };

  return {
    add,
    find: (row) => {
      const chosen = chosenIn(row, options, reports);
      if (!chosen) return undefined;
      if (chosen.length === options.length) return whole(row, chosen);
      return before ? partialMatch(row, chosen, known, options, reports) : { values: chosen };
    },
  };
};

/** Keeps the first spelling of a value. */
const note = (spellings: Map<string, string> | undefined, value: string): void => {
  const key = folded(value);
  if (spellings && !spellings.has(key)) spellings.set(key, value);
};

const valueColumn = (slot: number | undefined): Column => optionColumns[slot ?? 0]?.[1] ?? 'option1Value';

/** The option values of a row, in the order of the options. */
const chosenIn = (
  { row, values }: VariantPatch,
  options: readonly MatchedOption[],
  { error }: CellReports,
): readonly string[] | undefined => {
  const chosen: string[] = [];
  for (const { name, slot } of options) {
    if (slot === undefined) continue;
    const value = values[slot] ?? '';
    const reason = whyNoValue(value, name);
    if (reason !== undefined) {
      error(row, valueColumn(slot), reason);
      return undefined;
    }
    chosen.push(value);
  }
  return chosen;
};

const whyNoValue = (value: string, name: string): string | undefined => {
  if (value === '') return `the value of ${name} is missing`;
  if (value.length > maxValueLength)
    return `has ${value.length} characters, and may have ${maxValueLength}: the variant is left out`;
  return invalidTextPath(value) === undefined ? undefined : 'holds characters that no text has: the variant is left out';
};

/** The only variant with the given values, or with the SKU when several have them. */
const partialMatch = (
  { row, sku }: VariantPatch,
  chosen: readonly string[],
  known: readonly Variant[],
  options: readonly MatchedOption[],
  { error }: CellReports,
): VariantMatch | undefined => {
  const unslotted = options.flatMap(({ slot }, at) => (slot === undefined ? [] : [at]));
  const fits = (same: (a: string, b: string) => boolean) =>
    known.filter((variant) => unslotted.every((at, index) => same(valuesOf(variant)[at] ?? '', chosen[index] ?? '')));
  const exactly = fits((a, b) => a === b);
  const fitting = exactly.length > 0 ? exactly : fits((a, b) => folded(a) === folded(b));
  const same = fitting.length > 1 && sku ? fitting.filter((variant) => variant.sku === sku) : fitting;
  const [only] = same;
  if (only && same.length === 1) return { known: only };
  const missing = options.filter(({ slot }) => slot === undefined).map(({ name }) => name);
  const reason = `the file does not say which variant is meant: it has no column for ${missing.join(', ')}; nothing of the row's variant is taken`;
  error(row, 'option1Value', reason);
  return undefined;
};
