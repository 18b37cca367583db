import type { StreamRecord } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import type { Topology } from '../graph/topology.js';
import { type Entry, KeyValueStore, SessionStore, type Timed, WindowStore } from '../store/stores.js';
import { partitionOf } from './partition-of.js';
import { Task, type TaskSnapshot, taskStateOf } from './task.js';

/** The state of a driver as JSON. */
type DriverSnapshot = Readonly<{ tasks: readonly TaskSnapshot[] }>;

/**
 * Runs a topology without a broker, in virtual time. `pipe` processes a record at once, through all sub-topologies; `read` returns what was
 * written. Named after that of Kafka Streams.
 */
export class TopologyTestDriver {
  readonly #tasks: readonly Task[];
  readonly #written = new Map<string, StreamRecord[]>();

  /** `snapshot`: the text that `snapshot` of a driver of the same topology returned. */
  constructor(
    private readonly topology: Topology,
    snapshot?: string,
  ) {
    const saved = snapshot === undefined ? undefined : (JSON.parse(snapshot) as DriverSnapshot).tasks;
    const slots = topology.subTopologies.flatMap((sub) =>
      Array.from({ length: sub.tasks }, (_, partition) => ({ sub, partition })),
    );
    if (saved && saved.length !== slots.length)
      throw new TopologyError('invalid-snapshot', `The snapshot has ${saved.length} tasks, the topology has ${slots.length}.`);
    this.#tasks = slots.map(({ sub, partition }, index) => {
      const state = saved?.[index];
      const output = (stream: string, record: StreamRecord, order: number) => this.#output(stream, record, order);
      return new Task(sub, partition, output, state && taskStateOf(state));
    });
  }

  /** Processes a record of a stream that the topology reads. Errors: `unknown-stream`, `invalid-time`. */
  pipe<K, V>(stream: string, record: StreamRecord<K, V>): void {
    const declared = this.topology.streams.get(stream);
    if (!declared || declared.internal) throw new TopologyError('unknown-stream', `The topology does not read ${stream}.`);
    if (!Number.isSafeInteger(record.at) || record.at < 0)
      throw new TopologyError('invalid-time', `${record.at} is no time in ms since 1970.`);
    this.#deliver(stream, record, record.at);
  }

  /** Moves stream time of all tasks, as if every input had reached `time`: windows close, joins emit, punctuations fire. */
  advanceTo(time: number): void {
    for (const task of this.#tasks) task.advance(time);
  }

  /** The records written to a stream since it was last read. Errors: `unknown-stream`. */
  read<K, V>(stream: string): readonly StreamRecord<K, V>[] {
    if (!this.topology.outputs.includes(stream))
      throw new TopologyError('unknown-stream', `The topology does not write ${stream}.`);
    const records = this.#written.get(stream) ?? [];
    this.#written.delete(stream);
    return records as StreamRecord<K, V>[];
  }

  /** A key–value store across all tasks, to read. Errors: `unknown-store`. */
  store<K, V>(name: string): Readonly<{ get(key: K): Timed<V> | undefined; all(): readonly Entry<K, V>[] }> {
    const stores = this.#storesOf(name, 'keyValue').map((store) => new KeyValueStore<K, V>(store));
    return { get: (key) => firstOf(stores, (store) => store.get(key)), all: () => stores.flatMap((store) => store.all()) };
  }

  /** A store of time windows or sliding windows across all tasks, to read. Errors: `unknown-store`. */
  windowStore<K, V>(name: string): Pick<WindowStore<K, V>, 'get' | 'fetch' | 'all'> {
    const stores = this.#storesOf(name, 'window').map((store) => new WindowStore<K, V>(store));
    return {
      get: (key, start) => firstOf(stores, (store) => store.get(key, start)),
      fetch: (key, from, to) => stores.flatMap((store) => store.fetch(key, from, to)),
      all: () => stores.flatMap((store) => store.all()),
    };
  }

  /** A store of sessions across all tasks, to read. Errors: `unknown-store`. */
  sessionStore<K, V>(name: string): Pick<SessionStore<K, V>, 'fetch' | 'all'> {
    const stores = this.#storesOf(name, 'session').map((store) => new SessionStore<K, V>(store));
    return { fetch: (key) => stores.flatMap((store) => store.fetch(key)), all: () => stores.flatMap((store) => store.all()) };
  }

  /** The state of all tasks as JSON text; what was written and not read is not part of it. */
  snapshot(): string {
    return JSON.stringify({ tasks: this.#tasks.map((task) => task.snapshot()) } satisfies DriverSnapshot);
  }

  #output(stream: string, record: StreamRecord, order: number): void {
    if (this.topology.streams.has(stream)) this.#deliver(stream, record, order);
    else if (this.#written.has(stream)) this.#written.get(stream)?.push(record);
    else this.#written.set(stream, [record]);
  }

  #deliver(stream: string, record: StreamRecord, order: number): void {
    const partition = partitionOf(record.key, this.topology.partitions.get(stream) ?? 1);
    const isGlobal = this.topology.streams.get(stream)?.global === true;
    for (const task of this.#tasks)
      if (task.subTopology.sources.some(({ name }) => name === stream) && (isGlobal || task.partition === partition))
        task.process(stream, record, order);
  }

  #storesOf(name: string, kind: string) {
    const tasks = this.#tasks.filter(({ subTopology }) =>
      subTopology.stores.some((store) => store.name === name && store.kind === kind),
    );
    if (tasks.length === 0) throw new TopologyError('unknown-store', `The topology has no ${kind} store ${name}.`);
    return tasks.map((task) => task.store(name));
  }
}

const firstOf = <S, R>(stores: readonly S[], read: (store: S) => R | undefined): R | undefined => {
  for (const store of stores) {
    const found = read(store);
    if (found !== undefined) return found;
  }
  return undefined;
};
