import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppName } from '@millrace/contracts';
import { connectLog, type EventLog, provision } from '@millrace/event-log';
import { freePort, makeFolder, startNats, startPostgres, until } from '@millrace/local-servers';
import { Client } from 'pg';
import type { Stage } from '../measure/bench.js';
import { type GraphqlClient, graphqlClient } from '../shop/graphql-client.js';
import { type RunningShop, startShop } from '../shop/start-shop.js';
import { type FilledCatalogue, fillCatalogue } from './fill-catalogue.js';

export type FilledShop = FilledCatalogue &
  Readonly<{
    /** From the start of an empty log to its last event, and from the shop's start to the row of the last event. */
    secondsToFill: number;
    secondsToBuild: number;
    api: () => string;
    /** The port of health and metrics. */
    healthPort: () => number;
    /** A client of the admin API. */
    staff: () => GraphqlClient;
    databaseUrl: () => string;
    as: (app: AppName) => Promise<EventLog>;
    /** Stops the shop and the database, and starts both again, so that nothing is in their memory. */
    restart: () => Promise<void>;
    /** Stops all of it before the end of the benchmark. */
    close: () => Promise<void>;
  }>;

/** The database of the search view, as the administrator. */
const rowsIn = (server: string): string => {
  const address = new URL(server);
  address.pathname = '/millrace_search_view';
  return address.toString();
};

const builtWithin = 360_000;
const countDocument = '{ search(query: "", first: 1) { totalCount } }';

/** Starts a shop with a generated catalogue of so many products, on its own servers; resolves when its search finds them all. */
export const openFilledShop = async ({ cleanup, report }: Stage, products: number): Promise<FilledShop> => {
  const undos: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const undo of undos.splice(0).reverse()) await undo();
  };
  cleanup(close);
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  undos.push(async () => rmSync(folder, { recursive: true, force: true }));
  const broker = await startNats({ storeDir: join(folder, 'nats') });
  undos.push(() => broker.stop());
  const launchDatabase = () => startPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  let database = await launchDatabase();
  undos.push(() => database.stop());
  const access = { servers: broker.url, user: 'benchmark', password: 'benchmark' };
  await provision(access);
  const began = performance.now();
  const filled = await fillCatalogue(broker.url, products);
  const secondsToFill = (performance.now() - began) / 1000;
  report(`${products} products are in the log after ${secondsToFill.toFixed(0)} s`);

  let shop: RunningShop | undefined;
  let healthPort = 0;
  undos.push(async () => shop?.stop());
  const start = async () => {
    healthPort = await freePort();
    const env = { HEALTH_PORT: String(healthPort) };
    shop = await startShop({ natsUrl: broker.url, databaseUrl: database.url }, { env });
  };
  await start();
  const startedAt = performance.now();
  await isBuilt(shop?.api ?? '', products);
  const secondsToBuild = (performance.now() - startedAt) / 1000;
  report(`… and in the search after ${secondsToBuild.toFixed(0)} s more`);
  await analyze(rowsIn(database.url));

  const logs: Promise<EventLog>[] = [];
  undos.push(() => Promise.all(logs.map(async (log) => (await log).close())));
  return {
    ...filled,
    secondsToFill,
    secondsToBuild,
    api: () => shop?.api ?? '',
    healthPort: () => healthPort,
    staff: () => graphqlClient(shop?.adminApi ?? '', { authorization: `Bearer ${shop?.staffToken ?? ''}` }),
    databaseUrl: () => rowsIn(database.url),
    as: (app) => {
      const log = connectLog({ ...access, app });
      logs.push(log);
      return log;
    },
    restart: async () => {
      await shop?.stop();
      shop = undefined;
      await database.stop();
      database = await launchDatabase();
      await start();
    },
    close,
  };
};

const isBuilt = async (api: string, products: number): Promise<void> => {
  const client = graphqlClient(api);
  const finds = async () =>
    (await client.request<{ search: { totalCount: number } }>(countDocument)).search.totalCount >= products;
  try {
    const built = await until(() => finds().catch(() => false), builtWithin, 200);
    if (!built) throw new Error(`the search did not find ${products} products within ${builtWithin / 1000} s`);
  } finally {
    await client.close();
  }
};

/** As PostgreSQL's autovacuum does within a minute. */
const analyze = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
};
