import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type Command = Readonly<{ program: string; args: readonly string[]; env: NodeJS.ProcessEnv; logFile: string }>;

const victims = new Set<Victim>();
process.on('exit', () => {
  for (const victim of victims) victim.end();
});

/** A process that is hit on purpose and always comes back, until it is ended; or until this process is. */
export class Victim {
  #child: ChildProcess | undefined;
  #exited: Promise<void> = Promise.resolve();
  #ended = false;
  /** How often it left without having been told to. */
  deaths = 0;

  constructor(
    readonly name: string,
    private readonly command: Command,
    private readonly restMs: number,
  ) {
    victims.add(this);
    this.#launch();
  }

  #launch(): void {
    const { program, args, env, logFile } = this.command;
    const log = openSync(logFile, 'a', 0o600);
    // With a channel to us it knows when we are gone; in its own group a Ctrl-C meant for us does not reach it.
    const child = spawn(program, args, { env, detached: true, stdio: ['ignore', log, log, 'ipc'] });
    closeSync(log);
    this.#child = child;
    this.#exited = new Promise((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', (_, signal) => {
        resolve();
        if (signal === 'SIGKILL' || this.#ended) return;
        this.deaths += 1;
        setTimeout(() => this.#again(child), this.restMs);
      });
    });
  }

  #again(after: ChildProcess | undefined): void {
    if (!this.#ended && this.#child === after) this.#launch();
  }

  /** Ends it as a crash would and starts it again after the time; `meanwhile` is done while it is down. Returns when it has been started. */
  async kill(downMs: number, meanwhile: () => void = () => undefined): Promise<void> {
    const child = this.#child;
    child?.kill('SIGKILL');
    await this.#exited;
    meanwhile();
    await pause(downMs);
    this.#again(child);
  }

  /** Stops it in its tracks for the time. */
  async pause(forMs: number): Promise<void> {
    const child = this.#child;
    child?.kill('SIGSTOP');
    await pause(forMs);
    child?.kill('SIGCONT');
  }

  end(): void {
    this.#ended = true;
    victims.delete(this);
    this.#child?.kill('SIGKILL');
  }

  get exited(): Promise<void> {
    return this.#exited;
  }
}
