import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERP, type ErpArticleEvent, type ErpSourceEvent } from '@millrace/contracts';
import { newestEvents, type Recorded } from '@millrace/event-log';
import { projectFolder } from '@millrace/local-servers';
import type { RunningApp } from '@millrace/service-kit';
import { type TemporaryDatabase, temporaryDatabase, temporaryFolder, type TemporaryLog, temporaryLog } from '@millrace/testing';
import { Client, type QueryResultRow } from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { app } from './index.js';

type ErpEvent = Recorded & Readonly<{ event: ErpArticleEvent | ErpSourceEvent }>;

/** A file with the tables of the sample ERP, changed for a test. `others`: its other properties. */
export const tablesFile = (
  change: (tables: Record<string, unknown>[]) => readonly Record<string, unknown>[],
  others: Readonly<Record<string, unknown>> = {},
) => {
  const folder = temporaryFolder();
  const path = join(folder.path, 'tables.json');
  const config = JSON.parse(readFileSync(join(projectFolder, 'data/legacy/tables.json'), 'utf8'));
  writeFileSync(path, JSON.stringify({ ...config, ...others, tables: change(config.tables) }));
  return { path, remove: folder.remove };
};

/** Sessions that begin after it write dates as `31.12.2026`. */
export const germanDates = `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET datestyle = German', current_database()); END $$;`;

/** The sample ERP, a log, and a running connector between them, for the tests of a file. `start` and `stop` are those of the connector. */
export const connectedShop = (file?: string, prepare = '') => {
  let shop: Awaited<ReturnType<typeof legacyShop>>;
  let connector: RunningApp | undefined;
  const stop = async (): Promise<void> => {
    await connector?.stop();
    connector = undefined;
  };
  beforeAll(async () => {
    shop = await legacyShop();
    await shop.erp.query(prepare);
    connector = await shop.start(file);
  });
  afterAll(async () => {
    await stop();
    await shop.remove();
  });
  const events = () => erpEvents(shop.log);
  return {
    get log() {
      return shop.log;
    },
    get slot() {
      return shop.slot;
    },
    query: <Row extends QueryResultRow>(sql: string, values?: unknown[]) => shop.erp.query<Row>(sql, values),
    /** Another session. */
    connect: () => shop.connect(),
    events,
    stateOf: async () => folded(await events()),
    isComplete: async () => isSnapshotComplete(await events()),
    stop,
    start: async (other = file): Promise<void> => {
      connector = await shop.start(other);
    },
  };
};

/** The sample ERP, a log, and what a connector between them needs. */
export const legacyShop = async () => {
  const [log, database] = await Promise.all([temporaryLog(), temporaryDatabase()]);
  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: database.asAdministrator, application_name: 'test' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const erp = await connect();
  await erp.query(readFileSync(join(projectFolder, 'data/legacy/erp.sql'), 'utf8'));
  return {
    log,
    erp,
    connect,
    slot: slotOf(database),
    start: (file?: string) => app.start(environmentOf(log, database, file)),
    environment: environmentOf(log, database),
    remove: () => remove(log, database, erp),
  };
};

/** The slot of a test. */
const slotOf = ({ url }: TemporaryDatabase): string => `millrace_${new URL(url).pathname.slice(1)}`;

/** The settings of the connector. */
const environmentOf = (
  log: TemporaryLog,
  database: TemporaryDatabase,
  file = join(projectFolder, 'data/legacy/tables.json'),
): Readonly<Record<string, string>> => ({
  NATS_URL: log.broker.url,
  NATS_PASSWORD: 'test',
  LEGACY_DATABASE_URL: database.asAdministrator,
  LEGACY_TABLES_FILE: file,
  // Slots of one server have different names.
  LEGACY_SLOT: slotOf(database),
  LOG_LEVEL: 'error',
});

const remove = async (log: TemporaryLog, database: TemporaryDatabase, erp: Client): Promise<void> => {
  await removeSlots(erp);
  await erp.end();
  await database.remove();
  await log.remove();
};

/** Removes the slots of a database, which keep it; the process that read one may need a moment to leave it. */
export const removeSlots = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ slot_name: string; active_pid: number | null }>(
    'SELECT slot_name, active_pid FROM pg_replication_slots WHERE database = current_database()',
  );
  for (const { slot_name: slot, active_pid: pid } of rows) {
    if (pid !== null) await client.query('SELECT pg_terminate_backend($1, 5000)', [pid]);
    await client.query('SELECT pg_drop_replication_slot($1)', [slot]);
  }
};

/** All events of `ERP`, oldest first. */
export const erpEvents = async (log: TemporaryLog): Promise<readonly ErpEvent[]> =>
  (await newestEvents(await log.as('legacy-connector'), ERP, 1_000_000)) as readonly ErpEvent[];

/** What the stream says of the source now: the last value of every part of every article. */
export const folded = (events: readonly ErpEvent[]): ReadonlyMap<string, unknown> => {
  const state = new Map<string, unknown>();
  for (const { aggregateId, event } of events) {
    switch (event.type) {
      case 'ErpArticleChanged':
        state.set(`${aggregateId}`, event);
        break;
      case 'ErpArticleRemoved':
        state.delete(`${aggregateId}`);
        break;
      case 'ErpPriceChanged':
        state.set(`${aggregateId} ${event.priceList} ${event.validFrom}`, event.price.minor);
        break;
      case 'ErpPriceRemoved':
        state.delete(`${aggregateId} ${event.priceList} ${event.validFrom}`);
        break;
      case 'ErpStockChanged':
        state.set(`${aggregateId} ${event.warehouse}`, event.onHand);
        break;
      case 'ErpBarcodeAssigned':
        state.set(`${aggregateId} ${event.barcode}`, true);
        break;
      case 'ErpBarcodeRemoved':
        state.delete(`${aggregateId} ${event.barcode}`);
        break;
      case 'ErpReadingAdvanced':
      case 'ErpChangesLost':
      case 'ErpSchemaChanged':
        break;
    }
  }
  return state;
};

/** Whether the last record of the reading of the log says that every snapshot is complete. */
export const isSnapshotComplete = (events: readonly ErpEvent[]): boolean => {
  const isOfLog = ({ aggregateId, event }: ErpEvent) => event.type === 'ErpReadingAdvanced' && !aggregateId.includes('-polled-');
  const state = events.findLast(isOfLog)?.event;
  return state?.type === 'ErpReadingAdvanced' && state.recorded !== undefined && state.tables.every(({ complete }) => complete);
};
