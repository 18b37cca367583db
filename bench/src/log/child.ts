import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { INVENTORY } from '@millrace/contracts';
import { projectFolder } from '@millrace/local-servers';
import { benchPassword, type OpenLog } from './open-log.js';

export type Child = { readonly stop: () => Promise<void> };

/** Runs a program of the inventory's owner on the log in a separate process, and resolves when it reports that it is ready. */
export const startChild = async (log: OpenLog, program: string): Promise<Child> => {
  const env = { ...process.env, NATS_URL: log.url, NATS_USER: INVENTORY.owner, NATS_PASSWORD: benchPassword, PORT: '' };
  const child = spawn(process.execPath, [...process.execArgv, join(projectFolder, program)], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
  };
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (text: Buffer) => text.toString().includes('is ready') && resolve(true));
    void exited.then(() => resolve(false));
  });
  if (!(await ready)) throw new Error(`${program} ended before it was ready`);
  return { stop };
};

export const inventoryService = 'dist/inventory-service.js';
export const bareResponder = 'bench/dist/log/bare/bare-responder.js';
