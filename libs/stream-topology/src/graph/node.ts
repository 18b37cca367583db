import type { KeyValueStore, SessionStore, Stored, WindowStore } from '../store/stores.js';
import type { Derivation } from '../store/deriving-state-stores.js';
import type { OrderedStore } from '../store/ordered-store.js';

/** A record: `at` is the time of the event in ms since 1970, an integer not below 0. */
export type StreamRecord<K = unknown, V = unknown> = Readonly<{ key: K; value: V; at: number }>;

/** An update of a table: the value after it and before it, `null` for none. */
export type Change<V> = Readonly<{ newValue: V | null; oldValue: V | null }>;

/** What a node can use while it processes a record: the records that it emits, the stream time of its task, its stores. */
export type NodeContext = Readonly<{
  /** Emits to the nodes at a port, 0 unless given, in the order in which they were declared. */
  forward(record: StreamRecord, port?: number): void;
  /** Stream time of the task in ms: the greatest time that it has reached. */
  time(): number;
  ordered(store: string): OrderedStore<Stored>;
  keyValue<K, V>(store: string): KeyValueStore<K, V>;
  window<K, V>(store: string): WindowStore<K, V>;
  session<K, V>(store: string): SessionStore<K, V>;
}>;

/** The running part of a node. `due` is the next time at which `fire` is to be called, in event time. */
export interface Processor<K = unknown, V = unknown> {
  /** `parent`: the index of the parent that emitted the record. */
  process(record: StreamRecord<K, V>, parent: number): void;
  due?(): number | undefined;
  fire?(time: number): void;
}

/** `internal`: state of an operator that nobody queries, such as what waits for its time. */
export type StoreKind = 'keyValue' | 'window' | 'session' | 'internal';
/**
 * A declared store. `derived`: its entries follow from those of another one, so that a changelog need not have them. `writtenOnceFor`: an entry is never
 * replaced, and it is deleted when stream time is at most so many ms above that of its writing, so that entries of a changelog may share messages.
 */
export type StoreSpec = Readonly<{ name: string; kind: StoreKind; derived?: Derivation; writtenOnceFor?: number }>;
/** A parent of a node, and the port of the parent that the node listens to. */
export type ParentRef = Readonly<{ node: string; port: number }>;

/** A node of the graph of a topology. */
export type NodeSpec = Readonly<{
  name: string;
  kind: string;
  parents: readonly ParentRef[];
  /** The stores that it owns. */
  stores: readonly StoreSpec[];
  /** The stores of other nodes that it reads. */
  reads: readonly string[];
  /** The stream of a source or of a sink. */
  stream?: string;
  /** Makes the running part; sinks have none. */
  create?: (context: NodeContext) => Processor;
}>;

/** A stream that a topology reads. `internal`: a repartition stream, which the topology also writes. `global`: each task reads all of it. */
export type SourceStream = Readonly<{
  name: string;
  partitions?: number;
  internal: boolean;
  global: boolean;
  /** The nodes that write an internal stream. */
  writers: readonly string[];
}>;
