import { GraphBuilder } from '../graph/graph-builder.js';
import { type Topology, topologyOf } from '../graph/topology.js';
import { passOn } from '../operators/stateless.js';
import { storeView, tableSource } from '../operators/table.js';
import type { Consumed, GlobalKTable, KStream, KTable } from './api.js';
import type { Wrap } from './handle.js';
import { streamOf } from './stream.js';
import { tableOf } from './table.js';

/** Options of a table that is read from a stream. */
export type TableConsumed = Consumed & Readonly<{ store?: string }>;

/**
 * Builds a topology: declare its sources, then call the methods of the streams and tables, then `build`. Names and semantics are those of Kafka
 * Streams; docs/stream-processing.md has each operator with examples. Errors: `TopologyError`.
 */
export class StreamsBuilder {
  readonly #graph = new GraphBuilder();
  readonly #wrap: Wrap = {
    stream: (handle) => streamOf(handle, this.#wrap),
    table: (handle) => tableOf(handle, this.#wrap),
  };

  /** The records of a stream. */
  stream<K, V>(stream: string, { partitions = 1, name }: Consumed = {}): KStream<K, V> {
    this.#graph.addStream({ name: stream, partitions, internal: false, global: false, writers: [] });
    const node = this.#graph.nameFor(name, '', stream);
    const at = this.#graph.add(node, { kind: 'source', parents: [], stores: [], reads: [], stream, create: passOn });
    return this.#wrap.stream<K, V>({ graph: this.#graph, at, sources: new Set([stream]), isRekeyed: false });
  }

  /** The records of a stream as a table. */
  table<K, V>(stream: string, { partitions = 1, name, store }: TableConsumed = {}): KTable<K, V> {
    const own = this.#tableSource<K, V>(stream, { partitions, name, store }, false);
    const at = { node: own.node, port: 0 };
    const sources = new Set([stream]);
    return this.#wrap.table<K, V>({ graph: this.#graph, at, sources, isRekeyed: false, view: storeView(own.store) });
  }

  /** The records of a stream as a table that each task has whole. */
  globalTable<K, V>(stream: string, { partitions = 1, name, store }: TableConsumed = {}): GlobalKTable<K, V> {
    return { stream, store: this.#tableSource<K, V>(stream, { partitions, name, store }, true).store };
  }

  /** The topology. Errors: `not-co-partitioned`, `stream-read-and-written`. */
  build(): Topology {
    return topologyOf(this.#graph);
  }

  #tableSource<K, V>(
    stream: string,
    { partitions, name, store }: Readonly<{ partitions: number; name: string | undefined; store: string | undefined }>,
    global: boolean,
  ): Readonly<{ node: string; store: string }> {
    this.#graph.addStream({ name: stream, partitions, internal: false, global, writers: [] });
    const node = this.#graph.nameFor(name, '', stream);
    const own = store ?? node;
    const stores = [{ name: own, kind: 'keyValue' as const }];
    this.#graph.add(node, { kind: 'source', parents: [], stores, reads: [], stream, create: tableSource<K, V>(own) });
    return { node, store: own };
  }
}
