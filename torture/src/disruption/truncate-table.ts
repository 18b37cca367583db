import type { EventLog } from '@millrace/event-log';
import pg from 'pg';
import { liveBuilds } from '../views/rebuilt.js';

/** The table of each view's rows. */
const tables: Readonly<Record<string, string>> = { 'search-view': 'product', 'orders-view': 'tracked_order' };

/** Truncates the table of a view's live rows. Returns a line for the log; `undefined` when the view has no live build. */
export const truncateLiveRows = async (operator: EventLog, app: string, databaseUrl: string): Promise<string | undefined> => {
  const live = (await liveBuilds(operator, 0)).find((build) => build.app === app);
  if (!live) return undefined;
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const table = `"${live.schema}".${tables[app]}`;
    const { rows } = await database.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
    await database.query(`TRUNCATE ${table}`);
    return `${table} lost ${rows[0]?.count} rows`;
  } finally {
    await database.end();
  }
};
