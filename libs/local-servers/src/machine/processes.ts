import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const proc = existsSync('/proc/self/stat');

const readOrNothing = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const ps = (pid: number, column: string): string => {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** The command line of a process; empty when it does not exist (a zombie counts as not existing). */
export const commandLine = (pid: number): string =>
  proc ? readOrNothing(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() : ps(pid, 'command');

/** The start time of a process, as a text that distinguishes it from a later process with the same id; empty when it does not exist. */
export const startTimeOf = (pid: number): string => {
  if (!proc) return ps(pid, 'lstart');
  const afterName = readOrNothing(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
  return afterName === undefined || afterName[0] === 'Z' ? '' : (afterName[19] ?? '');
};

/** Sends a signal; false when the process does not exist. */
export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
};

/** Waits until the condition holds; false when it did not in time. */
export const until = async (condition: () => boolean | Promise<boolean>, withinMs: number, everyMs = 20): Promise<boolean> => {
  const end = Date.now() + withinMs;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() > end) return false;
    await pause(everyMs);
  }
};

/** Ends a process: SIGTERM first, SIGKILL after ten seconds. Resolves when it has exited. */
export const endProcess = async (pid: number, stopSignal: NodeJS.Signals): Promise<void> => {
  const hasExited = () => commandLine(pid) === '';
  signal(pid, stopSignal);
  if (await until(hasExited, 10_000)) return;
  signal(pid, 'SIGKILL');
  await until(hasExited, 5_000);
};
