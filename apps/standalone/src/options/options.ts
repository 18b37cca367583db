import { dataDirectoryOf } from '@millrace/local-servers';
import { portFrom, readArguments, UsageError } from './arguments.mjs';

export { UsageError, usage } from './arguments.mjs';

export type Options = {
  readonly help: boolean;
  /** The number of processes into which the apps are divided by role; `undefined`: by the number of cores. */
  readonly groups: number | undefined;
  /** One process for each app instead of groups. */
  readonly processes: boolean;
  /** With the existing system of `LEGACY_DATABASE_URL`, or with the sample ERP. */
  readonly withLegacy: boolean;
  /** The number of processes of an app; one for apps that are not named. */
  readonly instances: ReadonlyMap<string, number>;
  readonly port: number;
  readonly dataDirectory: string;
  /** URLs of external servers, used instead of local ones. */
  readonly natsUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly natsPort: number | undefined;
  readonly databasePort: number | undefined;
  /** The port of health and metrics, which are not public. */
  readonly healthPort: number | undefined;
  /** How often the broker syncs the log to the disk: the maximum loss of a power failure. */
  readonly syncInterval: string;
  /** The number of seconds without an answer after which a process of apps counts as frozen, and is killed and restarted. */
  readonly frozenAfter: number;
};

const optionalPort = (text: string | undefined, name: string) => (text ? portFrom(text, name) : undefined);

const syncIntervalFrom = (text: string): string => {
  if (/^(always|\d+(ms|s|m))$/.test(text)) return text;
  throw new UsageError(`NATS_SYNC_INTERVAL is "${text}": it must be "always" or a time such as 500ms, 10s or 2m.`);
};

const frozenAfterFrom = (text: string): number => {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`FROZEN_AFTER_SECONDS is "${text}": it must be a whole number of seconds from 1 to 9999.`);
};

/** The options: the command line takes precedence over the environment, and that over the defaults. Throws UsageError. */
export const readOptions = (args: readonly string[], env: NodeJS.ProcessEnv): Options => {
  const { groups, processes, withLegacy, instances, port, data, help } = readArguments(args);
  return {
    help,
    groups,
    processes,
    withLegacy,
    instances,
    port: port ?? optionalPort(env.PORT, 'PORT') ?? 4000,
    dataDirectory: dataDirectoryOf(data, env),
    natsUrl: env.NATS_URL || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    natsPort: optionalPort(env.NATS_PORT, 'NATS_PORT'),
    databasePort: optionalPort(env.DATABASE_PORT, 'DATABASE_PORT'),
    healthPort: optionalPort(env.HEALTH_PORT, 'HEALTH_PORT'),
    syncInterval: syncIntervalFrom(env.NATS_SYNC_INTERVAL || 'always'),
    frozenAfter: frozenAfterFrom(env.FROZEN_AFTER_SECONDS || '15'),
  };
};
