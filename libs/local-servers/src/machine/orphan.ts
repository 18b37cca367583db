import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalServerError } from './local-server-error.js';
import { startTimeOf, commandLine, endProcess } from './processes.js';

type Launcher = { readonly pid: number; readonly startTime: string };

const readLauncher = (file: string): Launcher | undefined => {
  if (!existsSync(file)) return undefined;
  const [pid, startTime] = readFileSync(file, 'utf8').trim().split(' ');
  return pid && startTime ? { pid: Number(pid), startTime } : undefined;
};

/** Says in a file beside the server's data that this process looks after it. */
export const recordLauncher = (file: string): void =>
  writeFileSync(file, `${process.pid} ${startTimeOf(process.pid)}\n`, { mode: 0o600 });

/** The process that looks after what is in this folder, when it is alive and is not this one. */
export const otherLauncher = (file: string): number | undefined => {
  const launcher = readLauncher(file);
  const alive = launcher && launcher.pid !== process.pid && startTimeOf(launcher.pid) === launcher.startTime;
  return alive ? launcher.pid : undefined;
};

/** What a folder was left like by whoever had it last: `crashed` means without a `release`. */
export type Claim = { readonly crashed: boolean; readonly release: () => void };

/** Takes a folder for this process alone. Throws ALREADY_RUNNING while the process that has it is alive. */
export const claimFolder = (folder: string, what: string): Claim => {
  const file = join(folder, 'launcher');
  const crashed = existsSync(file);
  const ours = join(folder, `launcher.${process.pid}`);
  recordLauncher(ours);
  try {
    if (otherLauncher(file) === undefined) rmSync(file, { force: true });
    // Of several that start at once, only one can make the link.
    linkSync(ours, file);
  } catch (code) {
    if ((code as NodeJS.ErrnoException).code !== 'EEXIST') throw code;
    const other = otherLauncher(file) ?? 'just started';
    throw new LocalServerError('ALREADY_RUNNING', `${what} already runs in ${folder} (process ${other}): stop that one first.`);
  } finally {
    rmSync(ours, { force: true });
  }
  return { crashed, release: () => rmSync(file, { force: true }) };
};

export type Leftover = {
  /** File whose first line is the server's process number, as the server itself wrote it. */
  readonly pidFile: string;
  readonly launcherFile: string;
  /** A part of the command line by which the server is told from a stranger that got the same process number. */
  readonly marker: string;
  readonly stopSignal: NodeJS.Signals;
  readonly what: string;
};

/**
 * Stops the server that a killed run left behind on this data. True when there was one.
 * A server whose launcher is still alive is left alone: throws ALREADY_RUNNING.
 */
export const stopLeftover = async (leftover: Leftover): Promise<boolean> => {
  if (!existsSync(leftover.pidFile)) return false;
  const pid = Number.parseInt(readFileSync(leftover.pidFile, 'utf8'), 10);
  if (!Number.isInteger(pid) || pid <= 1 || !commandLine(pid).includes(leftover.marker)) return false;
  const launcher = otherLauncher(leftover.launcherFile);
  if (launcher !== undefined) {
    throw new LocalServerError(
      'ALREADY_RUNNING',
      `${leftover.what} on this data already runs (pid ${pid}), started by process ${launcher}: stop that one first, or use another data directory.`,
    );
  }
  await endProcess(pid, leftover.stopSignal);
  return true;
};
