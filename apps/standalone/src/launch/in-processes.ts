import { freePort, until } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from '../child/apps.js';
import type { Ports } from '../configuration/environment.js';
import { launchChild } from '../child/launch-child.js';
import { type Options, UsageError } from '../options/options.js';
import { type Supervised, supervise } from '../supervision/supervise.js';

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

export type Instance = Readonly<{ app: RunningAppName; instance: number }>;

/** Every app with its number of instances. Throws UsageError when an unknown app is named. */
export const instancesOf = (names: readonly RunningAppName[], wanted: ReadonlyMap<string, number>): readonly Instance[] => {
  const unknown = [...wanted.keys()].find((app) => !names.some((name) => name === app));
  if (unknown !== undefined) throw new UsageError(`--instances names ${unknown}: the apps are ${names.join(', ')}.`);
  return names.flatMap((app) => Array.from({ length: wanted.get(app) ?? 1 }, (_, index) => ({ app, instance: index + 1 })));
};

/** Long, because on a machine under load a start takes minutes instead of seconds. */
const startTimeoutMs = 300_000;
/** The number of exits or failed starts of one app after which the whole start fails. */
const mayFail = 6;

/**
 * Starts every instance in a supervised process, and resolves when all are ready. An instance that exits meanwhile is restarted; throws
 * when one has exited six times, after five minutes, or when aborted.
 */
export const startInProcesses = async (
  instances: readonly Instance[],
  environment: (app: RunningAppName, ports: Ports) => Env,
  { port: shopPort, healthPort, frozenAfter }: Readonly<{ healthPort: number }> & Pick<Options, 'port' | 'frozenAfter'>,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<Supervised> => {
  const failures = new Map<string, string[]>();
  const note = (name: string) => (line: string) => {
    failures.set(name, [...(failures.get(name) ?? []), line].slice(-mayFail));
    report(line);
  };
  const persistentFailure = () => [...failures.values()].find((lines) => lines.length >= mayFail);
  const start = async ({ app, instance }: Instance) => {
    const name = instance === 1 ? app : `${app} ${instance}`;
    const isPublic = app === 'gateway';
    // The health of an app whose port is public is served on another port.
    const port = isPublic && instance === 1 ? healthPort : await freePort();
    const publicPort = instance === 1 ? shopPort : await freePort();
    const own = environment(app, isPublic ? { port: publicPort, healthPort: port } : { port });
    const env = { ...own, INSTANCE: String(instance) };
    const reportLine = (line: string) => report(`[${name}] ${line}`);
    const launch = async () => launchChild({ script: 'run-app.js', args: [app], env, report: reportLine, frozenAfter });
    const supervised = await supervise(name, launch, note(name));
    const health = `http://127.0.0.1:${port}/health/ready`;
    return { app, name, port, at: isPublic ? `http://127.0.0.1:${publicPort} (${health})` : health, supervised };
  };
  const children = await Promise.all(instances.map(start));
  const all = (how: 'stop' | 'kill') => async () => {
    const gateway = children.filter(({ app }) => app === 'gateway');
    await Promise.all(gateway.map(({ supervised }) => supervised[how]()));
    await Promise.all(children.filter((child) => !gateway.includes(child)).map(({ supervised }) => supervised[how]()));
  };
  const ready = children.map(({ port }) =>
    until(async () => signal.aborted || persistentFailure() !== undefined || (await isReady(port)), startTimeoutMs, 100),
  );
  if ((await Promise.all(ready)).every(Boolean) && persistentFailure() === undefined && !signal.aborted) {
    for (const { name, at } of children) report(`  ${name.padEnd(18)} ${at}`);
    return { stop: all('stop'), kill: all('kill') };
  }
  await all('kill')();
  throw new Error(persistentFailure()?.at(-1) ?? 'The apps were not ready within five minutes: see above what they say.');
};
