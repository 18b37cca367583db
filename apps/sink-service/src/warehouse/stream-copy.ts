import { setTimeout as delay } from 'node:timers/promises';
import type { StreamContract } from '@millrace/contracts';
import {
  type EventBatch,
  type EventLog,
  follow,
  type Follower,
  LogError,
  type Reading,
  subscribeToStream,
} from '@millrace/event-log';
import { type Part, PartCutter, type PartLimits } from './parts/part.js';
import type { Target } from './parts/target.js';

/** `seconds`: the longest time for which an event waits for others of its part. */
export type CopyOptions = Readonly<{ limits: PartLimits; seconds: number; onError(error: unknown): void }>;

const retryMs = { first: 500, longest: 30_000 };

/**
 * Copies one stream to a target, from the position of the target on, until it is stopped. After an error it reads the position again and
 * goes on there, so that each event is stored once. It ends only when the stream has lost messages that were copied.
 */
export class StreamCopy {
  #detail = 'starting';
  #copied = 0;
  readonly #follower: Follower;

  constructor(
    private readonly log: EventLog,
    private readonly stream: StreamContract,
    private readonly target: Target,
    private readonly options: CopyOptions,
  ) {
    this.#follower = follow((reading) => this.#copy(reading), {
      wait: retryMs,
      onError: (error) => {
        this.#report(error);
        return error instanceof LogError && error.code === 'LOST_TAIL' ? 'end' : 'again';
      },
    });
  }

  health(): Readonly<{ ok: boolean; detail: string }> {
    return {
      ok: this.#detail === 'running',
      detail: this.#detail === 'running' ? 'running' : `${this.stream.name}: ${this.#detail}`,
    };
  }

  /** The last sequence that the target stores, as far as known. */
  position(): number {
    return this.#copied;
  }

  /** Stores what was read, and ends. */
  stop(): Promise<void> {
    return this.#follower.stop();
  }

  async #copy(reading: Reading): Promise<void> {
    const { stream, target } = this;
    this.#copied = await target.position(stream.name);
    const { batches } = await reading.open(subscribeToStream(this.log, { stream, after: this.#copied, unreadable: 'return' }));
    this.#detail = 'running';
    const cutter = new PartCutter(stream.name, this.#copied, this.options.limits);
    let [openAfter, dueAt] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
    for await (const batch of batchesUntil(batches, () => dueAt)) {
      for (const part of batch === 'due' ? cutter.take() : cutter.add(batch)) await this.#write(part, reading);
      const opened = cutter.openAfter();
      if (opened !== openAfter)
        dueAt = opened === undefined ? Number.POSITIVE_INFINITY : Date.now() + 1_000 * this.options.seconds;
      openAfter = opened;
    }
    for (const part of cutter.take()) await this.#write(part, reading);
  }

  /**
   * Writes a part until the target has it. A write without an answer may be carried out later, so that it is repeated with the same part and never
   * with another that begins there.
   */
  async #write(part: Part, { signal, advanced }: Reading): Promise<void> {
    for (let wait = retryMs.first; this.#copied !== part.last; wait = Math.min(2 * wait, retryMs.longest)) {
      try {
        await this.target.write(part);
        this.#copied = part.last;
        advanced();
        this.#detail = 'running';
      } catch (error) {
        if (signal.aborted) throw error;
        this.#report(error);
        await delay(wait, undefined, { signal }).catch(() => undefined);
        this.#copied = await this.target.position(part.stream).catch(() => this.#copied);
        if (this.#copied > part.after) advanced();
        if (this.#copied !== part.after && this.#copied !== part.last) throw error;
      }
    }
  }

  #report(error: unknown): void {
    this.#detail = error instanceof Error ? error.message : String(error);
    this.options.onError(error);
  }
}

/** The batches in order, and `due` whenever the time of `dueAt` (milliseconds since 1970) comes before the next one. */
async function* batchesUntil(batches: AsyncIterable<EventBatch>, dueAt: () => number): AsyncGenerator<EventBatch | 'due'> {
  const iterator = batches[Symbol.asyncIterator]();
  for (let next = iterator.next(); ; ) {
    const arrived = await within(next, dueAt() - Date.now());
    if (arrived !== 'due') {
      if (arrived.done) return;
      next = iterator.next();
      // A caller that ends early does not wait for it.
      next.catch(() => undefined);
    }
    yield arrived === 'due' ? arrived : arrived.value;
  }
}

/** The promise's value, or `due` when it takes longer than some milliseconds. */
const within = async <T>(promise: Promise<T>, ms: number): Promise<T | 'due'> => {
  if (ms === Number.POSITIVE_INFINITY) return promise;
  const timer = new AbortController();
  const due = delay(Math.max(0, ms), 'due' as const, { signal: timer.signal }).catch(() => 'due' as const);
  try {
    return await Promise.race([promise, due]);
  } finally {
    timer.abort();
  }
};
