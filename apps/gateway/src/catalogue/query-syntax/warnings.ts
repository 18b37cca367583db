import type { Reading } from '../../reading/reading.js';
import type { Warning } from './read-term.js';

/** What was left out of one query, and where in the answer its products are. */
export type QueryWarnings = Readonly<{ path: readonly (string | number)[]; query: string; warnings: readonly Warning[] }>;

const told = new WeakMap<Reading, QueryWarnings[]>();
const longest = 500;

/** Keeps for the answer what was left out of a query. */
export const warn = (reading: Reading, { path, query, warnings }: QueryWarnings): void => {
  if (warnings.length === 0) return;
  told.set(reading, [...(told.get(reading) ?? []), { path, query: query.slice(0, longest), warnings }]);
};

/** All that was left out of the queries of a request. */
export const warningsOf = (reading: Reading): readonly QueryWarnings[] => told.get(reading) ?? [];
