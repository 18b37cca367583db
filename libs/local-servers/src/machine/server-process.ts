import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { atExit } from './at-exit.js';
import { endProcess } from './processes.js';

/**
 * A server started by this process. It has its own process group, so that a Ctrl-C for this process does not reach it first; it is
 * killed when this process exits without having stopped it.
 */
export type ServerProcess = {
  readonly pid: number;
  /** Resolves, and never rejects, when the server has exited for any reason. */
  readonly exited: Promise<string>;
  readonly hasExited: () => boolean;
  readonly logTail: () => string;
  /** Shuts the server down and waits for its exit. */
  readonly stop: () => Promise<void>;
  /** Kills the server, and waits for its exit. */
  readonly kill: () => Promise<void>;
};

/** How a server is started and stopped. */
export type ServerCommand = {
  readonly program: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly stopSignal: NodeJS.Signals;
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number };
};

const maxLogLines = 10 * 1024 * 1024;

/** The last lines written to a log file since it had this size, for an error message. */
const tailOf = (file: string, since: number): string =>
  readFileSync(file).subarray(since).toString().trimEnd().split('\n').slice(-12).join('\n');

/** Starts a server whose output goes to a file: a pipe to this process would break, and end the server, when this process is killed. */
export const startProcess = (command: ServerCommand): ServerProcess => {
  if (existsSync(command.logFile) && statSync(command.logFile).size > maxLogLines) truncateSync(command.logFile);
  const log = openSync(command.logFile, 'a', 0o600);
  const { size } = fstatSync(log);
  const child = spawn(command.program, command.args, {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', ...command.env },
    ...command.user,
  });
  closeSync(log);
  let ended = false;
  const removeExitHook = atExit(() => child.kill('SIGKILL'));
  const exited = new Promise<string>((resolve) => {
    const end = (how: string) => {
      ended = true;
      removeExitHook();
      resolve(how);
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ? `ended by ${signal}` : `exit code ${code}`));
  });
  const pid = child.pid ?? 0;
  const endBy = async (signal: NodeJS.Signals) => {
    if (!ended && pid > 0) await endProcess(pid, signal);
    await exited;
  };
  return {
    pid,
    exited,
    hasExited: () => ended,
    logTail: () => tailOf(command.logFile, size),
    stop: () => endBy(command.stopSignal),
    kill: () => endBy('SIGKILL'),
  };
};
