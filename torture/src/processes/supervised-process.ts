import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Command = Readonly<{ program: string; args: readonly string[]; env: NodeJS.ProcessEnv; logFile: string }>;

const processes = new Set<SupervisedProcess>();
process.on('exit', () => {
  for (const process of processes) process.end();
});

/** A process that is restarted after every exit, until `end` or until this process exits. */
export class SupervisedProcess {
  #child: ChildProcess | undefined;
  #exited: Promise<void> = Promise.resolve();
  #ended = false;
  /** The number of exits that were neither `kill` nor `end`. */
  unexpectedExits = 0;

  constructor(
    readonly name: string,
    private readonly command: Command,
    private readonly restMs: number,
  ) {
    processes.add(this);
    this.#launch();
  }

  #launch(): void {
    const { program, args, env, logFile } = this.command;
    const log = openSync(logFile, 'a', 0o600);
    // Over the IPC channel it notices that we have exited; in its own process group it does not receive our Ctrl-C.
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log, log, 'ipc'] });
    closeSync(log);
    this.#child = child;
    this.#exited = new Promise((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', (_, signal) => {
        resolve();
        if (signal === 'SIGKILL' || this.#ended) return;
        this.unexpectedExits += 1;
        setTimeout(() => this.#again(child), this.restMs);
      });
    });
  }

  #again(after: ChildProcess | undefined): void {
    if (!this.#ended && this.#child === after) this.#launch();
  }

  /** Sends SIGKILL, calls `whileDown`, waits `downMs` and starts the process again. Resolves when it has been started. */
  async kill(downMs: number, whileDown: () => void = () => undefined): Promise<void> {
    const child = this.#child;
    child?.kill('SIGKILL');
    await this.#exited;
    whileDown();
    await pause(downMs);
    this.#again(child);
  }

  /** SIGSTOP, and SIGCONT after `forMs`. */
  async pause(forMs: number): Promise<void> {
    const child = this.#child;
    child?.kill('SIGSTOP');
    await pause(forMs);
    child?.kill('SIGCONT');
  }

  end(): void {
    this.#ended = true;
    processes.delete(this);
    this.#child?.kill('SIGKILL');
  }

  get exited(): Promise<void> {
    return this.#exited;
  }
}
