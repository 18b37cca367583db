import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { PositionConflict } from '../registry/positions.js';
import { type BuildRef, registryTable, schemaCreationLock } from '../registry/projection-registry.js';

/** `gone` when a table is missing, `empty` when the view's table has no row. */
export type TableState = 'whole' | 'empty' | 'gone';

/** Connects to the schema of a build without changing it. */
export const connect = async (source: DataSource): Promise<void> => {
  if (!source.isInitialized) await source.initialize();
};

/**
 * Connects to the schema of a build and runs its migrations. Throws `PositionConflict`, and creates nothing, when the build was dropped;
 * a concurrent drop waits. Raw: advisory lock, `KEY SHARE` lock and a schema, which TypeORM does not create.
 */
export const openBuildSchema = async (source: DataSource, { registrySchema, view, build, schema }: BuildRef): Promise<void> => {
  await connect(source);
  await source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [schemaCreationLock]);
    const there: readonly unknown[] = await manager.query(
      `SELECT FROM ${registryTable(registrySchema, 'view_build')} WHERE view = $1 AND build = $2 FOR KEY SHARE`,
      [view, build],
    );
    if (there.length === 0) throw new PositionConflict(`${view} ${build} was dropped`);
    await source.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    await source.runMigrations({ transaction: 'each' });
  });
};

/** Whether the tables of a connection exist and have rows. Raw: the server's catalogue has no entities. */
export const readTableState = async (source: DataSource, entity: EntityTarget<ObjectLiteral>): Promise<TableState> => {
  const [{ whole }]: [{ whole: boolean }] = await source.query(
    'SELECT bool_and(to_regclass(t) IS NOT NULL) AS whole FROM unnest($1::text[]) AS t',
    [source.entityMetadatas.map((metadata) => metadata.tablePath)],
  );
  if (!whole) return 'gone';
  const [{ filled }]: [{ filled: boolean }] = await source.query(
    `SELECT EXISTS (SELECT 1 FROM ${source.getMetadata(entity).tablePath}) AS filled`,
  );
  return filled ? 'whole' : 'empty';
};
