import { Worker } from 'node:worker_threads';
import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionLimits } from '../declaration/function-declaration.js';
import type { Invocation, WorkerMessage, WorkerTask } from '../worker/messages.js';
import { FunctionError } from './function-error.js';

export type Outputs = readonly AnyOutput[];

/** What a worker is started with. `print` gets the lines that the function writes to its standard output and error. */
export type WorkerSettings = Readonly<{
  entry: URL;
  task: WorkerTask;
  env: Readonly<Record<string, string>>;
  limits: FunctionLimits;
  print(line: string): void;
}>;

type Pending = { readonly resolve: (outputs: Outputs) => void; readonly reject: (error: Error) => void; timer?: NodeJS.Timeout };

/** A module that is not loaded after this time is not waited for. */
const loadTimeoutMs = 60_000;

/** One thread with a function of its own copy. It ends by itself after an error that the function did not catch. */
export class FunctionWorker {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #startedAt = performance.now();
  readonly #loadTimer = setTimeout(() => void this.terminate(), loadTimeoutMs);
  #number = 0;
  #ended: FunctionError | undefined;
  /** Milliseconds until the module was loaded; `undefined` before. */
  coldStartMs: number | undefined;

  constructor(
    private readonly settings: WorkerSettings,
    onEnd: (worker: FunctionWorker) => void,
  ) {
    const { entry, task, env, limits } = settings;
    this.#worker = new Worker(entry, {
      workerData: task,
      env,
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      stdout: true,
      stderr: true,
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => printLines(text, settings.print));
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message));
    this.#worker.on('error', (error: unknown) => this.#end(`its worker ended: ${describe(error)}`));
    this.#worker.on('exit', (code) => {
      this.#end(`its worker exited with code ${code}`);
      onEnd(this);
    });
  }

  /** The number of invocations in work. */
  get inWork(): number {
    return this.#pending.size;
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  /** Calls the function. Throws `FunctionError`. At the time-out, which begins when the module is loaded, the worker is terminated. */
  invoke(event: CloudEvent): Promise<Outputs> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      if (this.coldStartMs !== undefined) this.#limit(number);
      this.#worker.postMessage({ number, event } satisfies Invocation);
    });
  }

  async terminate(): Promise<void> {
    this.#end('its worker was stopped');
    await this.#worker.terminate();
  }

  #receive(message: WorkerMessage): void {
    if ('loaded' in message) {
      this.coldStartMs = performance.now() - this.#startedAt;
      clearTimeout(this.#loadTimer);
      for (const number of this.#pending.keys()) this.#limit(number);
      return;
    }
    const pending = this.#take(message.number);
    if ('outputs' in message) pending?.resolve(message.outputs);
    else pending?.reject(new FunctionError('failed', `${message.error.name}: ${message.error.message}`));
  }

  #limit(number: number): void {
    const pending = this.#pending.get(number);
    if (pending) pending.timer = setTimeout(() => this.#cutOff(number), this.settings.limits.timeoutMs);
  }

  /** With others in work, any of them may be the one that blocks the thread: then none of them fails by the time-out. */
  #cutOff(number: number): void {
    const { timeoutMs } = this.settings.limits;
    if (this.inWork === 1) this.#take(number)?.reject(new FunctionError('timeout', `it took longer than ${timeoutMs} ms`));
    void this.terminate();
  }

  #take(number: number): Pending | undefined {
    const pending = this.#pending.get(number);
    clearTimeout(pending?.timer);
    this.#pending.delete(number);
    return pending;
  }

  #end(message: string): void {
    clearTimeout(this.#loadTimer);
    this.#ended ??= new FunctionError('stopped', message);
    for (const number of [...this.#pending.keys()]) this.#take(number)?.reject(this.#ended);
  }
}

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it exceeded its limit of memory' : `${error.name}: ${error.message}`;
};

const printLines = (text: string, print: (line: string) => void): void => {
  for (const line of text.split('\n')) if (line !== '') print(line);
};
