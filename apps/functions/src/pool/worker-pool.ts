import type { CloudEvent } from '../declaration/cloud-event.js';
import type { FunctionLimits } from '../declaration/function-declaration.js';
import { FunctionError } from './function-error.js';
import type { FunctionWorker, Outputs } from './function-worker.js';

type Job = {
  readonly event: CloudEvent;
  readonly queuedAt: number;
  readonly resolve: (outputs: Outputs) => void;
  readonly reject: (error: unknown) => void;
  /** Its worker ended while it was in work with others: it runs without others, so that only the one that ends it fails. */
  isAlone: boolean;
};

/** What a pool has done since the start. Times are in milliseconds. */
export type PoolFigures = Readonly<{
  workers: number;
  inWork: number;
  waiting: number;
  invocations: number;
  failures: number;
  coldStarts: number;
  lastColdStartMs: number | undefined;
}>;

/** A function that can be called, wherever it runs. `invoke` throws `FunctionError`, or `NOT_AVAILABLE` when the function cannot be called for now. */
export type CalledFunction = Readonly<{
  invoke(event: CloudEvent): Promise<Outputs>;
  figures(): PoolFigures;
  close(): Promise<void>;
}>;

/** Makes a worker, which calls back when it has ended. */
export type StartWorker = (onEnd: (worker: FunctionWorker) => void) => FunctionWorker;

/**
 * The workers of one function: none before the first invocation, more while invocations wait, up to the limit, and none after idle time.
 * Workers that end by an error of one invocation do not fail the others in work with it.
 */
export class WorkerPool implements CalledFunction {
  readonly #workers = new Set<FunctionWorker>();
  /** The workers that run one invocation without others. */
  readonly #reserved = new Set<FunctionWorker>();
  /** The workers of a former module, which finish what is in work. */
  readonly #retired = new Set<FunctionWorker>();
  readonly #idle = new Map<FunctionWorker, NodeJS.Timeout>();
  readonly #waiting: Job[] = [];
  #isClosed = false;
  #counts = { invocations: 0, failures: 0, coldStarts: 0 };
  #lastColdStartMs: number | undefined;

  constructor(
    private readonly limits: FunctionLimits,
    private start: StartWorker,
  ) {}

  /** Workers are made by `start` from now on, as of another module. Those that are there finish what is in work, and stop. */
  renew(start: StartWorker): void {
    this.start = start;
    for (const worker of this.#workers) {
      this.#retired.add(worker);
      clearTimeout(this.#idle.get(worker));
      this.#idle.delete(worker);
      if (worker.inWork === 0) void worker.terminate();
    }
    this.#dispatch();
  }

  /** Starts the workers that are there without an invocation. After each invocation, those that have ended are replaced. */
  warm(): void {
    const running = this.#present().filter(({ hasEnded }) => !hasEnded).length;
    for (let count = running; count < this.limits.workers.min; count += 1) this.#startWorker();
  }

  /** Calls the function, once there is a worker for it. Throws `FunctionError`. */
  invoke(event: CloudEvent): Promise<Outputs> {
    this.#counts.invocations += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, queuedAt: performance.now(), resolve, reject, isAlone: false });
      this.#dispatch();
    });
  }

  figures(): PoolFigures {
    const inWork = [...this.#workers].reduce((sum, worker) => sum + worker.inWork, 0);
    const [workers, waiting] = [this.#workers.size, this.#waiting.length];
    return { workers, inWork, waiting, ...this.#counts, lastColdStartMs: this.#lastColdStartMs };
  }

  /** Terminates the workers; invocations in work and those that wait or come later fail. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#rejectWaiting();
    for (const timer of this.#idle.values()) clearTimeout(timer);
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #rejectWaiting(): void {
    for (const { reject } of this.#waiting.splice(0)) {
      this.#counts.failures += 1;
      reject(new FunctionError('stopped', 'its pool was closed'));
    }
  }

  #dispatch(): void {
    if (this.#isClosed) return this.#rejectWaiting();
    for (;;) {
      const job = this.#waiting[0];
      if (!job) return;
      const worker = this.#freeWorker(job) ?? this.#addedWorker();
      if (!worker) return;
      this.#waiting.shift();
      void this.#run(worker, job);
    }
  }

  #freeWorker({ isAlone }: Job): FunctionWorker | undefined {
    const limit = isAlone ? 1 : this.limits.concurrency;
    return this.#present().find((worker) => !worker.hasEnded && !this.#reserved.has(worker) && worker.inWork < limit);
  }

  #addedWorker(): FunctionWorker | undefined {
    return this.#present().length < Math.max(1, this.limits.workers.max) ? this.#startWorker() : undefined;
  }

  /** The workers of the present module. */
  #present(): readonly FunctionWorker[] {
    return [...this.#workers].filter((worker) => !this.#retired.has(worker));
  }

  #startWorker(): FunctionWorker {
    this.#counts.coldStarts += 1;
    const worker = this.start((ended) => {
      this.#workers.delete(ended);
      this.#retired.delete(ended);
      this.#dispatch();
    });
    this.#workers.add(worker);
    return worker;
  }

  async #run(worker: FunctionWorker, job: Job): Promise<void> {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    if (job.isAlone) this.#reserved.add(worker);
    const withOthers = () => !job.isAlone && this.limits.concurrency > 1;
    try {
      job.resolve(await worker.invoke(job.event));
      this.#lastColdStartMs = worker.coldStartMs;
    } catch (error) {
      if (error instanceof FunctionError && error.problem === 'stopped' && withOthers()) {
        job.isAlone = true;
        this.#waiting.push(job);
      } else {
        this.#counts.failures += 1;
        job.reject(error);
      }
    } finally {
      this.#reserved.delete(worker);
      if (worker.inWork === 0 && !worker.hasEnded) this.#rest(worker);
      if (!this.#isClosed) this.warm();
      this.#dispatch();
    }
  }

  /** A worker without an invocation stops: at once that of a former module, any other after idle time. */
  #rest(worker: FunctionWorker): void {
    if (this.#retired.has(worker)) return void worker.terminate();
    const timer = setTimeout(() => {
      this.#idle.delete(worker);
      if (this.#present().length > this.limits.workers.min && worker.inWork === 0) void worker.terminate();
    }, this.limits.idleMs);
    timer.unref();
    this.#idle.set(worker, timer);
  }
}
