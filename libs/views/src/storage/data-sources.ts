import { DataSource, type DataSourceOptions } from 'typeorm';
import type { ViewDatabase } from '../view/view-database.js';
import { PreparingClient } from './prepared-statements.js';

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
