// Raw throughout: roles, databases and privileges have no entities.
import { literal, quoted, type Session, withSession } from './admin-session.js';
import { withDatabase, type ViewAccount } from './view-account.js';

/** Names of view schemas end with `_view` or `_view_<build>`. */
const viewSchemaName = /_view(_\d+)?$/;

const listSchemas = async (session: Session): Promise<readonly string[]> => {
  const { rows } = await session.query<{ name: string }>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')`,
  );
  return rows.map(({ name }) => name);
};

const belongsTo = ({ schema }: ViewAccount, found: string): boolean =>
  found === schema || (found.startsWith(`${schema}_`) && /^\d+$/.test(found.slice(schema.length + 1)));

/**
 * The views with schemas in the database that they shared in earlier releases; none when it holds anything else, which must not be copied.
 */
export const findSharedViews = async (session: Session, views: readonly ViewAccount[]): Promise<readonly ViewAccount[]> => {
  const schemas = await listSchemas(session);
  const { rows } = await session.query(
    `SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') LIMIT 1`,
  );
  if (rows.length > 0 || !schemas.every((schema) => viewSchemaName.test(schema))) return [];
  return views.filter((view) => schemas.some((schema) => belongsTo(view, schema)));
};

/**
 * Creates the database of a view as a copy of the shared one, with the view's schemas only, owned by its role. It has a temporary name
 * until it is complete, so that an interrupted copy is repeated. `session` must be connected to another database.
 */
export const copyDatabaseForView = async (session: Session, server: string, shared: string, view: ViewAccount): Promise<void> => {
  const unfinished = `${view.database}_new`;
  await session.query(`DROP DATABASE IF EXISTS ${quoted(unfinished)} WITH (FORCE)`);
  await withoutConnections(session, shared, () =>
    session.query(`CREATE DATABASE ${quoted(unfinished)} TEMPLATE ${quoted(shared)}`),
  );
  await withSession(withDatabase(server, unfinished), async (copy) => {
    for (const schema of await listSchemas(copy))
      if (!belongsTo(view, schema)) await copy.query(`DROP SCHEMA ${quoted(schema)} CASCADE`);
    await copy.query(transferOwnershipSql(view.database));
  });
  await session.query(`ALTER DATABASE ${quoted(unfinished)} RENAME TO ${quoted(view.database)}`);
};

/** A database can be copied while nobody is connected to it. */
const withoutConnections = async (session: Session, database: string, act: () => Promise<unknown>): Promise<void> => {
  await session.query(`ALTER DATABASE ${quoted(database)} ALLOW_CONNECTIONS false`);
  try {
    await session.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
    await act();
  } finally {
    await session.query(`ALTER DATABASE ${quoted(database)} ALLOW_CONNECTIONS true`);
  }
};

/** Drops schemas that were copied. */
export const dropCopiedSchemas = async (session: Session, views: readonly ViewAccount[]): Promise<void> => {
  for (const schema of await listSchemas(session))
    if (views.some((view) => belongsTo(view, schema))) await session.query(`DROP SCHEMA ${quoted(schema)} CASCADE`);
};

/** Every schema but the server's own, and what is in it. Indexes, row types and sequences of columns follow their tables. */
const transferOwnershipSql = (role: string): string => `
  DO $do$
  DECLARE
    role constant text := ${literal(role)};
    one record;
  BEGIN
    FOR one IN SELECT oid, nspname FROM pg_namespace WHERE nspname ~ '_view(_[0-9]+)?$' LOOP
      EXECUTE format('ALTER SCHEMA %I OWNER TO %I', one.nspname, role);
    END LOOP;
    FOR one IN
      SELECT format(CASE relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'TABLE' END
               || ' %I.%I', n.nspname, c.relname) AS what
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname ~ '_view(_[0-9]+)?$' AND relkind IN ('r', 'p', 'S', 'v', 'm')
         AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass)
      UNION ALL
      SELECT format('ROUTINE %I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid))
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname ~ '_view(_[0-9]+)?$'
      UNION ALL
      SELECT format('TEXT SEARCH CONFIGURATION %I.%I', n.nspname, t.cfgname)
        FROM pg_ts_config t JOIN pg_namespace n ON n.oid = t.cfgnamespace WHERE n.nspname ~ '_view(_[0-9]+)?$'
      UNION ALL
      SELECT format('TEXT SEARCH DICTIONARY %I.%I', n.nspname, t.dictname)
        FROM pg_ts_dict t JOIN pg_namespace n ON n.oid = t.dictnamespace WHERE n.nspname ~ '_view(_[0-9]+)?$'
      UNION ALL
      SELECT format('TYPE %I.%I', n.nspname, t.typname)
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
       WHERE n.nspname ~ '_view(_[0-9]+)?$' AND (t.typtype IN ('e', 'd') OR (t.typtype = 'c'
         AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c')))
    LOOP
      EXECUTE format('ALTER %s OWNER TO %I', one.what, role);
    END LOOP;
  END $do$`;
