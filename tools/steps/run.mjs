import { spawn } from 'node:child_process';
import { project } from './project.mjs';

/**
 * Runs a program in the project and answers its exit code; 127 when there is no such program. Its output is shown, when `quiet`
 * only if it fails, when `silent` never.
 */
export const run = (program, args, { env, quiet, silent } = {}) =>
  new Promise((resolve) => {
    let held = '';
    const hold = (chunk) => (held += chunk);
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, { cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
    child.stdout?.on('data', hold);
    child.stderr?.on('data', hold);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      if (code !== 0 && quiet && !silent) process.stderr.write(held);
      resolve(code ?? 1);
    });
  });

/** Runs a script of ours or of a package with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
