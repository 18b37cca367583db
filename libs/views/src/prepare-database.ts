import type { DataSource } from 'typeorm';
import type { AnyView } from './view.js';

/** Of all who prepare schemas of views in one database; two at once would trip over each other's extensions. */
const preparing = 7_232_001;

/**
 * Connects, and makes the view's schema as its migrations say. A schema that has lost a table is dropped and made anew: it holds
 * nothing that the log does not hold.
 */
export const prepareDatabase = async (dataSource: DataSource, view: AnyView): Promise<void> => {
  if (!dataSource.isInitialized) await dataSource.initialize();
  const schema = `"${schemaOf(dataSource)}"`;
  await dataSource.transaction(async (lock) => {
    await lock.query('SELECT pg_advisory_xact_lock($1)', [preparing]);
    await migrate(dataSource, schema);
    if (await isWhole(dataSource)) return;
    await dataSource.query(`DROP SCHEMA ${schema} CASCADE`);
    await migrate(dataSource, schema);
    if (!(await isWhole(dataSource))) throw new Error(`the migrations of ${view.name} do not make all its tables`);
  });
};

const migrate = async (dataSource: DataSource, schema: string): Promise<void> => {
  await dataSource.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await dataSource.runMigrations({ transaction: 'each' });
};

const schemaOf = ({ options }: DataSource): string => ('schema' in options && options.schema) || 'public';

const isWhole = async (dataSource: DataSource): Promise<boolean> => {
  const tables = dataSource.entityMetadatas.map((metadata) => metadata.tablePath);
  const [{ whole }]: [{ whole: boolean }] = await dataSource.query(
    'SELECT bool_and(to_regclass(t) IS NOT NULL) AS whole FROM unnest($1::text[]) AS t',
    [tables],
  );
  return whole;
};
