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
  /** A separate connection, as this app. */
  readonly connect: (app: AppName) => Promise<EventLog>;
  /** The CPU time of the broker in microseconds; NaN where the system does not provide it. */
  readonly brokerCpuMicros: () => number;
};

/** The unit of process times in the kernel. */
const microsPerTick = 10_000;

const cpuMicrosOf = (pid: number): number => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [user = '', system = ''] = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) * microsPerTick;
};

/** The shop's users and permissions: with an account for each app, or, for comparison, with one for all. */
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
 * A broker for the benchmark with all streams in files, empty. It has the shop's accounts, and nats-server's default sync interval,
 * because the speed of the disk is not measured.
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
