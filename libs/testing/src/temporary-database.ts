import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export type TemporaryDatabase = { readonly url: string; readonly remove: () => Promise<void> };

const asSuperuser = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** An empty database of the test's own in the PostgreSQL of this test run. */
export const temporaryDatabase = async (): Promise<TemporaryDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};
