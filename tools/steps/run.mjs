import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { project } from './project.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * When this process receives a signal while a child program runs, the child and its descendants are ended first; otherwise they would
 * continue.
 */
const endTogether = (child) => {
  let sent;
  const send = (signal) => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal);
  };
  const passOn = (signal) => {
    sent = signal;
    send(signal);
    // npm's clean-up may take long; a partial installation is repeated anyway.
    setTimeout(send, 3_000, 'SIGKILL').unref();
  };
  for (const signal of signals) process.on(signal, passOn);
  child.on('close', () => {
    for (const signal of signals) process.off(signal, passOn);
    if (sent) process.exit(128 + constants.signals[sent]);
  });
};

/**
 * Gives a program and its descendants only the processor time that others leave. Linux may share time among sessions first (`autogroup`), and
 * then has a priority for each of them, too. It is only about speed: a system that refuses either goes on without.
 */
const lowerPriority = (pid) => {
  const { PRIORITY_LOW } = constants.priority;
  for (const lower of [() => setPriority(pid, PRIORITY_LOW), () => writeFileSync(`/proc/${pid}/autogroup`, `${PRIORITY_LOW}`)]) {
    try {
      lower();
    } catch (error) {
      if (!('code' in error)) throw error;
    }
  }
};

/**
 * Runs a program in the project and returns its exit code; 127 when it does not exist. Its output is shown, with
 * `relayed` as to a file, so that several programs can share a terminal; with `quiet` only if it fails, with `silent` never. With
 * `inIdleTime` it gets only the processor time that other programs leave. Exits when this process receives a signal meanwhile.
 */
export const run = (program, args, { env, quiet, silent, relayed, inIdleTime } = {}) =>
  new Promise((resolve) => {
    let held = '';
    const hold = (chunk) => (held += chunk);
    const output = quiet || relayed ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      detached: true,
    });
    endTogether(child);
    if (inIdleTime && child.pid) lowerPriority(child.pid);
    if (relayed) {
      child.stdout.pipe(process.stdout, { end: false });
      child.stderr.pipe(process.stderr, { end: false });
    } else {
      child.stdout?.on('data', hold);
      child.stderr?.on('data', hold);
    }
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      if (code !== 0 && quiet && !silent) process.stderr.write(held);
      resolve(code ?? 1);
    });
  });

/** Runs a script of the project or of a package with this version of Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
