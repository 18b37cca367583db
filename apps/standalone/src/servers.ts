import { join } from 'node:path';
import type { ReaderContract } from '@millrace/contracts';
import { brokerConfig, provision } from '@millrace/event-log';
import { freePort, startNats, startPostgres } from '@millrace/local-servers';
import type { Addresses } from './environment.js';
import { provisionGiven, provisionGivenDatabase } from './given-servers.js';
import { provisionDatabases, type ViewLogin } from '@millrace/views';
import type { Options } from './options.js';
import type { Secrets } from './secrets.js';
import { type RetryStart, retryStart } from './retry-start.js';
import { type Supervised, supervise } from './supervise.js';
import { watchDisk } from './watch-disk.js';

export type Servers = Addresses & Supervised;
type OneServer = { readonly url: string; readonly supervised: Supervised | undefined };

const broker = async (
  options: Options,
  secrets: Secrets,
  added: readonly ReaderContract[],
  retry: RetryStart,
): Promise<OneServer> => {
  const { say } = retry;
  const operator = secrets.brokerPasswords.operator;
  if (options.natsUrl) {
    await provisionGiven(options.natsUrl, operator);
    return { url: options.natsUrl, supervised: undefined };
  }
  const port = options.natsPort ?? (await freePort());
  const storeDir = join(options.dataDirectory, 'nats');
  const config = brokerConfig(secrets.brokerPasswords, added);
  const launch = () => startNats({ storeDir, port, config, syncInterval: options.syncInterval, report: say });
  const server = await retryStart('nats-server', () => supervise('nats-server', launch, say), retry);
  const unwatch = watchDisk(storeDir, say, () => server.restart());
  const end = (way: 'stop' | 'kill') => {
    unwatch();
    return server[way]();
  };
  const supervised = { stop: () => end('stop'), kill: () => end('kill') };
  const url = `nats://127.0.0.1:${port}`;
  try {
    await retryStart('Making the streams', () => provision({ servers: url, user: 'operator', password: operator }), retry);
    return { supervised, url };
  } catch (fault) {
    await supervised.stop();
    throw fault;
  }
};

type Database = OneServer & Pick<Addresses, 'databaseOf'>;

const database = async (options: Options, secrets: Secrets, retry: RetryStart): Promise<Database> => {
  const logins: readonly ViewLogin[] = Object.entries(secrets.databasePasswords).map(([app, password]) => ({ app, password }));
  const of =
    (urlOf: (app: string) => string): Addresses['databaseOf'] =>
    (app) =>
      app in secrets.databasePasswords ? urlOf(app) : undefined;
  if (options.databaseUrl) {
    const { urlOf, apart } = await provisionGivenDatabase(options.databaseUrl, logins);
    if (!apart) retry.say('The login of DATABASE_URL may make no roles and databases: all views share it');
    return { url: options.databaseUrl, supervised: undefined, databaseOf: of(urlOf) };
  }
  const port = options.databasePort ?? (await freePort());
  let url = '';
  const launch = async () => {
    const server = await startPostgres({
      dataDir: join(options.dataDirectory, 'postgres'),
      port,
      durable: true,
      report: retry.say,
    });
    url = server.url;
    return server;
  };
  const supervised = await retryStart('PostgreSQL', () => supervise('PostgreSQL', launch, retry.say), retry);
  try {
    const makeDatabases = () => provisionDatabases(url, logins, { exclusive: true });
    const { urlOf } = await retryStart('Making the databases', makeDatabases, retry);
    return { supervised, url, databaseOf: of(urlOf) };
  } catch (fault) {
    await supervised.stop();
    throw fault;
  }
};

/** The broker with its streams, and the database: those that were named, or some started here and watched over. */
export const startServers = async (
  options: Options,
  secrets: Secrets,
  added: readonly ReaderContract[],
  retry: RetryStart,
): Promise<Servers> => {
  const outcomes = await Promise.allSettled([broker(options, secrets, added, retry), database(options, secrets, retry)]);
  const supervised = () =>
    outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? (outcome.value.supervised ?? []) : []));
  const stop = async () => {
    for (const server of supervised()) await server.stop();
  };
  const [theBroker, theDatabase] = outcomes;
  try {
    if (theBroker.status === 'rejected') throw theBroker.reason;
    if (theDatabase.status === 'rejected') throw theDatabase.reason;
    const { url } = theBroker.value;
    const kill = async () => void (await Promise.all(supervised().map((server) => server.kill())));
    const { url: databaseUrl, databaseOf } = theDatabase.value;
    return { natsUrl: url, databaseUrl, databaseOf, stop, kill };
  } catch (fault) {
    await stop();
    throw fault;
  }
};
