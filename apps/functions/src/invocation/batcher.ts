import type { AnyOutput, CloudEvent } from '../declaration/cloud-event.js';
import { FunctionError } from '../pool/function-error.js';

type Outputs = readonly AnyOutput[];
type Waiting = Readonly<{ event: CloudEvent; resolve(outputs: Outputs): void; reject(error: unknown): void }>;

/** How many events a batch has at most, and how long its first one waits for others. */
export type BatchLimits = Readonly<{ size: number; waitMs: number }>;

/** One event with the events of a batch as its data. */
const batchOf = (events: readonly CloudEvent[]): CloudEvent => ({
  ...(events[0] as CloudEvent),
  type: 'millrace.batch',
  subject: String(events.length),
  data: { events },
});

/**
 * Gathers events into batches. A batch that fails is divided, until each event that fails is alone: the others succeed. Each event gets the outputs whose
 * `causationid` is its id. Any error but `FunctionError`, as of a platform that is not available, rejects every event of the batch.
 */
export class Batcher {
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly limits: BatchLimits,
    private readonly invoke: (batch: CloudEvent) => Promise<Outputs>,
  ) {}

  /** The outputs of the event, once the batch with it was processed. Rejects with `FunctionError`, or what `invoke` throws. */
  add(event: CloudEvent): Promise<Outputs> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, resolve, reject });
      if (this.#waiting.length >= this.limits.size) this.#flush();
      else this.#timer ??= setTimeout(() => this.#flush(), this.limits.waitMs);
    });
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#waiting;
    this.#waiting = [];
    void this.#run(batch);
  }

  async #run(batch: readonly Waiting[]): Promise<void> {
    try {
      const outputs = await this.invoke(batchOf(batch.map(({ event }) => event)));
      const ids = new Set<unknown>(batch.map(({ event }) => event.id));
      if (outputs.some((output) => !ids.has(output?.causationid)))
        throw new FunctionError('invalid', 'it returned an output whose causationid is the id of no event of the batch');
      for (const { event, resolve } of batch) resolve(outputs.filter(({ causationid }) => causationid === event.id));
    } catch (error) {
      if (batch.length === 1 || !(error instanceof FunctionError)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      const half = Math.ceil(batch.length / 2);
      await Promise.all([this.#run(batch.slice(0, half)), this.#run(batch.slice(half))]);
    }
  }
}
