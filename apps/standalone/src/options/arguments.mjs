// Plain JavaScript, because `npm start` parses its arguments before anything is installed or built.
import util from 'node:util';

export const usage = `npm start [-- <options>]

  --groups <number>  so many processes with the apps divided by role, 1 to 3: all in one; the gateway, the others; the gateway, the
                     views, the services (by the number of cores: 1 on one core, 2 on two or three, 3 on four or more)
  --processes        one process for each app
  --instances <app>=<number>
                     with --processes: so many processes of this app (1), as often as there are apps to name
  --with-legacy      with the sample of an old ERP, whose articles are sold too (docs/legacy.md)
  --port <number>    where the shop and its APIs listen (4000)
  --data <folder>    where the log, the views and the secrets are kept (.millrace)
  --help             this text

NATS_URL and DATABASE_URL name servers of your own; NATS_PORT and DATABASE_PORT the ports of those that are started,
HEALTH_PORT that of health and metrics.
NATS_SYNC_INTERVAL is how often the log is forced to the disk: with every event (always), or a time such as 2m, faster, at the risk of
losing as much to an outage of power. FROZEN_AFTER_SECONDS (15): after so long without an answer a process of apps is started again.`;

/** An invalid argument or variable; the message explains the valid form. */
export class UsageError extends Error {
  /** @override */
  name = 'UsageError';
}

const helpHint = 'npm start -- --help tells the options.';

/**
 * @param {string} text
 * @param {string} name
 * @returns {number}
 */
export const portFrom = (text, name) => {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(`${name} is "${text}": it must be a whole number from 1 to 65535.`);
};

/**
 * Parses the number of processes of apps: `search-view=2`.
 * @param {readonly string[]} configured
 * @returns {ReadonlyMap<string, number>}
 */
const instancesFrom = (configured) =>
  new Map(
    configured.map((text) => {
      const [, app = '', count = ''] = /^([a-z][a-z-]*)=([1-9])$/.exec(text) ?? [];
      if (app !== '') return [app, Number(count)];
      throw new UsageError(`--instances is "${text}": it must be an app and a number from 1 to 9, such as search-view=2.`);
    }),
  );

/** @param {readonly string[]} args */
const parsed = (args) => {
  /** @satisfies {import('node:util').ParseArgsConfig['options']} */
  const options = /** @type {const} */ ({
    groups: { type: 'string' },
    processes: { type: 'boolean' },
    'with-legacy': { type: 'boolean' },
    instances: { type: 'string', multiple: true },
    port: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean' },
  });
  try {
    return util.parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Only the first sentence of Node's message: the rest is about positional arguments, which do not exist here.
    const [sentence] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UsageError(`${sentence}: ${helpHint}`);
  }
};

/**
 * The parsed command line. Throws UsageError.
 * @param {readonly string[]} args
 */
export const readArguments = (args) => {
  const { groups, processes = false, instances: configured = [], port, data, help = false, ...more } = parsed(args);
  const instances = instancesFrom(configured);
  if (instances.size > 0 && !processes) throw new UsageError('--instances needs --processes: else apps share their processes.');
  if (groups !== undefined && processes) throw new UsageError('--groups and --processes exclude each other.');
  if (groups !== undefined && !/^[1-3]$/.test(groups))
    throw new UsageError(`--groups is "${groups}": it must be a number from 1 to 3.`);
  if (data === '') throw new UsageError('--data is empty: it must be a folder.');
  return {
    groups: groups === undefined ? undefined : Number(groups),
    processes,
    withLegacy: more['with-legacy'] ?? false,
    instances,
    help,
    data,
    port: port === undefined ? undefined : portFrom(port, '--port'),
  };
};
