import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '@millrace/local-servers';

export type Options = {
  readonly help: boolean;
  /** One process for each app instead of one for all. */
  readonly processes: boolean;
  readonly port: number;
  readonly dataDirectory: string;
  /** Servers of one's own, used instead of starting some. */
  readonly natsUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly natsPort: number | undefined;
  readonly databasePort: number | undefined;
  /** How often the broker forces the log to the disk: what an outage of power may cost. */
  readonly syncInterval: string;
};

export const usage = `npm start [-- <options>]

  --processes        one process for each app
  --port <number>    where the shop and its APIs listen (4000)
  --data <folder>    where the log, the views and the secrets are kept (.millrace)
  --help             this text

NATS_URL and DATABASE_URL name servers of your own; NATS_PORT and DATABASE_PORT the ports of those that are started.
NATS_SYNC_INTERVAL is how often the log is forced to the disk: with every event (always), or a time such as 2m, faster, at the risk of
losing as much to an outage of power.`;

/** What was asked for in a way that cannot be done; the message says how to ask. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const portFrom = (text: string, name: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`${name} is "${text}": it must be a whole number from 1 to 65535.`);
};

const parsed = (args: readonly string[]) => {
  const options = {
    processes: { type: 'boolean' },
    port: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (fault) {
    throw new UsageError(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`);
  }
};

const optionalPort = (text: string | undefined, name: string) => (text ? portFrom(text, name) : undefined);

const syncIntervalFrom = (text: string): string => {
  if (/^(always|\d+(ms|s|m))$/.test(text)) return text;
  throw new UsageError(`NATS_SYNC_INTERVAL is "${text}": it must be "always" or a time such as 500ms, 10s or 2m.`);
};

/** The command line over the environment over the defaults. Throws UsageError. */
export const readOptions = (args: readonly string[], env: NodeJS.ProcessEnv): Options => {
  const { processes = false, port, data, help = false } = parsed(args);
  return {
    help,
    processes,
    port: optionalPort(port, '--port') ?? optionalPort(env.PORT, 'PORT') ?? 4000,
    dataDirectory: resolve(projectFolder, data ?? env.MILLRACE_DATA ?? '.millrace'),
    natsUrl: env.NATS_URL || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    natsPort: optionalPort(env.NATS_PORT, 'NATS_PORT'),
    databasePort: optionalPort(env.DATABASE_PORT, 'DATABASE_PORT'),
    syncInterval: syncIntervalFrom(env.NATS_SYNC_INTERVAL || 'always'),
  };
};
