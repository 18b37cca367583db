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

/** Writes a file beside the server's data that names this process as its launcher. */
export const recordLauncher = (file: string): void =>
  writeFileSync(file, `${process.pid} ${startTimeOf(process.pid)}\n`, { mode: 0o600 });

/** The launcher of the server in this folder, if it is alive and is not this process. */
export const otherLauncher = (file: string): number | undefined => {
  const launcher = readLauncher(file);
  const alive = launcher && launcher.pid !== process.pid && startTimeOf(launcher.pid) === launcher.startTime;
  return alive ? launcher.pid : undefined;
};

/** How the last holder left the folder: `crashed` means without a `release`. */
export type Claim = { readonly crashed: boolean; readonly release: () => void };

/** Claims a folder for this process. Throws ALREADY_RUNNING while the process that holds it is alive. */
export const claimFolder = (folder: string, what: string): Claim => {
  const file = join(folder, 'launcher');
  const crashed = existsSync(file);
  const ours = join(folder, `launcher.${process.pid}`);
  recordLauncher(ours);
  try {
    if (otherLauncher(file) === undefined) rmSync(file, { force: true });
    // Of several concurrent starts, only one can create the link.
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

/** How a server of a killed run is found and stopped. */
export type Leftover = {
  /** The file whose first line is the server's process id, written by the server. */
  readonly pidFile: string;
  readonly launcherFile: string;
  /** A part of the server's command line, by which it is distinguished from another process with the same id. */
  readonly marker: string;
  readonly stopSignal: NodeJS.Signals;
  readonly what: string;
};

/**
 * Stops the server that a killed run left on this data. True when there was one. Throws ALREADY_RUNNING when the launcher of the server
 * is still alive.
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
