import { join } from 'node:path';
import type { ReaderContract } from '@millrace/contracts';
import type { Env } from '@millrace/service-kit';
import { freePort, startPostgres } from '@millrace/local-servers';
import type { Addresses } from '../configuration/environment.js';
import { provisionExternalDatabase } from './external-servers.js';
import { provisionDatabases, type ViewLogin } from '@millrace/views/provision';
import type { Options } from '../options/options.js';
import type { Secrets } from '../configuration/secrets.js';
import { type RetryStart, retryStart } from '../supervision/retry-start.js';
import { type OneServer, startBroker } from './start-broker.js';
import { prepareLegacy } from './prepare-legacy.js';
import { startMailCatcher } from './start-mail-catcher.js';
import { startPaymentSimulator } from './start-payment-simulator.js';
import { type Supervised, supervise } from '../supervision/supervise.js';

export type Servers = Addresses & Supervised;

type Database = OneServer & Pick<Addresses, 'databaseOf'>;

const database = async (options: Options, secrets: Secrets, retry: RetryStart): Promise<Database> => {
  const logins: readonly ViewLogin[] = Object.entries(secrets.databasePasswords).map(([app, password]) => ({ app, password }));
  const of =
    (urlOf: (app: string) => string): Addresses['databaseOf'] =>
    (app) =>
      app in secrets.databasePasswords ? urlOf(app) : undefined;
  if (options.databaseUrl) {
    const { urlOf, isolated } = await provisionExternalDatabase(options.databaseUrl, logins);
    if (!isolated) retry.report('The login of DATABASE_URL may make no roles and databases: all views share it');
    return { url: options.databaseUrl, supervised: undefined, databaseOf: of(urlOf) };
  }
  const port = options.databasePort ?? (await freePort());
  let url = '';
  const launch = async () => {
    const server = await startPostgres({
      dataDir: join(options.dataDirectory, 'postgres'),
      port,
      durable: true,
      report: retry.report,
    });
    url = server.url;
    return server;
  };
  const supervised = await retryStart('PostgreSQL', () => supervise('PostgreSQL', launch, retry.report), retry);
  try {
    const makeDatabases = () => provisionDatabases(url, logins, { exclusive: true });
    const { urlOf } = await retryStart('Making the databases', makeDatabases, retry);
    return { supervised, url, databaseOf: of(urlOf) };
  } catch (error) {
    await supervised.stop();
    throw error;
  }
};

/** The broker with its streams, the database, the payment simulator and the mail catcher: the external ones, or supervised local ones. */
export const startServers = async (
  options: Options,
  secrets: Secrets,
  added: readonly ReaderContract[],
  env: Env,
  retry: RetryStart,
): Promise<Servers> => {
  const results = await Promise.allSettled([
    startBroker(options, secrets, added, retry),
    database(options, secrets, retry),
    startPaymentSimulator(options, secrets, env, retry.report),
    startMailCatcher(options, env, retry.report),
  ]);
  const supervised = () => results.flatMap((result) => (result.status === 'fulfilled' ? (result.value.supervised ?? []) : []));
  const stop = async () => {
    for (const server of supervised()) await server.stop();
  };
  const [theBroker, theDatabase, thePayments, theMails] = results;
  try {
    if (theBroker.status === 'rejected') throw theBroker.reason;
    if (theDatabase.status === 'rejected') throw theDatabase.reason;
    if (thePayments.status === 'rejected') throw thePayments.reason;
    if (theMails.status === 'rejected') throw theMails.reason;
    const { url } = theBroker.value;
    const { url: paymentSimulatorUrl } = thePayments.value;
    const kill = async () => void (await Promise.all(supervised().map((server) => server.kill())));
    const { url: databaseUrl, databaseOf } = theDatabase.value;
    const { smtpUrl, pageUrl: mailPageUrl } = theMails.value;
    const legacyUrl = options.withLegacy ? await prepareLegacy(databaseUrl, env, options.dataDirectory) : undefined;
    return { natsUrl: url, legacyUrl, databaseUrl, databaseOf, paymentSimulatorUrl, smtpUrl, mailPageUrl, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
};
