import { spawn } from 'node:child_process';
import { atExit } from './at-exit.js';

/** The exit code, null after a time-out, and the output of a program. */
export type RunResult = { readonly code: number | null; readonly output: string };
/** Options of a program: folder, environment, account, standard input, time-out in milliseconds. */
export type RunOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  readonly input?: string;
  readonly timeoutMs?: number;
};

/**
 * Runs a program to its end, or until this process exits. Never throws: a program that does not exist returns code 127, one that
 * exceeds the time-out returns null.
 */
export const run = (program: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
  new Promise((resolve) => {
    const { input, timeoutMs, ...rest } = options;
    const child = spawn(program, args, { ...rest, stdio: ['pipe', 'pipe', 'pipe'], timeout: timeoutMs ?? 120_000 });
    const ended = atExit(() => child.kill('SIGKILL'));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('exit', ended);
    child.on('close', (code) => resolve({ code, output }));
    // A program that does not read its input closes the pipe early; its exit code reports the result.
    child.stdin.on('error', () => child.stdin.destroy());
    child.stdin.end(input ?? '');
  });
