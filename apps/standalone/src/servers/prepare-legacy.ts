// Raw throughout: a role, a database, and another system's schema.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import pg from 'pg';

/** The name of the database of the sample ERP, and of its owner. */
const legacyName = 'millrace_legacy';

/** In the data directory: the URL of the sample ERP with its password. */
export const legacyUrlFile = 'legacy.url';

const withClient = async (url: string, act: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
};

/**
 * The database that `env` names; else one on the server of `databaseUrl` with the sample ERP, which its first start fills. Its URL is in a file of
 * the data directory, too, for psql.
 */
export const prepareLegacy = async (databaseUrl: string, env: Env, dataDirectory: string): Promise<string> => {
  if (env.LEGACY_DATABASE_URL) return env.LEGACY_DATABASE_URL;
  const password = randomBytes(24).toString('base64url');
  await withClient(databaseUrl, async (server) => {
    const { rows: roles } = await server.query('SELECT FROM pg_roles WHERE rolname = $1', [legacyName]);
    const verb = roles.length > 0 ? 'ALTER' : 'CREATE';
    await server.query(`${verb} ROLE ${legacyName} LOGIN REPLICATION PASSWORD ${pg.escapeLiteral(password)}`);
    const { rows: databases } = await server.query('SELECT FROM pg_database WHERE datname = $1', [legacyName]);
    if (databases.length > 0) return;
    await server.query(`CREATE DATABASE ${legacyName} OWNER ${legacyName}`);
    await server.query(`REVOKE ALL ON DATABASE ${legacyName} FROM PUBLIC`);
  });
  const url = new URL(databaseUrl);
  url.pathname = `/${legacyName}`;
  url.username = legacyName;
  url.password = password;
  await withClient(url.toString(), async (erp) => {
    const { rows } = await erp.query(`SELECT FROM pg_namespace WHERE nspname = 'erp'`);
    // Several statements in one query are one transaction.
    if (rows.length === 0) await erp.query(readFileSync(join(projectFolder, 'data/legacy/erp.sql'), 'utf8'));
  });
  writeFileSync(join(dataDirectory, legacyUrlFile), `${url}\n`, { mode: 0o600 });
  return url.toString();
};
