import { type InputPosition, startOfInput } from './position.js';

type RecordPosition = Readonly<{ seq: number; index: number }>;

/** The records of an input that were read and not yet processed, by their positions; what was processed before is left out. */
export class InputBuffer {
  #waiting: RecordPosition[] = [];
  #next: RecordPosition;

  constructor({ seq, index }: InputPosition = startOfInput) {
    this.#next = { seq, index };
  }

  /** The sequence from which the input is read. */
  get from(): number {
    return this.#next.seq;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Adds a record; `false` when it was processed before. */
  add(seq: number, index: number): boolean {
    if (seq < this.#next.seq || (seq === this.#next.seq && index < this.#next.index)) return false;
    this.#waiting.push({ seq, index });
    return true;
  }

  /** The first waiting record was processed. */
  release(): void {
    const done = this.#waiting.shift();
    if (done) this.#next = { seq: done.seq, index: done.index + 1 };
  }

  /** A message without a record; it counts as processed when all before it are. */
  skip(seq: number): void {
    if (this.#waiting.length === 0 && seq >= this.#next.seq) this.#next = { seq: seq + 1, index: 0 };
  }

  get next(): RecordPosition {
    return this.#next;
  }
}
