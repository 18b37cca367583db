import type { TransactionPart } from '../log/transaction-assembler.js';

/** Changes that may wait; the source waits beyond that. */
const maxWaiting = 4_000;

/**
 * Hands parts of transactions on, all that wait at a time, one call after another. A failure is given to `onFailure`, and what waits is dropped: the
 * caller adds nothing after it.
 */
export class PartPump {
  #waiting: TransactionPart[] = [];
  #running: Promise<void> | undefined;

  constructor(
    private readonly handle: (parts: readonly TransactionPart[]) => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Whether everything that was added has been handled. */
  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#running === undefined;
  }

  /** Adds a part; resolves when the next one may come. */
  async push(part: TransactionPart): Promise<void> {
    this.#waiting.push(part);
    this.#running ??= this.#run();
    while (entriesOf(this.#waiting) > maxWaiting) await this.#running;
  }

  async #run(): Promise<void> {
    try {
      // Parts that arrive in the same turn are handled together.
      await Promise.resolve();
      while (this.#waiting.length > 0) await this.handle(this.#waiting.splice(0));
    } catch (error) {
      this.#waiting = [];
      this.onFailure(error);
    } finally {
      this.#running = undefined;
    }
  }
}

const entriesOf = (parts: readonly TransactionPart[]): number => parts.reduce((sum, { entries }) => sum + entries.length, 0);
