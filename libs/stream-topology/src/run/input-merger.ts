import type { StreamRecord } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';

/** A record in an input. `order`: the stream time of the input at this record; it never decreases within an input. */
export type Ordered = Readonly<{ record: StreamRecord; order: number }>;

type Input = {
  queue: Ordered[];
  /** Later records of this input have this order or a greater one. */
  bound: number;
  /** The order of the last record of this input that was released; −1 before the first. */
  released: number;
  isFinished: boolean;
  isIdle: boolean;
};

/** The state of a merger as JSON. */
export type MergerSnapshot = readonly Readonly<Input>[];

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
      snapshot?.map((input) => ({ ...input, queue: [...input.queue] })) ??
      Array.from({ length: count }, () => ({ queue: [], bound: -1, released: -1, isFinished: false, isIdle: false }));
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

  /** Declares the end of an input. */
  finish(input: number): void {
    this.#input(input).isFinished = true;
  }

  /** The next record and its input, `undefined` when it has to wait. */
  next(): Readonly<{ input: number; record: StreamRecord; order: number }> | undefined {
    const input = this.#first();
    if (input === undefined) return undefined;
    const from = this.#input(input);
    const [head] = from.queue;
    if (!head || !this.#inputs.every((other, number) => number === input || this.#isBehind(other, number, head.order, input)))
      return undefined;
    from.queue.shift();
    from.released = head.order;
    this.#reached = Math.max(this.#reached, head.order);
    return { input, record: head.record, order: this.#reached };
  }

  /** The order that every input has reached or promised, as far as its records are released. */
  get promised(): number {
    let least = Infinity;
    for (const { bound, queue } of this.#inputs) least = Math.min(least, queue[0]?.order ?? bound);
    return least;
  }

  /** Whether all inputs are finished and empty. */
  get isFinished(): boolean {
    return this.#inputs.every(({ isFinished, queue }) => isFinished && queue.length === 0);
  }

  /** Whether the end of an input was declared. */
  isEnded(input: number): boolean {
    return this.#input(input).isFinished;
  }

  snapshot(): MergerSnapshot {
    return this.#inputs;
  }

  /** The state after the records that were released, as JSON: a few numbers. */
  state(): MergerState {
    return { reached: this.#reached, inputs: this.#inputs.map(({ released }) => released) };
  }

  /** The input with the earliest first record. */
  #first(): number | undefined {
    let first: number | undefined;
    let least = Infinity;
    for (const [input, { queue }] of this.#inputs.entries()) {
      const order = queue[0]?.order;
      if (order !== undefined && order < least) [first, least] = [input, order];
    }
    return first;
  }

  /** Whether an input without records has none to come before the given order. */
  #isBehind({ queue, bound, isFinished, isIdle }: Input, number: number, order: number, input: number): boolean {
    return queue.length > 0 || isFinished || isIdle || bound > order || (bound === order && number > input);
  }

  #input(input: number): Input {
    const found = this.#inputs[input];
    if (!found) throw new TopologyError('unknown-stream', `There is no input ${input}.`);
    return found;
  }
}
