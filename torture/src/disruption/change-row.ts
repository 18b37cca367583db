import type { EventLog } from '@millrace/event-log';
import pg from 'pg';
import { liveBuilds } from '../views/rebuilt.js';

const timeoutMs = 60_000;

/** Changes one live row of the search view in the database. Throws when there is none. */
export const changeRow = async (operator: EventLog, databaseUrl: string): Promise<void> => {
  const live = (await liveBuilds(operator, timeoutMs)).find(({ view }) => view === 'product-search');
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const table = `"${live?.schema}".product`;
    const { rowCount } = await database.query(
      `UPDATE ${table} SET sold = sold + 1 WHERE product_id = (SELECT min(product_id) FROM ${table})`,
    );
    if (rowCount !== 1) throw new Error('there is no live product to change');
  } finally {
    await database.end();
  }
};
