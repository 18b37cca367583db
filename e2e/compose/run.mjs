import { spawn } from 'node:child_process';
import { project } from '../../tools/steps/project.mjs';

const running = new Set();
let interrupted = false;

export const isInterrupted = () => interrupted;

/** Ends running programs; from now on only those of `cleaning` run. */
export const interrupt = () => {
  interrupted = true;
  for (const { pid, cleaning } of running) if (!cleaning) process.kill(-pid, 'SIGTERM');
};

/**
 * Runs a program in the project, in a separate process group, which a Ctrl-C of the terminal does not reach; returns its exit code, 127
 * when it does not exist, and its output unless that is `shown`.
 */
export const run = (program, args, { env, shown = false, cleaning = false, withinMs } = {}) =>
  new Promise((resolve, reject) => {
    if (interrupted && !cleaning) return reject(new Error('interrupted'));
    const output = shown ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      detached: true,
      timeout: withinMs,
    });
    const one = { pid: child.pid, cleaning };
    if (child.pid) running.add(one);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.on('error', () => resolve({ code: 127, text }));
    child.on('close', (code) => {
      running.delete(one);
      if (interrupted && !cleaning) reject(new Error('interrupted'));
      else resolve({ code: code ?? 1, text: text.trim() });
    });
  });
