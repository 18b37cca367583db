import type { AppName, ReaderContract } from '@millrace/contracts';

/**
 * The error of an app for the subscribers of whole streams that the contracts declare for it and that no part of it is; `undefined` when there is none.
 * Without it the app would start, and what they should answer from would stay empty. `parts`: the names under which parts report
 * their health: a projection under its own, a view as `view-<name>`.
 */
export const missingReaders = (app: AppName, parts: readonly string[], readers: readonly ReaderContract[]): Error | undefined => {
  const isPart = (name: string) => parts.includes(name) || parts.includes(`view-${name}`);
  const missing = readers.flatMap((reader) => (reader.app === app && !isPart(reader.name) ? [reader.name] : []));
  if (missing.length === 0) return undefined;
  return new Error(`${app} has no view or projection ${missing.join(', ')}, which the contracts declare as a reader of it`);
};
