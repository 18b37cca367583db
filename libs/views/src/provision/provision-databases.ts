// Raw throughout: roles, databases and privileges have no entities.
import { copyDatabaseForView, dropCopiedSchemas, findSharedViews } from './migrate-shared-database.js';
import { literal, quoted, type Session, withSession } from './admin-session.js';
import { accountUrl, withDatabase, viewAccount, type ViewLogin, type ViewAccount } from './view-account.js';

/** The databases of the apps with views. */
export type ProvisionedDatabases = Readonly<{
  /** The database URL of an app with views. */
  urlOf: (app: string) => string;
  /** Whether each app has a role and a database of its own; otherwise all use the given URL. */
  isolated: boolean;
}>;

/** Advisory lock: one process provisions a server at a time. */
const provisioningLock = 7_232_000;

/**
 * Creates for each app with views a role without other privileges and a database in which only that role creates schemas. Schemas of views
 * in the database of `server` are migrated. Sets the given passwords. Idempotent.
 *
 * `server` is the URL of a login that may create roles and databases; with one that may not, all apps use that URL and `isolated` is
 * false. With `exclusive`, only administrators may connect to the other databases of the server.
 */
export const provisionDatabases = async (
  server: string,
  logins: readonly ViewLogin[],
  { exclusive = false }: { exclusive?: boolean } = {},
): Promise<ProvisionedDatabases> => {
  const shared = decodeURIComponent(new URL(server).pathname.slice(1));
  const maintenance = await maintenanceUrl(server, shared);
  const accounts = logins.map((login) => viewAccount(shared, login));
  const apart = await withSession(maintenance, async (session) => {
    const privileges = await readPrivileges(session);
    if (!privileges.makesRoles) return false;
    await session.query('SELECT pg_advisory_lock($1)', [provisioningLock]);
    for (const account of accounts) await createOrResetRole(session, account);
    if (privileges.isSuperuser) await migrateSharedDatabase(session, server, shared, accounts);
    const there = await listDatabases(session);
    for (const account of accounts) {
      if (!there.includes(account.database)) await session.query(`CREATE DATABASE ${quoted(account.database)}`);
      await restrictToOwner(session, server, account);
    }
    if (exclusive) await restrictAllDatabases(session);
    return true;
  });
  const addresses = new Map(accounts.map((account) => [account.app, accountUrl(server, account)]));
  return { urlOf: (app) => (apart ? (addresses.get(app) ?? unknownApp(app)) : server), isolated: apart };
};

const unknownApp = (app: string): never => {
  throw new Error(`${app} has no database`);
};

/** The URL of the server's maintenance database, or of `server` when the login may not connect to it. */
const maintenanceUrl = async (server: string, shared: string): Promise<string> => {
  const address = withDatabase(server, shared === 'postgres' ? 'template1' : 'postgres');
  return withSession(address, async () => address).catch(() => server);
};

const readPrivileges = async (session: Session): Promise<{ isSuperuser: boolean; makesRoles: boolean }> => {
  const { rows } = await session.query<{ isSuperuser: boolean; makesRoles: boolean }>(
    `SELECT rolsuper AS "isSuperuser", rolsuper OR (rolcreaterole AND rolcreatedb) AS "makesRoles" FROM pg_roles WHERE rolname = current_user`,
  );
  return rows[0] ?? { isSuperuser: false, makesRoles: false };
};

const listDatabases = async (session: Session): Promise<readonly string[]> => {
  const { rows } = await session.query<{ name: string }>('SELECT datname AS name FROM pg_database');
  return rows.map(({ name }) => name);
};

/** Creates or alters the role of a view; other attributes are removed. */
const createOrResetRole = async (session: Session, { database, password }: ViewAccount): Promise<void> => {
  const { rows } = await session.query<{ more: boolean }>(
    'SELECT rolsuper OR rolreplication OR rolbypassrls AS more FROM pg_roles WHERE rolname = $1',
    [database],
  );
  const [found] = rows;
  // Only a superuser may set these; a new role has none of them.
  const taken = found?.more ? 'NOSUPERUSER NOREPLICATION NOBYPASSRLS' : '';
  await session.query(
    `${found ? 'ALTER' : 'CREATE'} ROLE ${quoted(database)} LOGIN NOCREATEDB NOCREATEROLE ${taken} PASSWORD ${literal(password)}`,
  );
};

const migrateSharedDatabase = async (
  session: Session,
  server: string,
  shared: string,
  accounts: readonly ViewAccount[],
): Promise<void> => {
  const there = await listDatabases(session);
  if (!there.includes(shared)) return;
  // An interrupted copy leaves the database closed.
  await session.query(`ALTER DATABASE ${quoted(shared)} ALLOW_CONNECTIONS true`);
  const found = await withSession(withDatabase(server, shared), (one) => findSharedViews(one, accounts));
  for (const account of found) if (!there.includes(account.database)) await copyDatabaseForView(session, server, shared, account);
  if (found.length > 0) await withSession(withDatabase(server, shared), (one) => dropCopiedSchemas(one, found));
};

/** Only the role of the view may connect and create schemas and temporary tables; nobody creates in `public`. */
const restrictToOwner = async (session: Session, server: string, { database }: ViewAccount): Promise<void> => {
  await session.query(`REVOKE ALL ON DATABASE ${quoted(database)} FROM PUBLIC`);
  await session.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${quoted(database)} TO ${quoted(database)}`);
  await withSession(withDatabase(server, database), (own) => own.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC'));
};

/** Revokes the default right to connect to every database. */
const restrictAllDatabases = async (session: Session): Promise<void> => {
  for (const name of await listDatabases(session))
    if (name !== 'template0') await session.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${quoted(name)} FROM PUBLIC`);
};
