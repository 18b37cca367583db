import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AppName, appNames } from '@millrace/contracts';
import { brokerConfig, connectLog, type EventLog, provision, streamsAccount } from '@millrace/event-log';
import { makeFolder, startNats } from '@millrace/local-servers';
import type { Cleanup } from '../measure/bench.js';

/** The password of every app at the broker of a benchmark. */
export const benchPassword = 'benchmark';

export type OpenLog = {
  readonly url: string;
  readonly folder: string;
  /** A connection of its own, as this app. */
  readonly connect: (app: AppName) => Promise<EventLog>;
  /** The microseconds of CPU that the broker has used; NaN where the system does not tell. */
  readonly brokerCpuMicros: () => number;
};

/** A tick of the kernel's clock, as it tells of processes. */
const microsPerTick = 10_000;

const cpuMicrosOf = (pid: number): number => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [user = '', system = ''] = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * microsPerTick;
};

/** The shop's users and permissions: each app with an account of its own, or, to compare, all in one. */
export type Accounts = 'an account for each app' | 'one account for all';

const shopConfig = brokerConfig(Object.fromEntries(appNames.map((app) => [app, benchPassword])) as Record<AppName, string>);

const inOneAccount = (): string => {
  const { max_payload, accounts } = JSON.parse(shopConfig) as {
    max_payload: number;
    accounts: Record<string, { users?: object[] }>;
  };
  return JSON.stringify({ max_payload, authorization: { users: Object.values(accounts).flatMap(({ users = [] }) => users) } });
};

/**
 * A broker of the benchmark's own with all streams in files, empty. It has the shop's accounts, and forces its files to the disk
 * when nats-server does so by itself: how fast the disk is, is not what is asked.
 */
export const openLog = async (cleanup: Cleanup, accounts: Accounts = 'an account for each app'): Promise<OpenLog> => {
  const folder = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-bench-')), 0o711);
  cleanup(async () => rmSync(folder, { recursive: true, force: true }));
  const how = accounts === 'one account for all' ? { config: inOneAccount() } : { config: shopConfig, streamsAccount };
  const broker = await startNats({ storeDir: join(folder, 'nats'), ...how });
  cleanup(() => broker.stop());
  const access = (app: AppName) => ({ servers: broker.url, user: app, password: benchPassword });
  await provision(access('operator'));
  const connect = async (app: AppName) => {
    const log = await connectLog({ ...access(app), app });
    cleanup(() => log.close());
    return log;
  };
  return { url: broker.url, folder, connect, brokerCpuMicros: () => cpuMicrosOf(broker.pid) };
};
