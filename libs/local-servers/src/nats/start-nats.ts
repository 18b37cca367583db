import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { assertDiskSpace } from '../machine/disk.js';
import { makeFolder } from '../machine/folders.js';
import { assertPortFree, freePort } from '../machine/ports.js';
import { until } from '../machine/processes.js';
import { recordLauncher, stopLeftover } from '../machine/orphan.js';
import { type ServerProcess, startProcess } from '../machine/server-process.js';
import { moveStreamsToAccount } from './move-streams-to-account.js';
import { obtainNatsServer } from './obtain-nats-server.js';
import { serverInfo } from './server-info.js';

/** The store, the port and the configuration of a broker. */
export type NatsOptions = {
  /** Holds the configuration, the log and the JetStream files. Created when it does not exist. */
  readonly storeDir: string;
  /** Absent: any free port. */
  readonly port?: number;
  /** Further lines of the broker's configuration: users, permissions, limits. */
  readonly config?: string;
  /** The account of `config` that owns the streams; it takes over those from before there were accounts. */
  readonly streamsAccount?: string;
  /** How often JetStream syncs its files; `always` for every message. */
  readonly syncInterval?: string;
  /** The binary; absent: the result of `obtainNatsServer`. */
  readonly binary?: string;
  readonly report?: (line: string) => void;
};

/**
 * Environment of nats-server: half of the machine's processors, because its Go runtime uses processor time to look for work on each
 * processor that it may use, and the apps and PostgreSQL use the rest. `GOMAXPROCS` overrides it.
 */
export const brokerEnvironment = (): NodeJS.ProcessEnv => ({
  GOMAXPROCS: process.env['GOMAXPROCS'] ?? String(Math.max(1, Math.floor(availableParallelism() / 2))),
});

/** Long, because a busy machine and the check of a large store after a crash take time. */
const startTimeoutMs = 180_000;

/** A started broker with its port and its URL. */
export type RunningNats = ServerProcess & { readonly port: number; readonly url: string };

const render = (folder: string, name: string, port: number, options: NatsOptions): string =>
  [
    `listen: "127.0.0.1:${port}"`,
    `server_name: "${name}"`,
    `pid_file: "${join(folder, 'nats-server.pid')}"`,
    `jetstream { store_dir: "${join(folder, 'jetstream')}", sync_interval: "${options.syncInterval ?? '2m'}" }`,
    options.config ?? '',
    '',
  ].join('\n');

const failed = (broker: ServerProcess, folder: string, how: string) => {
  const tail = broker.logTail();
  const full = /no space left on device/i.test(tail);
  return new LocalServerError(
    full ? 'DISK_FULL' : 'START_FAILED',
    full
      ? `The disk is full: nats-server cannot write to ${folder}. Free some space and start again.`
      : `nats-server did not start (${how}); its log is ${join(folder, 'nats-server.log')}.`,
    tail,
  );
};

/**
 * Starts a nats-server with JetStream on 127.0.0.1 and resolves when it answers. Stops the broker that a killed run left on the same
 * store first. Throws LocalServerError.
 */
export const startNats = async (options: NatsOptions): Promise<RunningNats> => {
  const folder = makeFolder(resolve(options.storeDir), 0o700);
  const configFile = join(folder, 'nats-server.conf');
  const launcherFile = join(folder, 'launcher');
  await stopLeftover({
    pidFile: join(folder, 'nats-server.pid'),
    launcherFile,
    marker: configFile,
    stopSignal: 'SIGTERM',
    what: 'A nats-server',
  });
  if (options.streamsAccount) moveStreamsToAccount(join(folder, 'jetstream'), options.streamsAccount, options.report);
  await assertDiskSpace(folder, 'the log of the shop');
  const binary = options.binary ?? (await obtainNatsServer({ report: options.report })).path;
  const port = options.port ?? (await freePort());
  await assertPortFree(port, 'nats-server', 'stop that program, or set NATS_PORT to another port');

  const name = `millrace-${randomBytes(6).toString('hex')}`;
  writeFileSync(configFile, render(folder, name, port, options), { mode: 0o600 });
  recordLauncher(launcherFile);
  const broker = startProcess({
    program: binary,
    args: ['--config', configFile],
    env: brokerEnvironment(),
    logFile: join(folder, 'nats-server.log'),
    stopSignal: 'SIGTERM',
  });
  const answers = async () => broker.hasExited() || (await serverInfo(port))?.server_name === name;
  if (!(await until(answers, startTimeoutMs)) || broker.hasExited()) {
    const how = broker.hasExited() ? await broker.exited : 'no answer within three minutes';
    await broker.kill();
    throw failed(broker, folder, how);
  }
  return { ...broker, port, url: `nats://127.0.0.1:${port}` };
};
