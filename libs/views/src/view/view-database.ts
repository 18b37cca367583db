import {
  DataSource,
  type DataSourceOptions,
  type EntitySchema,
  type MigrationInterface,
  type ObjectLiteral,
  type QueryRunner,
} from 'typeorm';
import { PreparingClient } from '../storage/prepared-statements.js';

/**
 * Where a view lives. `schema` holds what is kept about its builds (positions, leases, parked keys); each build's rows are in a
 * schema of their own beside it, `<schema>_<number>`, made by the migrations.
 */
export type ViewDatabase = Readonly<{
  /** As which PostgreSQL knows the connections. */
  applicationName: string;
  url: string;
  schema: string;
  entities: readonly ((new () => ObjectLiteral) | EntitySchema)[];
  migrations: readonly (new () => MigrationInterface)[];
  /** Most connections that answer from one build; 8 unless told. */
  connections?: number;
}>;

/** The rows of one build, not connected yet: a name without a schema means a table of that build. */
export const rowsSource = (database: ViewDatabase, schema: string): DataSource =>
  new DataSource({
    ...settings(database, schema, database.connections ?? 8),
    entities: [...database.entities],
    migrations: [...database.migrations],
    migrationsTableName: 'view_migration',
  });

/** What is kept about the builds, not connected yet. */
export const registrySource = (database: ViewDatabase): DataSource => new DataSource(settings(database, database.schema, 3));

/** An instance that is paused with a transaction open does not hold up the others for longer. */
const limits = { statement_timeout: 30_000, idle_in_transaction_session_timeout: 10_000 };

const settings = ({ applicationName, url }: ViewDatabase, schema: string, poolSize: number) =>
  ({
    type: 'postgres',
    url,
    schema,
    applicationName,
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    logging: ['warn'],
    /** A connection lost while idle is no news: the next query gets another, and the view tells when there is none. */
    poolErrorHandler: () => undefined,
    connectTimeoutMS: 3_000,
    extra: { Client: PreparingClient, keepAlive: true, ...limits, options: `-c search_path="${schema}",public` },
    poolSize,
    manualInitialization: true,
  }) satisfies DataSourceOptions & { manualInitialization: true };

/** The quoted schema that a migration works in. */
export const schemaOf = (runner: QueryRunner): string => {
  const { options } = runner.connection;
  const schema = 'schema' in options && options.schema ? options.schema : 'public';
  return `"${schema}"`;
};
