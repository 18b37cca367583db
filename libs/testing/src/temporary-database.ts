import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database of one test. */
export type TemporaryDatabase = {
  readonly url: string;
  /** The same database, as the server's administrator. */
  readonly asAdministrator: string;
  readonly remove: () => Promise<void>;
};

const asSuperuser = async (...statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/**
 * Creates an empty database for one test in the PostgreSQL of this test run, with a role that may create schemas in it and nothing
 * else. `locale`: options of `CREATE DATABASE` for its locale.
 */
export const temporaryDatabase = async (locale = ''): Promise<TemporaryDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asSuperuser(
    `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`,
    `CREATE DATABASE ${name} ${locale === '' ? '' : `TEMPLATE template0 ENCODING 'UTF8' ${locale}`}`,
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${name} TO ${name}`,
  );
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  const asAdministrator = url.toString();
  url.username = name;
  url.password = password;
  const remove = () => asSuperuser(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE IF EXISTS ${name}`);
  return { url: url.toString(), asAdministrator, remove };
};
