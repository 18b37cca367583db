import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase } from './temporary-database.js';

describe('the servers of a test run', () => {
  let database: TemporaryDatabase;
  beforeAll(async () => {
    database = await temporaryDatabase();
  });
  afterAll(() => database.remove());

  it('include a broker', () => {
    expect(inject('natsUrl')).toBe(`nats://127.0.0.1:${inject('natsPort')}`);
  });

  it('give each test file a separate database', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = $1', ['public']);
    await client.end();
    expect(rows).toEqual([{ tables: 0 }]);
  });
});
