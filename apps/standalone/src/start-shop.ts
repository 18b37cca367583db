import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { assertPortFree, freePort, until } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import { announce } from './announce.js';
import { added, appsWith, type RunningAppName } from './child/apps.js';
import type { DataDirectory } from './configuration/data-directory.js';
import { environmentOf, type Ports } from './configuration/environment.js';
import { groupsForCores, groupsOf } from './launch/app-groups.js';
import { loadInGroups } from './launch/in-groups.js';
import { startGroups } from './launch/start-groups.js';
import { instancesOf, startInProcesses } from './launch/in-processes.js';
import type { Options } from './options/options.js';
import { importSampleCatalogue, isLogEmpty } from './sample/sample-catalogue.js';
import { importSampleContent } from './sample/sample-content.js';
import { retryStart } from './supervision/retry-start.js';
import { readSecrets, type Secrets } from './configuration/secrets.js';
import { type Servers, startServers } from './servers/servers.js';
import type { Supervised } from './supervision/supervise.js';

export type Start = {
  readonly options: Options;
  readonly directory: DataDirectory;
  readonly env: Env;
  readonly report: (line: string) => void;
  /** Registers a part that must be stopped later, as soon as it runs. */
  readonly runs: (part: Supervised) => void;
  /** Aborted when the start is cancelled. */
  readonly signal: AbortSignal;
};

/** The time in which apps of a killed run exit by themselves. */
const portBecomesFree = async (port: number, crashed: boolean): Promise<void> => {
  const isFree = () =>
    assertPortFree(port, 'the shop', 'stop that program, or start with -- --port and another number').then(() => true);
  if (crashed) await until(() => isFree().catch(() => false), 15_000, 100);
  await isFree();
};

const fillEmptyLog = async (
  { directory, report, signal }: Start,
  servers: Servers,
  secrets: Secrets,
  shop: string,
  staffToken: string,
) => {
  const work = 'sample-catalogue';
  const { operator } = secrets.brokerPasswords;
  const isEmpty = () => isLogEmpty(servers.natsUrl, operator);
  // A killed app may need some seconds to restart: the pauses are two minutes in total.
  const retry = { report, signal, tries: 35 };
  if (!directory.isUnfinished(work) && !(await retryStart('Looking into the log', isEmpty, retry))) return;
  report('Importing the sample catalogue …');
  directory.begin(work);
  await retryStart('The import', () => importSample(shop, staffToken, report, signal), retry);
  directory.finish(work);
};

/** Each import can be repeated: it changes nothing that is there already. */
const importSample: typeof importSampleCatalogue = async (shop, staffToken, report, signal) => {
  await importSampleCatalogue(shop, staffToken, report, signal);
  await importSampleContent({ shop, staffToken, signal }, report);
};

/** Starts servers and apps, imports the sample catalogue into an empty shop, and prints the addresses. */
export const startShop = async (start: Start): Promise<void> => {
  const { options, directory, report, runs, signal } = start;
  const env = {
    ...start.env,
    PUBLIC_URL: start.env.PUBLIC_URL ?? `http://localhost:${options.port}`,
    ANALYTICS_STATE_DIR: start.env.ANALYTICS_STATE_DIR ?? join(directory.path, 'analytics'),
    EXPORT_FOLDER: start.env.EXPORT_FOLDER ?? join(directory.path, 'exports'),
    IMAGE_CACHE_DIR: start.env.IMAGE_CACHE_DIR ?? join(directory.path, 'pictures'),
  };
  const startedAt = performance.now();
  await portBecomesFree(options.port, directory.crashed);
  const views = added();
  const names = [...appsWith(views).keys()].filter((app) => app !== 'legacy-connector' || options.withLegacy);
  const instances = instancesOf(names, options.instances);
  const secrets = readSecrets(directory.path, views);
  const groups = groupsOf(names, options.groups ?? groupsForCores(availableParallelism()));
  const together = options.processes ? undefined : loadInGroups(groups, env, options.frozenAfter, report);
  if (together) runs(together);
  report('Starting nats-server and PostgreSQL …');
  const servers = await startServers(options, secrets, views, env, { report, signal });
  runs(servers);
  if (signal.aborted) return;

  const healthPort = options.healthPort ?? (await freePort());
  const environment = (app: RunningAppName, ports: Ports) => environmentOf(app, servers, secrets, ports, env);
  const { STAFF_TOKEN: staffToken = '', HOST: host = '127.0.0.1' } = environment('gateway', {});
  const here = host === '0.0.0.0' ? '127.0.0.1' : host;
  report(`Starting the apps${options.processes ? ', each in its own process' : ''} …`);
  runs(
    await (together
      ? startGroups(groups, together, environment, { ...options, healthPort, host: here }, signal)
      : startInProcesses(instances, environment, { ...options, healthPort }, report, signal)),
  );
  if (signal.aborted) return;

  await fillEmptyLog(start, servers, secrets, `http://${here}:${options.port}`, staffToken);
  const seconds = (performance.now() - startedAt) / 1000;
  report(
    announce({
      ...servers,
      shop: `http://localhost:${options.port}`,
      health: `http://${here}:${healthPort}`,
      staffToken,
      dataDirectory: directory.path,
      seconds,
    }),
  );
};
