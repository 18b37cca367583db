import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalServerError } from '../machine/local-server-error.js';
import { assertDiskSpace } from '../machine/disk.js';
import { makeFolder } from '../machine/folders.js';
import { assertPortFree, freePort } from '../machine/ports.js';
import { until } from '../machine/processes.js';
import { recordLauncher, stopLeftover } from '../machine/orphan.js';
import { type ServerProcess, startProcess } from '../machine/server-process.js';
import { type Account, accountForPostgres, folderForData, reachableBinaries } from './account.js';
import { findPostgres, type PostgresBinaries } from './binaries.js';
import { applicationDatabase, prepareData, superuser } from './data-folder.js';

/** The data, the port and the durability of a server. */
export type PostgresOptions = {
  /** Holds the data, the log and the password. Created when it does not exist. */
  readonly dataDir: string;
  /** Absent: any free port. */
  readonly port?: number;
  /** False trades durability for speed: for tests only. */
  readonly durable: boolean;
  readonly report?: (line: string) => void;
};

/** A started server with its port and its URLs. */
export type RunningPostgres = ServerProcess & {
  readonly port: number;
  /** The URL of the shop's database, as its owner. */
  readonly url: string;
  /** The URL of the maintenance database, as superuser. */
  readonly maintenanceUrl: string;
};

const settings = (port: number, durable: boolean): string[] => {
  const always = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    wal_level: 'logical',
    max_slot_wal_keep_size: '2GB',
  };
  const fast = durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  return Object.entries({ ...always, max_connections: 200, ...fast }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

/** PostgreSQL writes its state into the eighth line of its pid file. */
const isReady = (pidFile: string, pid: number): boolean => {
  const lines = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n') : [];
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
};

type DataFolder = {
  readonly folder: string;
  readonly data: string;
  readonly binaries: PostgresBinaries;
  readonly account: Account;
};

const launch = async (
  { folder, data, binaries, account }: DataFolder,
  port: number,
  durable: boolean,
): Promise<ServerProcess> => {
  const server = startProcess({
    program: join(binaries.bin, 'postgres'),
    args: ['-D', data, ...settings(port, durable)],
    logFile: join(folder, 'postgres.log'),
    stopSignal: 'SIGINT',
    ...(account && { user: account }),
  });
  await until(() => server.hasExited() || isReady(join(data, 'postmaster.pid'), server.pid), 300_000);
  return server;
};

/**
 * Removes a lock file without content: a server that was killed between creating and writing it leaves one, and no server starts beside it.
 * Called while no server of this folder runs.
 */
const removeEmptyLock = (lockFile: string): void => {
  if (existsSync(lockFile) && statSync(lockFile).size === 0) rmSync(lockFile);
};

/**
 * After a hard kill the old server's child processes may hold its shared memory for some seconds, during which a new server refuses to
 * start.
 */
const launchWhenOldServerHasExited = async (folder: DataFolder, port: number, durable: boolean): Promise<ServerProcess> => {
  let server: ServerProcess | undefined;
  const lockFile = join(folder.data, 'postmaster.pid');
  const lasting = async () => {
    removeEmptyLock(lockFile);
    server = await launch(folder, port, durable);
    return !server.hasExited();
  };
  const unclean = existsSync(lockFile);
  if (await until(lasting, unclean ? 20_000 : 0, 250)) return server as unknown as ServerProcess;
  const tail = server?.logTail() ?? '';
  if (/no space left on device/i.test(tail)) {
    throw new LocalServerError(
      'DISK_FULL',
      `The disk is full: PostgreSQL cannot write to ${folder.data}. Free some space and start again.`,
      tail,
    );
  }
  throw new LocalServerError(
    'START_FAILED',
    `PostgreSQL did not start; its log is ${join(folder.folder, 'postgres.log')}.`,
    tail,
  );
};

/**
 * Starts a PostgreSQL on 127.0.0.1 and resolves when it accepts connections. Stops the server that a killed run left on the same data
 * first. As root it runs as nobody, with data and binaries where nobody can access them. Throws LocalServerError.
 */
export const startPostgres = async (options: PostgresOptions): Promise<RunningPostgres> => {
  const report = options.report ?? (() => undefined);
  const account = accountForPostgres();
  const wanted = resolve(options.dataDir);
  const folder = folderForData(wanted, account);
  if (folder !== wanted) report(`PostgreSQL's data are in ${folder}: it runs as nobody, who may not enter ${wanted}`);
  makeFolder(folder, account ? 0o711 : 0o700);
  const launcherFile = join(folder, 'launcher');
  const pidFile = join(folder, 'data/postmaster.pid');
  await stopLeftover({ pidFile, launcherFile, marker: join(folder, 'data'), stopSignal: 'SIGINT', what: 'A PostgreSQL' });
  await assertDiskSpace(folder, 'PostgreSQL');
  const binaries = reachableBinaries(await findPostgres(), account);
  const port = options.port ?? (await freePort());
  await assertPortFree(port, 'PostgreSQL', 'stop that program, or set DATABASE_PORT to another port');
  recordLauncher(launcherFile);
  const { data, password } = await prepareData(folder, binaries, account);
  const server = await launchWhenOldServerHasExited({ folder, data, binaries, account }, port, options.durable);
  const address = `postgres://${superuser}:${password}@127.0.0.1:${port}`;
  return { ...server, port, url: `${address}/${applicationDatabase}`, maintenanceUrl: `${address}/postgres` };
};
