import type { NodeContext, Processor, StreamRecord } from '../graph/node.js';
import { TopologyError } from '../graph/topology-error.js';
import type { SubTopology } from '../graph/topology.js';
import { MemoryStore, type OrderedStore } from '../store/ordered-store.js';
import type { StoreProvider } from '../store/state-stores.js';
import { KeyValueStore, SessionStore, type Stored, WindowStore } from '../store/stores.js';

/** Receives what a task writes. `order`: stream time of the task, which never decreases; later records come at this time or after it. */
export type Output = (stream: string, record: StreamRecord, order: number) => void;

/** The state of a task as JSON: stream time, and the entries of each store. */
export type TaskSnapshot = Readonly<{ time: number; stores: Readonly<Record<string, readonly (readonly [string, Stored])[]>> }>;

/** What a task continues from: stream time, −1 unless given, and its stores, empty ones in memory unless given. */
export type TaskState = Readonly<{ time?: number; stores?: StoreProvider }>;

/** The state of a snapshot, in memory. */
export const taskStateOf = ({ time, stores }: TaskSnapshot): TaskState => ({
  time,
  stores: { open: (name) => new MemoryStore(stores[name]) },
});

/** A node: a processor, or the stream of a sink. */
type Running = { readonly processor: Processor | undefined; readonly stream: string | undefined };
type Child = Readonly<{ running: Running; parent: number }>;

/**
 * One partition of a sub-topology with its state. Records are processed one by one, each through all nodes. Before a record, what is due up to its
 * time happens: windows close, joins emit, punctuations fire; in the order of these times, then of the nodes.
 */
export class Task {
  #time: number;
  readonly #stores: ReadonlyMap<string, OrderedStore<Stored>>;
  readonly #sources = new Map<string, Processor[]>();
  readonly #timed: readonly Processor[];

  constructor(
    readonly subTopology: SubTopology,
    readonly partition: number,
    private readonly output: Output,
    { time = -1, stores = { open: () => new MemoryStore<Stored>() } }: TaskState = {},
  ) {
    this.#time = time;
    this.#stores = new Map(subTopology.stores.map(({ name }) => [name, stores.open(name)]));
    const running = new Map<string, Running>();
    const children = new Map(subTopology.nodes.map(({ name }) => [name, [] as Child[][]]));
    for (const { name, kind, stream, create } of subTopology.nodes) {
      const processor = create?.(this.#contextOf(children.get(name) ?? []));
      running.set(name, { processor, stream: kind === 'sink' ? stream : undefined });
      if (kind === 'source' && stream !== undefined && processor)
        this.#sources.set(stream, [...(this.#sources.get(stream) ?? []), processor]);
    }
    for (const { name, parents } of subTopology.nodes)
      for (const [parent, { node, port }] of parents.entries()) {
        const child = running.get(name);
        if (child) ((children.get(node) ?? [])[port] ??= []).push({ running: child, parent });
      }
    this.#timed = [...running.values()].flatMap(({ processor }) => (processor?.due ? [processor] : []));
  }

  /** Stream time in ms; −1 before the first record. */
  get time(): number {
    return this.#time;
  }

  /** Processes a record of a source stream. `order`: the stream time that it brings. */
  process(stream: string, record: StreamRecord, order: number): void {
    this.advance(order);
    for (const source of this.#sources.get(stream) ?? []) source.process(record, 0);
  }

  /** Moves stream time, never back. */
  advance(to: number): void {
    for (let due = this.#next(); due !== undefined && due <= to; due = this.#next()) {
      this.#time = Math.max(this.#time, due);
      for (const processor of this.#timed) if ((processor.due?.() ?? Infinity) <= due) processor.fire?.(due);
    }
    this.#time = Math.max(this.#time, to);
  }

  /** A store by its name. Errors: `unknown-store`. */
  store(name: string): OrderedStore<Stored> {
    const store = this.#stores.get(name);
    if (!store) throw new TopologyError('unknown-store', `There is no store ${name}.`);
    return store;
  }

  snapshot(): TaskSnapshot {
    return { time: this.#time, stores: Object.fromEntries([...this.#stores].map(([name, store]) => [name, store.entries()])) };
  }

  #next(): number | undefined {
    let next: number | undefined;
    for (const processor of this.#timed) {
      const due = processor.due?.();
      if (due !== undefined && (next === undefined || due < next)) next = due;
    }
    return next;
  }

  #contextOf(children: readonly (readonly Child[])[]): NodeContext {
    return {
      forward: (record, port = 0) => {
        const to = children[port];
        if (to) for (const { running, parent } of to) this.#deliver(running, record, parent);
      },
      time: () => this.#time,
      ordered: (store) => this.store(store),
      keyValue: <K, V>(store: string) => new KeyValueStore<K, V>(this.store(store)),
      window: <K, V>(store: string) => new WindowStore<K, V>(this.store(store)),
      session: <K, V>(store: string) => new SessionStore<K, V>(this.store(store)),
    };
  }

  #deliver({ processor, stream }: Running, record: StreamRecord, parent: number): void {
    if (stream !== undefined) this.output(stream, record, this.#time);
    else processor?.process(record, parent);
  }
}
