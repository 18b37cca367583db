import { type Column, columnNames, unsupportedColumns } from './columns.js';
import { metafieldColumn, type MetafieldColumn } from './metafield-columns.js';
import { type TranslatedColumn, translatedColumn } from './translated-columns.js';

/** A column that is not imported; reported when a cell of it has a value. */
export type IgnoredColumn = Readonly<{ index: number; name: string; reason: string; harmless?: RegExp }>;

export type Columns = Readonly<{
  /** Columns with translations of others. */
  translated: readonly TranslatedColumn[];
  /** Columns with metafields of products and of variants. */
  metafields: readonly MetafieldColumn[];
  indexOf(column: Column): number | undefined;
  /** The heading in the file. */
  nameOf(column: Column | MetafieldColumn): string;
  /** Number of headings. */
  width: number;
  /** Number of headings up to the last named one. */
  named: number;
  ignored: readonly IgnoredColumn[];
}>;

const normalizedName = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
const fields = Object.entries(columnNames) as [Column, readonly string[]][];
const known = new Map(
  fields.flatMap(([column, names]) => names.map((name, rank) => [normalizedName(name), { column, rank }] as const)),
);

/** Number of supported headings; the separator with the most is the file's. */
export const headingsIn = (cells: readonly string[]): number => cells.filter((cell) => known.has(normalizedName(cell))).length;

/** Finds the columns in any order and case. Of two headings for one column the newer name wins. */
export const readHeader = (header: readonly string[]): Columns => {
  const columns = new Map<Column, { index: number; rank: number }>();
  header.forEach((heading, index) => {
    const found = known.get(normalizedName(heading));
    const before = found && columns.get(found.column);
    if (found && (!before || found.rank < before.rank)) columns.set(found.column, { index, rank: found.rank });
  });
  const translated = header.flatMap((name, index): TranslatedColumn[] => {
    const found = translatedColumn(name, (source) => known.get(normalizedName(source))?.column);
    return found ? [{ index, name: name.trim(), ...found }] : [];
  });
  const metafields = header.flatMap((name, index): MetafieldColumn[] => {
    const found = metafieldColumn(name);
    return found ? [{ index, name: name.trim(), ...found }] : [];
  });
  const taken = new Set([...columns.values(), ...translated, ...metafields].map(({ index }) => index));
  const unread = header.flatMap((heading, index): IgnoredColumn[] => {
    if (taken.has(index)) return [];
    return [
      {
        index,
        name: heading.trim(),
        ...whyIgnored(normalizedName(heading), (column) => header[columns.get(column)?.index ?? -1]),
      },
    ];
  });
  return {
    translated,
    metafields,
    indexOf: (column) => columns.get(column)?.index,
    nameOf: (column) =>
      typeof column === 'object'
        ? column.name
        : (header[columns.get(column)?.index ?? -1]?.trim() ?? columnNames[column][0] ?? column),
    width: header.length,
    named: header.findLastIndex((heading) => heading.trim() !== '') + 1,
    ignored: unread,
  };
};

const whyIgnored = (
  name: string,
  headingOf: (column: Column) => string | undefined,
): Pick<IgnoredColumn, 'reason' | 'harmless'> => {
  const column = known.get(name)?.column;
  if (column) return { reason: `is not read: the column "${headingOf(column)?.trim()}" says the same` };
  const declared = unsupportedColumns.find(
    ({ names, pattern }) => pattern?.test(name) ?? names.some((one) => normalizedName(one) === name),
  );
  if (declared) {
    const { reason, harmless } = declared;
    return { reason: `is not taken: ${reason}`, ...(harmless && { harmless }) };
  }
  return { reason: name === '' ? 'is not taken: it has no heading' : 'is not taken: no such column is known' };
};
