import type { StreamRecord } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';

/** A record in an input. `order`: the stream time of the input at this record; it never decreases within an input. */
export type Ordered = Readonly<{ record: StreamRecord; order: number }>;

/** The state of an input as JSON. */
type InputState = {
  queue: readonly Ordered[];
  /** Later records of this input have this order or a greater one. */
  bound: number;
  /** The order of the last record of this input that was released; −1 before the first. */
  released: number;
  isFinished: boolean;
  isIdle: boolean;
};

/** `taken`: how many records at the start of the queue are released. */
type Input = Omit<InputState, 'queue'> & { queue: Ordered[]; taken: number };

/** The state of a merger as JSON. */
export type MergerSnapshot = readonly Readonly<InputState>[];

/** What must be kept of a merger whose waiting records are read again: the order of the last released record, of all inputs and of each one. */
export type MergerState = Readonly<{ reached: number; inputs: readonly number[] }>;

/**
 * Merges inputs by order, and by the number of the input where orders are equal. A record is released when no input can bring an earlier one: each
 * other input has a record, a bound above it, is finished, or was declared idle. Without `idle` the result is the same for all interleavings
 * of the inputs.
 *
 * `idle` bounds the waiting: who runs the merger declares an input idle that was silent too long. A record of it that comes too late is released
 * next, at the order that the merger has reached.
 */
export class InputMerger {
  readonly #inputs: Input[];
  #reached = -1;

  constructor(count: number, snapshot?: MergerSnapshot, reached = -1) {
    this.#inputs =
      snapshot?.map((input) => ({ ...input, queue: [...input.queue], taken: 0 })) ??
      Array.from({ length: count }, () => ({ queue: [], taken: 0, bound: -1, released: -1, isFinished: false, isIdle: false }));
    this.#reached = reached;
  }

  /**
   * A merger that continues from `state()` of another: who runs it pushes the records again that were not released, and declares again which inputs are
   * idle or finished.
   */
  static from({ reached, inputs }: MergerState): InputMerger {
    const snapshot = inputs.map((order) => ({ queue: [], bound: order, released: order, isFinished: false, isIdle: false }));
    return new InputMerger(inputs.length, snapshot, reached);
  }

  /** The order of the last record that was released; −1 before the first. */
  get reached(): number {
    return this.#reached;
  }

  /** Adds a record; `order` below that of the input before it counts as that. */
  push(input: number, record: StreamRecord, order: number): void {
    const to = this.#input(input);
    to.bound = Math.max(to.bound, order);
    to.isIdle = false;
    to.queue.push({ record, order: to.bound });
  }

  /** Promises that later records of an input have this order or a greater one. */
  heartbeat(input: number, order: number): void {
    const to = this.#input(input);
    to.bound = Math.max(to.bound, order);
  }

  /** Stops waiting for an input until its next record. */
  idle(input: number): void {
    this.#input(input).isIdle = true;
  }

  /** Waits for an input again that was declared idle. */
  active(input: number): void {
    this.#input(input).isIdle = false;
  }

  /** Declares the end of an input. */
  finish(input: number): void {
    this.#input(input).isFinished = true;
  }

  /** The next record and its input, `undefined` when it has to wait. */
  next(): Readonly<{ input: number; record: StreamRecord; order: number }> | undefined {
    const inputs = this.#inputs;
    let input = -1;
    let least = Infinity;
    for (let number = 0; number < inputs.length; number += 1) {
      const order = firstOf(inputs[number])?.order;
      if (order !== undefined && order < least) [input, least] = [number, order];
    }
    const from = inputs[input];
    const head = firstOf(from);
    if (!from || !head) return undefined;
    for (let number = 0; number < inputs.length; number += 1) {
      const other = inputs[number];
      if (other && number !== input && !isBehind(other, number, least, input)) return undefined;
    }
    dropFirst(from);
    from.released = head.order;
    this.#reached = Math.max(this.#reached, head.order);
    return { input, record: head.record, order: this.#reached };
  }

  /** The order that every input has reached or promised, as far as its records are released. */
  get promised(): number {
    let least = Infinity;
    for (const input of this.#inputs) least = Math.min(least, firstOf(input)?.order ?? input.bound);
    return least;
  }

  /** Whether all inputs are finished and empty. */
  get isFinished(): boolean {
    return this.#inputs.every(({ isFinished, queue, taken }) => isFinished && queue.length === taken);
  }

  /** Whether the end of an input was declared. */
  isEnded(input: number): boolean {
    return this.#input(input).isFinished;
  }

  snapshot(): MergerSnapshot {
    return this.#inputs.map(({ queue, taken, bound, released, isFinished, isIdle }) => {
      return { queue: queue.slice(taken), bound, released, isFinished, isIdle };
    });
  }

  /** The state after the records that were released, as JSON: a few numbers. */
  state(): MergerState {
    return { reached: this.#reached, inputs: this.#inputs.map(({ released }) => released) };
  }

  #input(input: number): Input {
    const found = this.#inputs[input];
    if (!found) throw new TopologyError('unknown-stream', `There is no input ${input}.`);
    return found;
  }
}

const firstOf = (input: Input | undefined): Ordered | undefined => input?.queue[input.taken];

/** The queue is copied when half of it is released, not with each record. */
const dropFirst = (input: Input): void => {
  input.taken += 1;
  if (input.taken < 32 || input.taken * 2 < input.queue.length) return;
  input.queue = input.queue.slice(input.taken);
  input.taken = 0;
};

/** Whether an input without records has none to come before the given order. */
const isBehind = ({ queue, taken, bound, isFinished, isIdle }: Input, number: number, order: number, input: number): boolean =>
  queue.length > taken || isFinished || isIdle || bound > order || (bound === order && number > input);
