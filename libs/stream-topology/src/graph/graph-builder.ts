import type { NodeSpec, ParentRef, SourceStream } from './node.js';
import { TopologyError } from './topology-error.js';

/** What a new node says of itself; the builder adds its name. */
export type NewNode = Omit<NodeSpec, 'name'>;

/**
 * Collects the nodes of a topology and names them. The name of a node is the given one, or that of its first parent with its kind, and a number
 * from 2 on when that is taken. Changes in other parts of a topology therefore rename nothing.
 */
export class GraphBuilder {
  readonly nodes = new Map<string, NodeSpec>();
  readonly streams = new Map<string, SourceStream>();
  /** Sets of source streams that need the same number of partitions, with the operator that needs it. */
  readonly coPartitioned: { operator: string; streams: ReadonlySet<string> }[] = [];

  /** A free name for an operator. */
  nameFor(given: string | undefined, parent: string, kind: string): string {
    if (given !== undefined) {
      checkName(given);
      if (this.nodes.has(given)) throw new TopologyError('duplicate-name', `The name ${given} is used twice.`);
      return given;
    }
    const derived = parent === '' ? kind : `${parent}.${kind}`;
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? derived : `${derived}-${number}`;
      if (!this.nodes.has(name)) return name;
    }
  }

  add(name: string, node: NewNode): ParentRef {
    if (this.nodes.has(name)) throw new TopologyError('duplicate-name', `The name ${name} is used twice.`);
    const stores = new Set([...this.nodes.values()].flatMap((other) => other.stores.map((store) => store.name)));
    for (const store of node.stores) {
      checkName(store.name);
      if (stores.has(store.name)) throw new TopologyError('duplicate-name', `The store ${store.name} is declared twice.`);
    }
    this.nodes.set(name, { name, ...node });
    return { node: name, port: 0 };
  }

  addStream(stream: SourceStream): void {
    checkName(stream.name);
    const { name, partitions } = stream;
    if (partitions !== undefined && !(Number.isSafeInteger(partitions) && partitions > 0))
      throw new TopologyError('invalid-partitions', `${name} has ${partitions} partitions; it needs one or more.`);
    if (this.streams.has(name))
      throw new TopologyError('stream-declared-twice', `${name} is declared twice: use the first declaration.`);
    this.streams.set(name, stream);
  }

  /** Declares that the source streams of an operator need the same number of partitions. */
  coPartition(operator: string, ...sources: readonly ReadonlySet<string>[]): void {
    this.coPartitioned.push({ operator, streams: new Set(sources.flatMap((set) => [...set])) });
  }
}

const checkName = (name: string): void => {
  if (!/^[\w.-]+$/.test(name))
    throw new TopologyError('invalid-name', `"${name}" is no name: letters, digits, full stops, hyphens and underscores.`);
};
