import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { atExit, projectFolder } from '@millrace/local-servers';
import type { Env } from '@millrace/service-kit';
import type { SupervisedProcess } from '../supervision/supervise.js';
import { pongMessage, pingMessage, monitorHeartbeat } from './heartbeat.js';

export type Launch = Readonly<{
  script: 'run-app.js' | 'run-apps.js' | 'run-payment-simulator.js' | 'run-mail-catcher.js';
  args?: readonly string[];
  env: Env;
  report(line: string): void;
  /** The messages of the child other than answers to pings. */
  onMessage?(message: unknown): void;
  /** The number of seconds without an answer after which the child is killed. */
  frozenAfter: number;
}>;
export type Child = SupervisedProcess & Readonly<{ send(message: object): void }>;

/** Node from 22 on stores there what it has compiled, and loads it from there at the next start. */
const compileCache = join(projectFolder, '.cache/compiled');
const graceMs = 15_000;
/** The number of seconds that a child may take to load its code on a busy machine. */
const maxLoadMs = 120;

/** Starts a process of this project. A frozen child is killed; its supervisor notices the exit. */
export const launchChild = ({ script, args = [], env, report, onMessage, frozenAfter }: Launch): Child => {
  const file = fileURLToPath(new URL(script, import.meta.url));
  // A process group of its own: a Ctrl-C for this process must not reach the child before the apps that depend on it have stopped.
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], {
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const output of [child.stdout, child.stderr]) if (output) createInterface({ input: output }).on('line', report);
  const send = (message: object | string): void => {
    // A message to a child that has exited is dropped: `exited` reports the exit.
    if (child.connected) child.send(message, () => undefined);
  };
  let frozen = false;
  const heartbeat = monitorHeartbeat({
    ping: () => send(pingMessage),
    mayMiss: { running: frozenAfter, loading: Math.max(maxLoadMs, frozenAfter) },
    onFrozen: () => {
      frozen = true;
      child.kill('SIGKILL');
    },
  });
  child.on('message', (message) => (message === pongMessage ? heartbeat.answered() : onMessage?.(message)));
  const removeExitHook = atExit(() => child.kill('SIGKILL'));
  const how = (code: number | null, signal: string | null): string => {
    if (frozen) return `it did not answer for ${frozenAfter} s and was killed`;
    return signal ? `ended by ${signal}` : `exit code ${code}`;
  };
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(how(code, signal)));
  }).finally(() => {
    removeExitHook();
    heartbeat.stop();
  });
  const endBy = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const killTimer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await exited;
    clearTimeout(killTimer);
  };
  return { exited, send, stop: () => endBy('SIGTERM'), kill: () => endBy('SIGKILL') };
};
