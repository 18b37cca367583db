import { freePort } from '@millrace/local-servers';
import type { Stage } from '../measure/bench.js';
import { graphqlClient, type GraphqlClient } from '../shop/graphql-client.js';
import { type CatalogueProduct, readCatalogue, stockProducts } from '../shop/stock-products.js';
import { type RunningShop, startShop } from '../shop/start-shop.js';
import { youngCollections } from './collections.js';
import { processCounters } from './process-counters.js';
import { openServerReader, type ServerReader } from './server-counters.js';

/** What one operation cost in one run. Times in milliseconds of processor time. */
export type Cost = Readonly<{
  perSecond: number;
  cpu: Readonly<Record<string, number>>;
  writes: Readonly<Record<string, number>>;
  stored: number;
  commits: number;
  collections: number;
}>;

export type OpenShop = Readonly<{
  shop: RunningShop;
  staff: GraphqlClient;
  servers: ServerReader;
  healthPort: number;
  databasePort: number;
  products: readonly CatalogueProduct[];
  /** Ends the connections, then the shop. */
  close(): Promise<void>;
}>;

/** A shop with its counters; `args` are those of `npm start`. */
export const openShop = async ({ cleanup, report }: Stage, args: readonly string[]): Promise<OpenShop> => {
  report(`starting a shop ${args.join(' ')}…`);
  const [natsPort, databasePort, healthPort] = [await freePort(), await freePort(), await freePort()];
  const env = { NATS_PORT: String(natsPort), DATABASE_PORT: String(databasePort), HEALTH_PORT: String(healthPort) };
  const shop = await startShop(undefined, { args, env });
  cleanup(shop.stop);
  const staff = graphqlClient(shop.adminApi, { authorization: `Bearer ${shop.staffToken}` });
  const guest = graphqlClient(shop.api);
  const products = await readCatalogue(guest);
  await guest.close();
  await stockProducts(staff, products);
  const servers = await openServerReader(shop.dataDirectory, { natsPort, databasePort });
  const close = async () => {
    await Promise.all([staff.close(), servers.close()]);
    await shop.stop();
  };
  return { shop, staff, servers, healthPort, databasePort, products, close };
};

/** The counters of the system before and after `act`, which resolves to the number of its operations. */
export const measureCost = async ({ shop, servers, healthPort }: OpenShop, act: () => Promise<number>): Promise<Cost> => {
  const [before, serversBefore, youngBefore] = [
    processCounters(shop.pid),
    await servers.read(),
    await youngCollections(healthPort),
  ];
  const began = performance.now();
  const operations = await act();
  const seconds = (performance.now() - began) / 1000;
  const [after, serversAfter, youngAfter] = [processCounters(shop.pid), await servers.read(), await youngCollections(healthPort)];
  const perOperation = (counter: 'cpuMs' | 'writes') =>
    Object.fromEntries(
      [...after].map(([role, values]) => [role, (values[counter] - (before.get(role)?.[counter] ?? 0)) / operations]),
    );
  return {
    perSecond: operations / seconds,
    cpu: perOperation('cpuMs'),
    writes: perOperation('writes'),
    stored: (serversAfter.stored - serversBefore.stored) / operations,
    commits: (serversAfter.commits - serversBefore.commits) / operations,
    collections: (youngAfter - youngBefore) / operations,
  };
};

/** Processor time of all processes. */
export const cpuOf = ({ cpu }: Cost): number => Object.values(cpu).reduce((sum, ms) => sum + ms, 0);
