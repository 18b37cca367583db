import type { ReadSession } from '../../consistency/read-session.js';
import type { QueryWarning } from './interpret-term.js';

/** The warnings about a query, with the response path of its products. */
export type QueryWarnings = Readonly<{ path: readonly (string | number)[]; query: string; warnings: readonly QueryWarning[] }>;

const warningsBySession = new WeakMap<ReadSession, QueryWarnings[]>();
const maxQueryLength = 500;

/** Records the warnings of a query for the response. */
export const addQueryWarnings = (session: ReadSession, { path, query, warnings }: QueryWarnings): void => {
  if (warnings.length === 0) return;
  warningsBySession.set(session, [
    ...(warningsBySession.get(session) ?? []),
    { path, query: query.slice(0, maxQueryLength), warnings },
  ]);
};

/** The warnings recorded in a session. */
export const queryWarningsOf = (session: ReadSession): readonly QueryWarnings[] => warningsBySession.get(session) ?? [];
