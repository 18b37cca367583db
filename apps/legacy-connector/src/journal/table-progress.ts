import type { ErpTableProgress } from '@millrace/contracts';

/** In the progress of a reading: whether the rows that were deleted while changes were lost are removed. */
export const removalProgress = '$removed';

/** The progress of tables of which nothing has been read. */
export const newProgress = (names: readonly string[]): readonly ErpTableProgress[] =>
  names.map((table) => ({ table, rows: 0, complete: false }));

/** The progress of the configured tables: a table that is not read any more is left out, a new one is read whole. `tables` itself where it is that. */
export const configuredProgress = (
  tables: readonly ErpTableProgress[],
  names: readonly string[],
): readonly ErpTableProgress[] => {
  const configured = new Set([...names, removalProgress]);
  const known = new Set(tables.map(({ table }) => table));
  const added = names.filter((name) => !known.has(name));
  const isSame = added.length === 0 && tables.every(({ table }) => configured.has(table));
  return isSame ? tables : [...tables.filter(({ table }) => configured.has(table)), ...newProgress(added)];
};

/** Whether all tables have been read again after a loss, and the rows that are gone are not removed yet. */
export const isRemovalNext = (tables: readonly ErpTableProgress[]): boolean => {
  const [open, ...others] = tables.filter(({ complete }) => !complete);
  return open?.table === removalProgress && others.length === 0;
};
