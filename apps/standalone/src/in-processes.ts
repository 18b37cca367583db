import { freePort, until } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from './apps.js';
import { launchChild } from './child/launch-child.js';
import type { Options } from './options.js';
import { type Supervised, supervise } from './supervise.js';

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** Starts every app in a process of its own, watched over, and resolves when all say that they are ready. Throws once aborted. */
export const startInProcesses = async (
  names: readonly RunningAppName[],
  environment: (app: RunningAppName, port?: number) => Env,
  { port: shopPort, frozenAfter }: Pick<Options, 'port' | 'frozenAfter'>,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Supervised> => {
  const deaths: string[] = [];
  const note = (line: string) => {
    deaths.push(line);
    say(line);
  };
  const start = async (name: RunningAppName) => {
    const port = name === 'gateway' ? shopPort : await freePort();
    const env = environment(name, port);
    const tell = (line: string) => say(`[${name}] ${line}`);
    const launch = async () => launchChild({ script: 'run-app.js', args: [name], env, say: tell, frozenAfter });
    const supervised = await supervise(name, launch, note);
    return { name, port, supervised };
  };
  const children = await Promise.all(names.map(start));
  const all = (way: 'stop' | 'kill') => async () => {
    const gateway = children.filter(({ name }) => name === 'gateway');
    await Promise.all(gateway.map(({ supervised }) => supervised[way]()));
    await Promise.all(children.filter((child) => !gateway.includes(child)).map(({ supervised }) => supervised[way]()));
  };
  const ready = children.map(({ port }) =>
    until(async () => signal.aborted || deaths.length > 0 || (await isReady(port)), 90_000, 100),
  );
  if ((await Promise.all(ready)).every(Boolean) && deaths.length === 0 && !signal.aborted) {
    for (const { name, port } of children) say(`  ${name.padEnd(18)} http://127.0.0.1:${port}/health/ready`);
    return { stop: all('stop'), kill: all('kill') };
  }
  await all('kill')();
  throw new Error(deaths[0] ?? 'The apps were not ready within 90 seconds: see above what they say.');
};
