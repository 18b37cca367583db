import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { project } from './project.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Asked to end while another program works for us, that one ends first with all it started, or it would go on alone. */
const endTogether = (child) => {
  let sent;
  const send = (signal) => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
  };
  const passOn = (signal) => {
    sent = signal;
    send(signal);
    // npm may tidy up for a long time; what is half installed is installed anew anyway.
    setTimeout(send, 3_000, 'SIGKILL').unref();
  };
  for (const signal of signals) process.on(signal, passOn);
  child.on('close', () => {
    for (const signal of signals) process.off(signal, passOn);
    if (sent) process.exit(128 + constants.signals[sent]);
  });
};

/**
 * Runs a program in the project and answers its exit code; 127 when there is no such program. Its output is shown, when `quiet`
 * only if it fails, when `silent` never. Ends this process when that is asked to end meanwhile.
 */
export const run = (program, args, { env, quiet, silent } = {}) =>
  new Promise((resolve) => {
    let held = '';
    const hold = (chunk) => (held += chunk);
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      detached: true,
    });
    endTogether(child);
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
