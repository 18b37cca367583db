import type { DataSource } from 'typeorm';
import { registrySource } from '../storage/data-sources.js';
import type { ViewDatabase } from '../view/view-database.js';
import { registryEntities } from './registry-entities.js';
import { ProjectionRegistry1764000000001 } from './registry-migration.js';

/** Identifies one build of a view and the schemas that hold its rows and its registry. */
export type BuildRef = Readonly<{
  /** The schema with the registry tables. */
  registrySchema: string;
  view: string;
  build: number;
  version: number;
  /** The schema with the rows. */
  schema: string;
}>;

/** The registry of a view: its builds with their positions, leases and quarantined events, and the connection to its tables. */
export type ProjectionRegistry = Readonly<{ schema: string; view: string; source: DataSource }>;

/** The qualified name of a registry table, for statements on the connection of a build's rows. */
export const registryTable = (registry: string, table: string): string => `"${registry}".${table}`;

/** Advisory lock of every instance that creates schemas in this database: two at once would conflict in shared catalogues. */
export const schemaCreationLock = 7_232_001;

/** The registry of `view`, not opened yet. */
export const createRegistry = (database: ViewDatabase, view: string): ProjectionRegistry => ({
  schema: database.schema,
  view,
  source: registrySource(database, { entities: registryEntities, migrations: [ProjectionRegistry1764000000001] }),
});

/** Connections whose registry was migrated by this process. */
const migrated = new WeakSet<DataSource>();

/** To be called when a statement has failed: the next `openRegistry` looks for the tables. Looking each time took two of three statements of an idle view. */
export const forgetRegistry = ({ source }: ProjectionRegistry): void => void migrated.delete(source);

/**
 * Connects and migrates the registry, once per connection and again after `forgetRegistry`. Existing tables are adopted. A schema of
 * a release whose layout cannot be migrated is dropped: its rows are rebuilt from the log. Throws when the login is a superuser.
 * Raw: an advisory lock and schemas, which TypeORM does not create.
 */
export const openRegistry = async ({ schema, source }: ProjectionRegistry): Promise<void> => {
  if (source.isInitialized && migrated.has(source)) return;
  if (!source.isInitialized) await source.initialize();
  await refuseSuperuser(source);
  await source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [schemaCreationLock]);
    if (!(await hasTables(source, schema))) {
      await source.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
      await source.query(`CREATE SCHEMA "${schema}"`);
    }
    await source.runMigrations({ transaction: 'each' });
  });
  migrated.add(source);
};

/** Whether the schema has the tables of a layout that can be migrated; earlier layouts lack this sequence. Raw: the server's catalogue. */
const hasTables = async (source: DataSource, schema: string): Promise<boolean> => {
  const [{ exists }]: [{ exists: boolean }] = await source.query('SELECT to_regclass($1) IS NOT NULL AS exists', [
    registryTable(schema, 'view_build_number'),
  ]);
  return exists;
};

/** A superuser login would expose the whole server, and its machine, to whoever breaks into the app. Raw: the server's catalogue. */
const refuseSuperuser = async (source: DataSource): Promise<void> => {
  const [login]: readonly { name: string; isSuperuser: boolean }[] = await source.query(
    'SELECT rolname AS name, rolsuper AS "isSuperuser" FROM pg_roles WHERE rolname = current_user',
  );
  if (login?.isSuperuser)
    throw new Error(`DATABASE_URL names ${login.name}, a superuser: name a role that owns this view's database alone`);
};
