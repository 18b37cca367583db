import type { ReadSession } from '../../consistency/read-session.js';
import type { QueryWarning } from './interpret-term.js';

/** What was left out of one query, and where in the answer its products are. */
export type QueryWarnings = Readonly<{ path: readonly (string | number)[]; query: string; warnings: readonly QueryWarning[] }>;

const warningsBySession = new WeakMap<ReadSession, QueryWarnings[]>();
const maxQueryLength = 500;

/** Keeps for the answer what was left out of a query. */
export const addQueryWarnings = (session: ReadSession, { path, query, warnings }: QueryWarnings): void => {
  if (warnings.length === 0) return;
  warningsBySession.set(session, [
    ...(warningsBySession.get(session) ?? []),
    { path, query: query.slice(0, maxQueryLength), warnings },
  ]);
};

/** All that was left out of the queries of a request. */
export const queryWarningsOf = (session: ReadSession): readonly QueryWarnings[] => warningsBySession.get(session) ?? [];
