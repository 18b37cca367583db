import type { StreamRecord } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import type { Topology } from '../graph/topology.js';
import { channelsOf, type Channel } from './channels.js';
import { InputMerger, type MergerSnapshot } from './input-merger.js';
import { partitionOf } from './partition-of.js';
import { Task, type TaskSnapshot, taskStateOf } from './task.js';

/** What a task wrote to a stream: the place is `<stream> <sub-topology>/<partition>`. */
export type TaskOutputs = ReadonlyMap<string, readonly StreamRecord[]>;

type Merged = Readonly<{ task: Task; merger: InputMerger; channels: readonly Channel[] }>;
type RunSnapshot = readonly Readonly<{ task: TaskSnapshot; merger: MergerSnapshot; reached: number }>[];

/**
 * Runs all tasks of a topology deterministically: the inputs of each task are merged by stream time (`InputMerger`), so that what each task writes
 * depends on the records of each partition alone, and not on how partitions arrive in relation to each other. A repartition stream has one input for
 * each task that writes it. A repartition stream that leads back to its own sub-topology is not waited for.
 */
export class TopologyRun {
  readonly #merged: readonly Merged[];
  #outputs = new Map<string, StreamRecord[]>();

  /** `snapshot`: the text that `snapshot` of a run of the same topology returned. */
  constructor(
    private readonly topology: Topology,
    snapshot?: string,
  ) {
    const saved = snapshot === undefined ? undefined : (JSON.parse(snapshot) as RunSnapshot);
    const slots = topology.subTopologies.flatMap((sub) =>
      Array.from({ length: sub.tasks }, (_, partition) => ({ sub, partition })),
    );
    if (saved && saved.length !== slots.length)
      throw new TopologyError('invalid-snapshot', `The snapshot has ${saved.length} tasks, the topology has ${slots.length}.`);
    this.#merged = slots.map(({ sub, partition }, index) => {
      const channels = channelsOf(topology, sub, partition);
      const place = `${sub.id}/${partition}`;
      const state = saved?.[index];
      const task: Task = new Task(
        sub,
        partition,
        (stream, record, order) => this.#write(place, stream, record, order),
        state && taskStateOf(state.task),
      );
      const merger = new InputMerger(channels.length, state?.merger, state?.reached);
      for (const [input, channel] of channels.entries()) if (channel.isFeedback) merger.idle(input);
      return { task, merger, channels };
    });
  }

  /** Adds a record to a partition of a stream that the topology reads, and processes what can be. Errors: `unknown-stream`. */
  push(stream: string, partition: number, record: StreamRecord): void {
    this.#each(stream, `${partition}`, (merger, input) => merger.push(input, record, record.at));
    this.#work();
  }

  /** Promises that later records of a partition have this time or a later one. */
  heartbeat(stream: string, partition: number, time: number): void {
    this.#each(stream, `${partition}`, (merger, input) => merger.heartbeat(input, time));
    this.#work();
  }

  /** Declares the end of a partition. */
  finish(stream: string, partition: number): void {
    this.#each(stream, `${partition}`, (merger, input) => merger.finish(input));
    this.#work();
  }

  /** What was written since this was last called. */
  takeOutputs(): TaskOutputs {
    const outputs = this.#outputs;
    this.#outputs = new Map();
    return outputs;
  }

  /** The state of all tasks and what waits in their inputs, as JSON text. */
  snapshot(): string {
    const parts = this.#merged.map(({ task, merger }) => ({
      task: task.snapshot(),
      merger: merger.snapshot(),
      reached: merger.reached,
    }));
    return JSON.stringify(parts satisfies RunSnapshot);
  }

  #work(): void {
    for (let isBusy = true; isBusy; ) {
      isBusy = false;
      for (const one of this.#merged) isBusy = this.#step(one) || isBusy;
    }
  }

  /** Processes what one task can; whether anything changed. */
  #step({ task, merger, channels }: Merged): boolean {
    const before = task.time;
    let isBusy = false;
    for (let next = merger.next(); next; next = merger.next()) {
      task.process(channels[next.input]?.stream ?? '', next.record, next.order);
      isBusy = true;
    }
    const { promised } = merger;
    if (promised > task.time && Number.isFinite(promised)) task.advance(promised);
    const place = `${task.subTopology.id}/${task.partition}`;
    const written = task.subTopology.nodes.flatMap(({ kind, stream }) =>
      kind === 'sink' && stream !== undefined ? [stream] : [],
    );
    for (const stream of written)
      this.#each(stream, place, (other, input) => {
        other.heartbeat(input, task.time);
        if (merger.isFinished && !other.isEnded(input)) {
          other.finish(input);
          isBusy = true;
        }
      });
    return isBusy || task.time !== before;
  }

  #write(place: string, stream: string, record: StreamRecord, order: number): void {
    const declared = this.topology.streams.get(stream);
    if (!declared) {
      const key = `${stream} ${place}`;
      const records = this.#outputs.get(key);
      if (records) records.push(record);
      else this.#outputs.set(key, [record]);
      return;
    }
    const partition = partitionOf(record.key, this.topology.partitions.get(stream) ?? 1);
    for (const { task, merger, channels } of this.#merged)
      for (const [input, channel] of channels.entries())
        if (channel.stream === stream && channel.origin === place && task.partition === partition) {
          merger.push(input, record, order);
          if (channel.isFeedback) merger.idle(input);
        }
  }

  #each(stream: string, origin: string, act: (merger: InputMerger, input: number) => void): void {
    for (const { merger, channels } of this.#merged)
      for (const [input, channel] of channels.entries())
        if (channel.stream === stream && channel.origin === origin) act(merger, input);
  }
}
