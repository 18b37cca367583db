import { spawn } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { atExit } from './at-exit.js';
import { endProcess } from './processes.js';

/**
 * A server started by this process. It lives in its own process group, so a Ctrl-C meant for us does not reach it first; and is killed
 * when we exit without having stopped it.
 */
export type ServerProcess = {
  readonly pid: number;
  /** Resolves, never rejects, when the server has ended, whoever ended it. */
  readonly exited: Promise<string>;
  readonly hasExited: () => boolean;
  readonly logTail: () => string;
  /** Lets the server finish its work and waits for its end. */
  readonly stop: () => Promise<void>;
  /** Ends the server as a crash would, and waits for its end. */
  readonly kill: () => Promise<void>;
};

export type ServerCommand = {
  readonly program: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly stopSignal: NodeJS.Signals;
  readonly env?: NodeJS.ProcessEnv;
  readonly user?: { readonly uid: number; readonly gid: number };
};

const maxLogLines = 10 * 1024 * 1024;

/** The last lines that were written to a log file since it had this size, for a message about a failure. */
const tailOf = (file: string, since: number): string =>
  readFileSync(file).subarray(since).toString().trimEnd().split('\n').slice(-12).join('\n');

/** Starts a server whose output goes to a file: a pipe to us would break, and end the server, when we are killed. */
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
