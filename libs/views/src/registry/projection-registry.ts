import type { DataSource, EntityManager } from 'typeorm';
import { registrySource } from '../storage/data-sources.js';
import type { ViewDatabase } from '../view/view-database.js';

/** One build of a view: whose rows, by which rules, and where what is kept about it lies. */
export type BuildRef = Readonly<{
  /** The schema with the registry. */
  registrySchema: string;
  view: string;
  build: number;
  version: number;
  /** The schema with the rows. */
  schema: string;
}>;

/** The registry of a view: which builds there are, how far each has read, which instance folds it, what waits. */
export type ProjectionRegistry = Readonly<{ schema: string; view: string; source: DataSource }>;

/** A table of the registry, whatever the connection. */
export const registryTable = (registry: string, table: string): string => `"${registry}".${table}`;

/** Of all who make schemas of views in one database; two at once would trip over each other's extensions. */
export const schemaCreationLock = 7_232_001;

/** What no registry have whose rows lie otherwise than now. */
const newestSequence = 'view_build_number';
/** What was added to registry since: the table, the column, and its type. Columns come last here that came last. */
const addedColumns = [
  ['view_position', 'event_id', 'text'],
  ['view_build', 'withdrawn', 'boolean NOT NULL DEFAULT false'],
  ['view_build', 'hash', 'numeric'],
] as const;
const existsSql = 'SELECT to_regclass($1) IS NOT NULL AS made';
const isCurrentSql = `SELECT EXISTS (SELECT FROM pg_attribute
  WHERE attrelid = to_regclass($1) AND attname = $2 AND NOT attisdropped) AS current`;

/** The registry, not opened yet. */
export const createRegistry = (database: ViewDatabase, view: string): ProjectionRegistry => ({
  schema: database.schema,
  view,
  source: registrySource(database),
});

/**
 * Connects, makes the registry where there are none, and adds what registry of the last releases lack. What an earlier release kept in this schema, rows included, goes: it holds
 * nothing that the log does not hold.
 */
export const openRegistry = async ({ schema, source }: ProjectionRegistry): Promise<void> => {
  if (!source.isInitialized) await source.initialize();
  await refuseSuperuser(source);
  const [table, column] = addedColumns[addedColumns.length - 1] ?? [];
  const [{ current }]: [{ current: boolean }] = await source.query(isCurrentSql, [registryTable(schema, table ?? ''), column]);
  if (current) return;
  await source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [schemaCreationLock]);
    await createTables(manager, schema);
    for (const [name, one, type] of addedColumns)
      await manager.query(`ALTER TABLE ${registryTable(schema, name)} ADD COLUMN IF NOT EXISTS ${one} ${type}`);
  });
};

/** With such a login whoever breaks into an app reads everything in the server, and runs programs on its machine. */
const refuseSuperuser = async (source: DataSource): Promise<void> => {
  const [login]: readonly { name: string; isSuperuser: boolean }[] = await source.query(
    'SELECT rolname AS name, rolsuper AS "isSuperuser" FROM pg_roles WHERE rolname = current_user',
  );
  if (login?.isSuperuser)
    throw new Error(`DATABASE_URL names ${login.name}, a superuser: name a role that owns this view's database alone`);
};

const createTables = async (manager: EntityManager, schema: string): Promise<void> => {
  const table = (name: string) => registryTable(schema, name);
  const [{ made }]: [{ made: boolean }] = await manager.query(existsSql, [table(newestSequence)]);
  if (made) return;
  await manager.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
  await manager.query(`CREATE SCHEMA "${schema}"`);
  await manager.query(`
    CREATE TABLE ${table('view_build')} (
      view text NOT NULL, build integer NOT NULL, version integer NOT NULL, schema text NOT NULL,
      state text NOT NULL CHECK (state IN ('building', 'ready', 'live', 'retired', 'failed')),
      started_at timestamptz NOT NULL DEFAULT clock_timestamp(), live_since timestamptz,
      rows bigint NOT NULL DEFAULT 0, per_second double precision, fault text,
      PRIMARY KEY (view, build)
    );
    CREATE SEQUENCE ${table('view_build_number')} AS integer;
    CREATE UNIQUE INDEX view_build_live ON ${table('view_build')} (view) WHERE state = 'live';
    CREATE TABLE ${table('view_position')} (
      view text NOT NULL, build integer NOT NULL, stream text NOT NULL,
      seq bigint NOT NULL, epoch bigint NOT NULL, event_at timestamptz, updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (view, build, stream)
    ) WITH (fillfactor = 50);
    CREATE TABLE ${table('view_lease')} (
      view text NOT NULL, build integer NOT NULL, holder text NOT NULL, epoch bigint NOT NULL, held_until timestamptz NOT NULL,
      PRIMARY KEY (view, build)
    ) WITH (fillfactor = 50);
    CREATE TABLE ${table('view_parked_key')} (
      view text NOT NULL, build integer NOT NULL, key text COLLATE "C" NOT NULL, cause text NOT NULL, fingerprint text NOT NULL,
      parked_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (view, build, key)
    );
    CREATE TABLE ${table('view_parked_event')} (
      view text NOT NULL, build integer NOT NULL, key text COLLATE "C" NOT NULL, n bigint GENERATED ALWAYS AS IDENTITY,
      stream text NOT NULL, seq bigint NOT NULL, type text NOT NULL, at timestamptz NOT NULL,
      PRIMARY KEY (view, build, key, n)
    );
    CREATE TABLE ${table('view_discarded')} (
      view text NOT NULL, key text COLLATE "C" NOT NULL, stream text NOT NULL, seq bigint NOT NULL,
      discarded_at timestamptz NOT NULL DEFAULT clock_timestamp(), PRIMARY KEY (view, key, stream, seq)
    )`);
};
