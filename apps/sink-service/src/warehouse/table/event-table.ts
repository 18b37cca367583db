import { storableJson } from '@millrace/views';
import { DataSource, type EntityManager } from 'typeorm';
import type { WarehouseRecord } from '../format/record.js';
import type { Part } from '../parts/part.js';
import type { Target } from '../parts/target.js';
import { Events1764500000001 } from './0001-events.js';
import { EventRow } from './event.entity.js';
import { PositionRow } from './position.entity.js';

const schema = 'warehouse';
/** Rows of one statement. */
const chunk = 500;

/**
 * The table `warehouse.event` of a PostgreSQL database. The rows and the position change in one transaction, which compares the position:
 * several writers store each event once. It connects at the first use, and creates the schema and its tables when they do not exist.
 */
export const eventTable = (url: string): Target => {
  let connecting: Promise<DataSource> | undefined;
  const connection = async (): Promise<DataSource> => {
    connecting ??= connect(url);
    try {
      return await connecting;
    } catch (error) {
      connecting = undefined;
      throw error;
    }
  };
  return {
    name: `${schema}.event`,
    position: async (stream) => Number((await (await connection()).manager.findOneBy(PositionRow, { stream }))?.sequence ?? 0),
    write: async (part) => (await connection()).transaction((manager) => writePart(manager, part)),
    close: async () => (await connecting)?.destroy(),
  };
};

const connect = async (url: string): Promise<DataSource> => {
  const source = await new DataSource({
    ...{ type: 'postgres', url, schema, applicationName: 'sink-service', poolSize: 4, installExtensions: false },
    ...{ entities: [EventRow, PositionRow], migrations: [Events1764500000001], migrationsTableName: 'warehouse_migration' },
    ...{ connectTimeoutMS: 3_000, poolErrorHandler: () => undefined, logging: ['warn'] },
    extra: { options: `-c search_path=${schema}`, statement_timeout: 60_000, keepAlive: true },
  }).initialize();
  try {
    await source.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await source.runMigrations({ transaction: 'each' });
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
};

const writePart = async (manager: EntityManager, part: Part): Promise<void> => {
  if (!(await advance(manager, part))) throw new Error(`the copy of ${part.stream} is not at ${part.after} any more`);
  const rows = part.records.map(rowOf);
  for (let from = 0; from < rows.length; from += chunk) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(EventRow)
      .values(rows.slice(from, from + chunk))
      .updateEntity(false)
      .execute();
  }
};

/** Moves the position; `false` when it is another one than the part follows. */
const advance = async (manager: EntityManager, { stream, after, last }: Part): Promise<boolean> => {
  await manager.createQueryBuilder().insert().into(PositionRow).values({ stream, sequence: '0' }).orIgnore().execute();
  const { affected } = await manager.update(PositionRow, { stream, sequence: `${after}` }, { sequence: `${last}` });
  return affected === 1;
};

/** PostgreSQL stores neither NUL nor lone surrogates. */
const rowOf = ({ data, ...record }: WarehouseRecord) => ({
  ...record,
  ...(data !== null && { data: JSON.parse(storableJson(JSON.parse(data))) as object }),
});
