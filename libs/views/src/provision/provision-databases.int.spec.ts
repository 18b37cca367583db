import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, type RunningPostgres, startPostgres } from '@millrace/local-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provisionDatabases } from './provision-databases.js';
import { type Session, withSession } from './admin-session.js';
import { withDatabase } from './view-account.js';

const logins = [
  { app: 'search-view', password: 'of the search' },
  { app: 'orders-view', password: "of the or'ders" },
];

let folder: string;
let server: RunningPostgres;

beforeAll(async () => {
  folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-roles-')), 0o711);
  server = await startPostgres({ dataDir: folder, durable: false });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (address: string, statement: string) =>
  withSession(address, async (session) => (await session.query(statement)).rows);

/** The data of an earlier release: the schemas of all views in one database of the administrator. */
const shareOneDatabase = async (session: Session): Promise<void> => {
  await session.query('CREATE EXTENSION unaccent SCHEMA public');
  for (const view of ['search_view', 'orders_view']) {
    await session.query(`CREATE SCHEMA ${view}`);
    await session.query(
      `CREATE TABLE ${view}.view_build (build integer, n bigint GENERATED ALWAYS AS IDENTITY, serial bigserial)`,
    );
    await session.query(`CREATE SEQUENCE ${view}.view_build_number`);
    await session.query(`INSERT INTO ${view}.view_build (build) VALUES (7)`);
    await session.query(`CREATE SCHEMA ${view}_7`);
    await session.query(`CREATE TABLE ${view}_7.kept AS SELECT 'of ${view}' AS text`);
    await session.query(`CREATE TEXT SEARCH CONFIGURATION ${view}_7.words (COPY = pg_catalog.english)`);
    await session.query(`CREATE TYPE ${view}_7.colour AS ENUM ('red')`);
    await session.query(`CREATE FUNCTION ${view}_7.one(of integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'`);
  }
};

describe('a database for each view', () => {
  let search: string;
  let orders: string;

  beforeAll(async () => {
    await withSession(server.url, shareOneDatabase);
    // Interrupted by a crash during the copy.
    await run(server.maintenanceUrl, 'CREATE DATABASE millrace_orders_view_new');
    await run(server.maintenanceUrl, 'ALTER DATABASE millrace ALLOW_CONNECTIONS false');
    const { urlOf, isolated } = await provisionDatabases(server.url, logins, { exclusive: true });
    expect(isolated).toBe(true);
    [search, orders] = [urlOf('search-view'), urlOf('orders-view')];
    await run(orders, `CREATE TABLE orders_view_7.secret AS SELECT 'Maria Musterfrau' AS name`);
  });

  it('contains the data that its view had in the shared database', async () => {
    for (const [address, view] of [
      [search, 'search_view'],
      [orders, 'orders_view'],
    ] as const) {
      expect(await run(address, `SELECT build, n FROM ${view}.view_build`)).toEqual([{ build: 7, n: '1' }]);
      expect(await run(address, `SELECT text FROM ${view}_7.kept`)).toEqual([{ text: `of ${view}` }]);
      await run(address, `INSERT INTO ${view}.view_build (build) VALUES (nextval('${view}.view_build_number'))`);
      await run(address, `ALTER TEXT SEARCH CONFIGURATION ${view}_7.words RENAME TO wordings`);
      await run(address, `ALTER TYPE ${view}_7.colour ADD VALUE 'blue'`);
      const foreign = `SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\\_view%' AND nspowner <> (SELECT oid FROM pg_roles WHERE rolname = current_user)`;
      expect(await run(address, foreign)).toEqual([]);
      await run(address, `DROP SCHEMA ${view}_7 CASCADE`.replace('DROP SCHEMA orders_view_7 CASCADE', 'SELECT 1'));
    }
    expect(await run(search, `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'orders%'`)).toEqual([]);
    expect(await run(server.url, `SELECT nspname FROM pg_namespace WHERE nspname LIKE '%\\_view%'`)).toEqual([]);
  });

  it('is created once, and has the passwords that were given last', async () => {
    const again = await provisionDatabases(server.url, [{ app: 'search-view', password: 'new' }, logins[1] as never], {
      exclusive: true,
    });
    expect(await run(again.urlOf('search-view'), 'SELECT count(*)::int AS n FROM search_view.view_build')).toEqual([{ n: 2 }]);
    await expect(run(search, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    search = again.urlOf('search-view');
  });

  it('is created for an added view too', async () => {
    const { urlOf } = await provisionDatabases(server.url, [{ app: 'best-sellers-view', password: 'added' }], {
      exclusive: true,
    });
    await run(urlOf('best-sellers-view'), 'CREATE SCHEMA best_sellers_view');
    await run(urlOf('best-sellers-view'), 'CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public');
  });

  it.each([
    ['reads the other view’s rows', () => withDatabase(search, 'millrace_orders_view'), 'SELECT name FROM orders_view_7.secret'],
    ['connects to the formerly shared database', () => withDatabase(search, 'millrace'), 'SELECT 1'],
    ['connects to the server’s own database', () => withDatabase(search, 'postgres'), 'SELECT 1'],
    ['connects to the template of new databases', () => withDatabase(search, 'template1'), 'SELECT 1'],
    ['runs a program', () => search, `COPY (SELECT 1) TO PROGRAM 'id'`],
    ['runs a program to read from', () => search, `CREATE TEMPORARY TABLE t (l text); COPY t FROM PROGRAM 'id'`],
    ['reads a file', () => search, `SELECT pg_read_file('PG_VERSION')`],
    ['reads a file into a table', () => search, `CREATE TEMPORARY TABLE t (l text); COPY t FROM '/etc/passwd'`],
    ['lists a folder', () => search, `SELECT pg_ls_dir('.')`],
    ['reads a file into a large object', () => search, `SELECT lo_import('/etc/passwd')`],
    ['creates a role', () => search, 'CREATE ROLE friend SUPERUSER'],
    ['extends its own privileges', () => search, 'ALTER ROLE CURRENT_USER CREATEDB'],
    ['creates a database', () => search, 'CREATE DATABASE another'],
    ['assumes the role of the administrator', () => search, 'SET ROLE millrace'],
    ['assumes the role of another view', () => search, 'SET ROLE millrace_orders_view'],
    ['creates a table in the schema that all read', () => search, 'CREATE TABLE public.planted (n integer)'],
    [
      'creates a function in the schema that all read',
      () => search,
      `CREATE FUNCTION public.now() RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
    ],
    ['changes a setting of the server', () => search, `ALTER SYSTEM SET log_statement = 'all'`],
    ['creates an extension that reads files', () => search, 'CREATE EXTENSION file_fdw'],
    ['creates an extension that opens connections', () => search, 'CREATE EXTENSION dblink'],
    ['reads passwords', () => search, 'SELECT rolpassword FROM pg_authid'],
  ])('rejects a view’s role that %s', async (_, address, statement) => {
    await expect(run(address(), statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|0P000|58P01)$/) });
  });

  it('does not let a view’s role grant access to others', async () => {
    await run(search, 'GRANT CONNECT ON DATABASE millrace_search_view TO millrace_orders_view');
    await run(search, 'GRANT CONNECT ON DATABASE millrace_search_view TO PUBLIC');
    await expect(run(withDatabase(orders, 'millrace_search_view'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
  });

  it('does not let a view’s role end another view’s connections or see its statements', async () => {
    await withSession(orders, async (other) => {
      const pid = (await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid;
      await expect(run(search, `SELECT pg_terminate_backend(${pid})`)).rejects.toMatchObject({ code: '42501' });
      expect(await run(search, `SELECT query FROM pg_stat_activity WHERE pid = ${pid}`)).toEqual([
        { query: '<insufficient privilege>' },
      ]);
    });
  });
});

describe('a database of the user’s own', () => {
  it('is used by all views when its login may not create roles', async () => {
    await run(server.maintenanceUrl, `CREATE ROLE plain LOGIN PASSWORD 'plain'`);
    await run(server.maintenanceUrl, 'CREATE DATABASE of_plain OWNER plain');
    const address = new URL(withDatabase(server.url, 'of_plain'));
    [address.username, address.password] = ['plain', 'plain'];
    const { urlOf, isolated } = await provisionDatabases(address.toString(), logins);
    expect({ apart: isolated, url: urlOf('search-view') }).toEqual({ apart: false, url: address.toString() });
  });

  it('has the databases of its views beside it when its login may create them without being a superuser', async () => {
    await run(server.maintenanceUrl, `CREATE ROLE maker LOGIN CREATEROLE CREATEDB PASSWORD 'maker'`);
    await run(server.maintenanceUrl, 'CREATE DATABASE another_shop OWNER maker');
    const address = new URL(withDatabase(server.url, 'another_shop'));
    [address.username, address.password] = ['maker', 'maker'];
    for (const password of ['first', 'second']) {
      const { urlOf } = await provisionDatabases(address.toString(), [{ app: 'search-view', password }]);
      expect(await run(urlOf('search-view'), 'SELECT current_database() AS name, current_user AS role')).toEqual([
        { name: 'another_shop_search_view', role: 'another_shop_search_view' },
      ]);
    }
  });

  it('keeps tables that belong to no view, and copies none of them', async () => {
    await run(server.maintenanceUrl, 'CREATE DATABASE busy');
    const busy = withDatabase(server.url, 'busy');
    await run(busy, 'CREATE SCHEMA search_view; CREATE SCHEMA accounts; CREATE TABLE accounts.of (n integer)');
    const { urlOf } = await provisionDatabases(busy, logins);
    expect(await run(urlOf('search-view'), `SELECT 1 FROM pg_namespace WHERE nspname IN ('accounts', 'search_view')`)).toEqual(
      [],
    );
    expect(await run(busy, 'SELECT count(*)::int AS n FROM accounts.of')).toEqual([{ n: 0 }]);
  });
});
