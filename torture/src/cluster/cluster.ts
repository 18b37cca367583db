import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appNames, type AppName } from '@millrace/contracts';
import { brokerConfig, connectLog, type EventLog, LogError, provision, streamsAccount } from '@millrace/event-log';
import { brokerEnvironment, cutTail, freePort, makeFolder, obtainNatsServer, until } from '@millrace/local-servers';
import { SupervisedProcess } from '../processes/supervised-process.js';
import { type RouteProxy, routeProxy } from './route-proxy.js';

export type Cluster = Readonly<{
  /** The brokers' URLs, separated by commas. */
  urls: string;
  nodes: readonly SupervisedProcess[];
  password: string;
  as(app: AppName): Promise<EventLog>;
  /** Every link between this broker and the others. */
  routesOf(index: number): readonly RouteProxy[];
  /** Removes the last messages of a stream of a broker that is down. */
  cutTail(index: number, stream: string, messages: number): void;
  close(): Promise<void>;
}>;

const password = 'torture';

/** Starts one empty broker, or a cluster with as many replicas of each stream, with the permissions of the shop. */
export const startCluster = async (folder: string, count: number): Promise<Cluster> => {
  const { path: binary } = await obtainNatsServer();
  const ports = await pairwise(count, () => freePort());
  const routePorts = await pairwise(count, () => freePort());
  const routes = await linksBetween(routePorts);
  const nodes = ports.map((port, index) => {
    const brokerFolder = makeFolder(join(folder, `broker-${index + 1}`), 0o700);
    const links = routes.filter(({ from }) => from === index).map(({ link }) => `nats://127.0.0.1:${link.port}`);
    const file = join(brokerFolder, 'nats-server.conf');
    writeFileSync(
      file,
      config({ brokerFolder, port, index, ...(count > 1 ? { routePort: routePorts[index] ?? 0, links } : {}) }),
    );
    const command = {
      program: binary,
      args: ['--config', file],
      env: { ...process.env, ...brokerEnvironment() },
      logFile: join(brokerFolder, 'nats-server.log'),
    };
    return new SupervisedProcess(`broker ${index + 1}`, command, 300);
  });
  const urls = ports.map((port) => `nats://127.0.0.1:${port}`).join(',');
  const logs: EventLog[] = [];
  const as = async (app: AppName) => {
    const log = await connectLog({ servers: urls, user: app, password, app });
    logs.push(log);
    return log;
  };
  const close = async () => {
    await Promise.all(logs.map((log) => log.close()));
    for (const node of nodes) node.end();
    await Promise.all(nodes.map(({ exited }) => exited));
    await Promise.all(routes.map(({ link }) => link.close()));
  };
  const cluster: Cluster = {
    urls,
    nodes,
    password,
    as,
    routesOf: (index) => routes.filter(({ from, to }) => from === index || to === index).map(({ link }) => link),
    cutTail: (index, stream, messages) =>
      cutTail(join(folder, `broker-${index + 1}`, 'jetstream'), streamsAccount, stream, messages),
    close,
  };
  await provisioned(cluster, count).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return cluster;
};

const pairwise = (count: number, make: () => Promise<number>): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, make));

const linksBetween = (ports: readonly number[]) =>
  Promise.all(
    ports.flatMap((port, to) =>
      ports.flatMap((_, from) => (from === to ? [] : [routeProxy(port).then((link) => ({ from, to, link }))])),
    ),
  );

type Node = Readonly<{ brokerFolder: string; port: number; index: number; routePort?: number; links?: readonly string[] }>;

/** The advertised address leads nowhere, so that brokers reach each other only through our links. */
const config = ({ brokerFolder, port, index, routePort, links }: Node): string => {
  const passwords = Object.fromEntries(appNames.map((app) => [app, password])) as Record<AppName, string>;
  const cluster = {
    name: 'torture',
    listen: `127.0.0.1:${routePort}`,
    advertise: '127.0.0.1:9',
    no_advertise: true,
    routes: links,
  };
  return JSON.stringify({
    listen: `127.0.0.1:${port}`,
    server_name: `torture-${index + 1}`,
    jetstream: { store_dir: join(brokerFolder, 'jetstream') },
    ...(links ? { cluster } : {}),
    ...(JSON.parse(brokerConfig(passwords)) as object),
  });
};

const provisioned = async ({ urls }: Cluster, replicas: number): Promise<void> => {
  let cause: unknown;
  const made = async () => {
    try {
      await provision({ servers: urls, user: 'operator', password }, { replicas });
      return true;
    } catch (error) {
      cause = error;
      return false;
    }
  };
  if (!(await until(made, 60_000, 200))) throw new LogError('NOT_AVAILABLE', 'the streams could not be made', { cause });
};
