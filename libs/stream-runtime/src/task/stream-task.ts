import {
  type Channel,
  channelsOf,
  InputMerger,
  type StateStores,
  type StreamRecord,
  type SubTopology,
  Task,
  type Topology,
} from '@millrace/stream-topology';
import { type Names, taskIdOf } from '../application/application.js';
import type { OutgoingMessage } from '../broker/atomic-batch.js';
import { StreamsError } from '../broker/streams-error.js';
import { changelogMessages, writtenOnce } from './changelog.js';
import { InputBuffer } from './input-buffer.js';
import { inputName, type Position } from './position.js';
import { type Outputs, RecordCollector } from './record-collector.js';

/** Which task of which application, with its settings. */
export type TaskSpec = Readonly<{
  topology: Topology;
  subTopology: SubTopology;
  partition: number;
  names: Names;
  outputs: Outputs;
  /** How long an input that is at its end is waited for, in ms. */
  maxTaskIdleMs: number;
  /** How long changes are gathered for a commit, in ms. */
  commitIntervalMs: number;
}>;

/** An input of a task. `quietSince`: since when it is at its end without a new record, ms of the caller's clock. */
type Input = { readonly channel: Channel; readonly buffer: InputBuffer; quietSince: number | undefined; isIdle: boolean };

/** A commit is full when it has so many messages, below what an atomic batch takes; so many characters of outputs; or so many records. */
const fullCommit = { messages: 800, characters: 8_000_000, records: 10_000 } as const;

/** About so many entries that share messages are as much as one message. */
const sharedEntries = 10;

/** What a commit stores beside the position. */
export type Commit = Readonly<{ messages: readonly OutgoingMessage[]; position: Position }>;

/** A task between two commits: its inputs, its operators with their state, and what it has written. No I/O: its runner reads and commits. */
export class StreamTask {
  readonly id: string;
  readonly inputs: readonly Input[];
  readonly #task: Task;
  readonly #merger: InputMerger;
  readonly #collector: RecordCollector;
  readonly #isUpstream: boolean;
  /** The stores of which the changelog has a message for each entry, and those whose entries share messages. */
  readonly #logged: readonly string[];
  readonly #shared: ReadonlySet<string>;
  #processed = 0;
  #isLeaving = false;

  /** `position`: that of the last commit, with the state of that commit in the stores. */
  constructor(
    readonly spec: TaskSpec,
    private readonly stores: StateStores,
    private position: Position,
  ) {
    const { topology, subTopology, partition, names, outputs } = spec;
    this.id = taskIdOf(subTopology.id, partition);
    this.#collector = new RecordCollector(names, this.id, topology, outputs);
    const output = (stream: string, record: StreamRecord, order: number) => this.#collector.add(stream, record, order);
    this.#task = new Task(subTopology, partition, output, { time: position.time, stores });
    // Restored entries that were deleted before: the message of their deletion may be purged.
    if (subTopology.stores.some(({ writtenOnceFor }) => writtenOnceFor !== undefined)) this.#task.advance(position.time);
    this.inputs = channelsOf(topology, subTopology, partition).map((channel) => {
      const buffer = new InputBuffer(position.inputs[inputName(channel)]);
      return { channel, buffer, quietSince: undefined, isIdle: channel.isFeedback };
    });
    const released = this.inputs.map(({ channel }) => position.inputs[inputName(channel)]?.released ?? -1);
    this.#merger = InputMerger.from({ reached: position.reached, inputs: released });
    for (const [input, { channel }] of this.inputs.entries()) if (channel.isFeedback) this.#merger.idle(input);
    this.#shared = writtenOnce(subTopology).names;
    this.#logged = subTopology.stores.flatMap(({ name, derived }) => (derived || this.#shared.has(name) ? [] : [name]));
    this.#isUpstream = subTopology.nodes.some(
      ({ kind, stream }) => kind === 'sink' && topology.streams.get(stream ?? '')?.internal,
    );
  }

  /** Stream time in ms since 1970; −1 before the first record. */
  get time(): number {
    return this.#task.time;
  }

  /** Stream time of the last commit. */
  get committedTime(): number {
    return this.position.time;
  }

  /** Adds record number `index` of message `seq` to an input. `order`: the time that the input has reached with it. */
  add(input: number, seq: number, index: number, record: StreamRecord, order: number): void {
    const to = this.#input(input);
    if (!to.buffer.add(seq, index)) return;
    this.#merger.push(input, record, order);
    to.quietSince = undefined;
    to.isIdle = to.channel.isFeedback;
    if (to.isIdle) this.#merger.idle(input);
  }

  /** A message without a record. */
  skip(input: number, seq: number): void {
    this.#input(input).buffer.skip(seq);
  }

  /** Where the writer of an input is: no earlier record comes, and none at all while it is idle. */
  heartbeat(input: number, { time, isIdle, prepared }: Position): void {
    this.#merger.heartbeat(input, prepared?.time ?? time);
    if (isIdle) this.#declareIdle(input);
    else if (!this.#input(input).channel.isFeedback) this.#declareActive(input);
  }

  /** Nothing is stored behind what was read of an input. */
  reachEnd(input: number, now: number): void {
    this.#input(input).quietSince = now;
  }

  /** Processes at most `max` records, none when the commit is full, and returns how many; then moves stream time as far as the inputs allow. */
  process(max: number, now: number): number {
    for (const [input, { quietSince, isIdle }] of this.inputs.entries())
      if (!isIdle && quietSince !== undefined && now - quietSince >= this.spec.maxTaskIdleMs) this.#declareIdle(input);
    let count = 0;
    while (count < max && !this.isFull) {
      const next = this.#merger.next();
      if (!next) break;
      const { stream } = this.#input(next.input).channel;
      const { record, order } = next;
      this.#guard(`a record of ${stream} at ${record.at}`, () => this.#task.process(stream, record, order));
      this.#input(next.input).buffer.release();
      count += 1;
      this.#processed += 1;
    }
    const { promised } = this.#merger;
    if (promised > this.time && Number.isFinite(promised))
      this.#guard(`the time ${promised}`, () => this.#task.advance(promised));
    return count;
  }

  /** When `process` is to be called again although nothing was added, ms of the caller's clock. */
  get nextAt(): number | undefined {
    const open = this.inputs.flatMap(({ quietSince, isIdle }) => (isIdle || quietSince === undefined ? [] : [quietSince]));
    return open.length === 0 ? undefined : Math.min(...open) + this.spec.maxTaskIdleMs;
  }

  /** Whether something happened that must be stored or reported. */
  get hasChanged(): boolean {
    const hasMoved = this.time !== this.position.time && (this.#isUpstream || this.spec.subTopology.stores.length > 0);
    return (
      this.#processed > 0 || this.#collector.length > 0 || hasMoved || (this.#isUpstream && this.#isIdle !== this.position.isIdle)
    );
  }

  /** Whether what happened since the last commit fills a batch. */
  get isFull(): boolean {
    const { messages, characters, records } = fullCommit;
    return this.#processed >= records || this.#collector.characters >= characters || this.#messages >= messages;
  }

  /** Whether the next commit has more than a position, or others read it. */
  get isVisible(): boolean {
    return this.#isUpstream || this.#messages > 0;
  }

  get #messages(): number {
    let count = this.#collector.length;
    for (const store of this.#logged) count += this.stores.changeCount(store);
    for (const store of this.#shared) count += this.stores.changeCount(store) / sharedEntries;
    return count;
  }

  /** All that happened since the last commit. */
  takeCommit(): Commit {
    const { id, spec, position } = this;
    const changes = changelogMessages(spec.names, id, this.stores.takeChanges(), this.#shared);
    const { reached, inputs } = this.#merger.state();
    this.position = {
      epoch: position.epoch,
      owner: position.owner,
      commit: position.commit + 1,
      time: this.time,
      reached,
      isIdle: this.#isIdle,
      inputs: Object.fromEntries(
        this.inputs.map(({ channel, buffer }, input) => [inputName(channel), { ...buffer.next, released: inputs[input] ?? -1 }]),
      ),
    };
    this.#processed = 0;
    return { messages: [...this.#collector.take(), ...changes], position: this.position };
  }

  /** The next owner of the task reports whether it is idle. */
  leave(): void {
    this.#isLeaving = true;
  }

  /** Whether all inputs are at their ends, and nothing waits. */
  get #isIdle(): boolean {
    if (this.#isLeaving) return false;
    return this.inputs.every(({ buffer, isIdle }) => isIdle && buffer.length === 0);
  }

  /** Errors of operators end the task: they would come again. */
  #guard(what: string, act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (cause instanceof StreamsError) throw cause;
      throw new StreamsError('processing-failed', `Task ${this.id} failed with ${what}: ${String(cause)}`, { cause });
    }
  }

  #declareIdle(input: number): void {
    this.#merger.idle(input);
    this.#input(input).isIdle = true;
  }

  #declareActive(input: number): void {
    this.#merger.active(input);
    this.#input(input).isIdle = false;
  }

  #input(input: number): Input {
    const found = this.inputs[input];
    if (!found) throw new RangeError(`There is no input ${input}.`);
    return found;
  }
}
