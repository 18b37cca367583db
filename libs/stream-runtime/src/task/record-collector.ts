import { partitionOf, type StreamRecord, type Topology } from '@millrace/stream-topology';
import type { Names } from '../application/application.js';
import type { OutgoingMessage } from '../broker/atomic-batch.js';
import { StreamsError } from '../broker/streams-error.js';

/** A record of a repartition stream: key, value, time of the event, stream time of its writer. */
export type Repartitioned = readonly [key: unknown, value: unknown, at: number, order: number];

/** How streams for others are written. `partitions`: into how many partitions records are divided by key; 1 unless given. `retentionSeconds`: how long
 * they are kept; for ever unless given. */
export type Outputs = Readonly<Record<string, Readonly<{ partitions?: number; retentionSeconds?: number }>>>;

/** Records of a repartition stream share messages up to this size. */
const packedBytes = 64 * 1024;
/** Below the broker's 1 MiB for a message with its headers. */
const largestMessage = 1_000_000;

type Pack = { subject: string; texts: string[]; bytes: number };

/** Collects what a task writes until its next commit. */
export class RecordCollector {
  #messages: OutgoingMessage[] = [];
  #characters = 0;
  readonly #packs = new Map<string, Pack>();

  constructor(
    private readonly names: Names,
    private readonly task: string,
    private readonly topology: Topology,
    private readonly outputs: Outputs,
  ) {}

  /** How many messages the next commit has so far, without those that are being packed. */
  get length(): number {
    return this.#messages.length + this.#packs.size;
  }

  /** How many characters were added since `take` was last called. */
  get characters(): number {
    return this.#characters;
  }

  add(stream: string, { key, value, at }: StreamRecord, order: number): void {
    if (this.topology.streams.has(stream)) {
      const partition = partitionOf(key, this.topology.partitions.get(stream) ?? 1);
      const subject = this.names.repartition(stream, partition, this.task);
      return this.#pack(subject, JSON.stringify([key, value, at, order] satisfies Repartitioned));
    }
    const { partitions = 1, retentionSeconds } = this.outputs[stream] ?? {};
    const subject = this.names.output(stream, partitionOf(key, partitions), this.task);
    const ttl = retentionSeconds === undefined ? undefined : { ttlSeconds: retentionSeconds };
    const data = JSON.stringify({ key, value, at });
    this.#characters += data.length;
    return this.#add({ subject, data, keep: 'all', ...ttl });
  }

  /** What was added since this was last called; messages of a subject in the order of their records. */
  take(): readonly OutgoingMessage[] {
    for (const pack of this.#packs.values()) this.#flush(pack);
    this.#packs.clear();
    const messages = this.#messages;
    this.#messages = [];
    this.#characters = 0;
    return messages;
  }

  #pack(subject: string, text: string): void {
    const pack = this.#packs.get(subject) ?? { subject, texts: [], bytes: 0 };
    this.#packs.set(subject, pack);
    if (pack.bytes + text.length > packedBytes) this.#flush(pack);
    pack.texts.push(text);
    this.#characters += text.length;
    pack.bytes += text.length;
  }

  #flush(pack: Pack): void {
    if (pack.texts.length > 0) this.#add({ subject: pack.subject, data: `[${pack.texts.join(',')}]`, keep: 'all' });
    pack.texts = [];
    pack.bytes = 0;
  }

  #add(message: OutgoingMessage): void {
    if (message.data.length > largestMessage)
      throw new StreamsError('record-too-large', `A record of ${message.subject} has ${message.data.length} characters.`);
    this.#messages.push(message);
  }
}
