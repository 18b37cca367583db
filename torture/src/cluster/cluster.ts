import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appNames, type AppName } from '@millrace/contracts';
import { brokerConfig, connectLog, type EventLog, LogError, provision, streamsAccount } from '@millrace/event-log';
import { cutTail, freePort, makeFolder, obtainNatsServer, until } from '@millrace/local-servers';
import { Victim } from '../processes/victim.js';
import type { Random } from '../random.js';
import { type RouteProxy, routeProxy } from './route-proxy.js';

export type Cluster = Readonly<{
  /** The brokers' addresses, with commas. */
  urls: string;
  nodes: readonly Victim[];
  password: string;
  as(app: AppName): Promise<EventLog>;
  /** Every wire between this broker and the others. */
  routesOf(index: number): readonly RouteProxy[];
  /** Cuts off the file of one durable consumer of a broker that is down; which one, the random numbers say. */
  damageConsumer(index: number, random: Random): void;
  /** Cuts so many messages off the end of a stream of a broker that is down. */
  cutTail(index: number, stream: string, messages: number): void;
  close(): Promise<void>;
}>;

const password = 'torture';

/** One broker, or several as a cluster with as many replicas of each stream, empty, with the permissions that the shop has. */
export const startCluster = async (folder: string, count: number): Promise<Cluster> => {
  const { path: binary } = await obtainNatsServer();
  const ports = await pairwise(count, () => freePort());
  const routePorts = await pairwise(count, () => freePort());
  const routes = await wiresBetween(routePorts);
  const nodes = ports.map((port, index) => {
    const place = makeFolder(join(folder, `broker-${index + 1}`), 0o700);
    const wires = routes.filter(({ from }) => from === index).map(({ wire }) => `nats://127.0.0.1:${wire.port}`);
    const file = join(place, 'nats-server.conf');
    writeFileSync(file, config({ place, port, index, ...(count > 1 ? { routePort: routePorts[index] ?? 0, wires } : {}) }));
    const command = { program: binary, args: ['--config', file], env: process.env, logFile: join(place, 'nats-server.log') };
    return new Victim(`broker ${index + 1}`, command, 300);
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
    await Promise.all(routes.map(({ wire }) => wire.close()));
  };
  const cluster: Cluster = {
    urls,
    nodes,
    password,
    as,
    routesOf: (index) => routes.filter(({ from, to }) => from === index || to === index).map(({ wire }) => wire),
    cutTail: (index, stream, messages) =>
      cutTail(join(folder, `broker-${index + 1}`, 'jetstream'), streamsAccount, stream, messages),
    damageConsumer: (index, random) => damageConsumer(join(folder, `broker-${index + 1}`), random),
    close,
  };
  await provisioned(cluster, count).catch(async (fault: unknown) => {
    await close();
    throw fault;
  });
  return cluster;
};

const damageConsumer = (place: string, random: Random): void => {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\/obs\/[^/]+\/meta\.inf$/.test(path))
    .sort();
  const file = files[random.between(0, files.length - 1)];
  if (file) truncateSync(join(place, file), 20);
};

const pairwise = (count: number, make: () => Promise<number>): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, make));

const wiresBetween = (ports: readonly number[]) =>
  Promise.all(
    ports.flatMap((port, to) =>
      ports.flatMap((_, from) => (from === to ? [] : [routeProxy(port).then((wire) => ({ from, to, wire }))])),
    ),
  );

type Node = Readonly<{ place: string; port: number; index: number; routePort?: number; wires?: readonly string[] }>;

/** Brokers tell each other where they listen; what these tell leads nowhere, so that all goes through our wires. */
const config = ({ place, port, index, routePort, wires }: Node): string => {
  const passwords = Object.fromEntries(appNames.map((app) => [app, password])) as Record<AppName, string>;
  const cluster = {
    name: 'torture',
    listen: `127.0.0.1:${routePort}`,
    advertise: '127.0.0.1:9',
    no_advertise: true,
    routes: wires,
  };
  return JSON.stringify({
    listen: `127.0.0.1:${port}`,
    server_name: `torture-${index + 1}`,
    jetstream: { store_dir: join(place, 'jetstream') },
    ...(wires ? { cluster } : {}),
    ...(JSON.parse(brokerConfig(passwords)) as object),
  });
};

const provisioned = async ({ urls }: Cluster, replicas: number): Promise<void> => {
  let why: unknown;
  const made = async () => {
    try {
      await provision({ servers: urls, user: 'operator', password }, { replicas });
      return true;
    } catch (fault) {
      why = fault;
      return false;
    }
  };
  if (!(await until(made, 60_000, 200))) throw new LogError('NOT_AVAILABLE', 'the streams could not be made', { cause: why });
};
