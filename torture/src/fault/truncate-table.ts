import type { EventLog } from '@millrace/event-log';
import pg from 'pg';
import { liveBuilds } from '../views/rebuilt.js';

/** The table of each view's rows. */
const tables: Readonly<Record<string, string>> = { 'search-view': 'product', 'orders-view': 'tracked_order' };

/** Empties the table of an app's live rows, behind the back of the view; what it did, nothing when there are no live rows. */
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
