import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { atExit, freePort, until } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import type { RunningAppName } from './apps.js';
import { type Mortal, type Supervised, supervise } from './supervise.js';

const script = fileURLToPath(new URL('run-child.js', import.meta.url));
const graceMs = 15_000;

const launchChild = (name: RunningAppName, env: Env, say: (line: string) => void): Mortal => {
  // Its own process group: a Ctrl-C meant for us must not reach it before we have stopped what asks it.
  const child = spawn(process.execPath, [script, name], {
    env: { ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const output of [child.stdout, child.stderr])
    if (output) createInterface({ input: output }).on('line', (line) => say(`[${name}] ${line}`));
  const gone = atExit(() => child.kill('SIGKILL'));
  child.once('exit', gone);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`));
  });
  const endBy = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await exited;
    clearTimeout(insist);
  };
  return { exited, stop: () => endBy('SIGTERM'), kill: () => endBy('SIGKILL') };
};

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
  shopPort: number,
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
    const supervised = await supervise(name, async () => launchChild(name, environment(name, port), say), note);
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
