import type { DataSourceOptions, EntitySchema, MigrationInterface, ObjectLiteral } from 'typeorm';
import { ViewBookkeeping1764000000000 } from './view-bookkeeping.migration.js';
import { ViewLease } from './view-lease.row.js';
import { ViewPosition } from './view-position.row.js';

/**
 * Options of a view's own DataSource: its rows, positions and migrations in a schema of its own, which is what names without a
 * schema mean on its connections. It is not connected by itself: the view does that when it starts, and goes on trying while
 * PostgreSQL is away.
 */
export const viewDataSource = (options: {
  name: string;
  url: string;
  schema: string;
  entities: readonly ((new () => ObjectLiteral) | EntitySchema)[];
  migrations: readonly (new () => MigrationInterface)[];
  connections?: number;
}) =>
  ({
    type: 'postgres',
    url: options.url,
    schema: options.schema,
    applicationName: options.name,
    entities: [ViewPosition, ViewLease, ...options.entities],
    migrations: [ViewBookkeeping1764000000000, ...options.migrations],
    migrationsTableName: 'view_migration',
    migrationsRun: false,
    synchronize: false,
    installExtensions: false,
    logging: ['warn'],
    /** A connection lost while idle is no news: the next query gets another, and the view tells when there is none. */
    poolErrorHandler: () => undefined,
    connectTimeoutMS: 3_000,
    extra: { keepAlive: true, statement_timeout: 30_000, options: `-c search_path="${options.schema}",public` },
    poolSize: options.connections ?? 8,
    manualInitialization: true,
  }) satisfies DataSourceOptions & { manualInitialization: true };
