import { Client } from 'pg';

/** A source that does not answer is tried again after that. */
export const connectionTimeoutMillis = 10_000;
/** No query of the connector takes longer; the source ends it, or the connector where the source does not answer any more. */
const statementMs = 290_000;
const queryMs = 300_000;

/**
 * A session at the source. Dates and numbers have the same text in every session, whatever the server, the database and the login set, as for
 * PostgreSQL's own subscribers. `options` in the URL replace that.
 */
export const sourceSession = (url: string, slot: string) => ({
  ...{ connectionString: url, application_name: slot, connectionTimeoutMillis, keepAlive: true },
  options: '-c datestyle=ISO -c intervalstyle=postgres -c extra_float_digits=3',
});

/** A client for queries of the source, not connected yet. Queries that take longer than five minutes reject. */
export const sourceClient = (url: string, slot: string): Client =>
  new Client({ ...sourceSession(url, slot), statement_timeout: statementMs, query_timeout: queryMs });
