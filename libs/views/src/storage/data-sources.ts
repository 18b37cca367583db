import { DataSource, type DataSourceOptions } from 'typeorm';
import type { ViewDatabase } from '../view/view-database.js';
import { PreparingClient } from './prepared-statements.js';

/** The connection to the rows of one build, not opened yet. Table names without a schema mean tables of that build. */
export const rowsSource = (database: ViewDatabase, schema: string): DataSource =>
  new DataSource({
    ...settings(database, schema, database.connections ?? 8),
    entities: [...database.entities],
    migrations: [...database.migrations],
    migrationsTableName: 'view_migration',
  });

/** The connection to the projection registry of a view, not opened yet. */
export const registrySource = (
  database: ViewDatabase,
  tables: Pick<ViewDatabase, 'entities' | 'migrations'> = { entities: [], migrations: [] },
): DataSource =>
  new DataSource({
    ...settings(database, database.schema, 3),
    entities: [...tables.entities],
    migrations: [...tables.migrations],
    migrationsTableName: 'registry_migration',
  });

/** Milliseconds. A paused instance with an open transaction blocks others no longer than this. */
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
    /** A connection lost while idle needs no report: the next query opens another or fails. */
    poolErrorHandler: () => undefined,
    connectTimeoutMS: 3_000,
    extra: { Client: PreparingClient, keepAlive: true, ...limits, options: `-c search_path="${schema}",public` },
    poolSize,
    manualInitialization: true,
  }) satisfies DataSourceOptions & { manualInitialization: true };
