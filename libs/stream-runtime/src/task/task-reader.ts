import type { StreamRecord } from '@millrace/stream-topology';
import type { Source, Sources } from '../application/source.js';
import type { Broker } from '../broker/broker.js';
import type { PullReader, ReadOptions } from '../broker/pull-reader.js';
import type { StoredMessage } from '../broker/stored-message.js';
import { openReader } from '../broker/stream-reader.js';
import { StreamsError } from '../broker/streams-error.js';
import { parsePosition } from './position.js';
import type { Repartitioned } from './record-collector.js';
import type { StreamTask } from './stream-task.js';

/** An input stops being read while this many of its records wait. */
const maxWaiting = 2_000;

/** Reads one input of a task: a partition of a source, or what one task writes to a repartition stream, with its positions. */
export class TaskReader {
  #reader: PullReader | undefined;
  #isStopped = false;
  #pending = 0;
  readonly #source: Source | undefined;
  readonly #position: string;

  constructor(
    private readonly broker: Broker,
    sources: Sources,
    private readonly task: StreamTask,
    private readonly input: number,
    /** Something was added. */
    private readonly onChange: () => void,
  ) {
    const { stream, origin } = this.#channel;
    this.#source = sources[stream];
    this.#position = this.#names.position(origin.replace('/', '_'));
  }

  /** Messages that are stored and not yet read, as far as known. */
  get pending(): number {
    return this.#pending;
  }

  /** Reads until `stop`. Errors: `processing-failed` for a message that cannot be decoded; those of the broker when the consumer cannot be made. */
  async run(): Promise<void> {
    const reader = await openReader(this.broker, this.#options);
    this.#reader = reader;
    if (this.#isStopped) return reader.stop();
    this.#pending = reader.pending;
    if (this.#pending === 0) {
      this.#reachEnd();
      this.onChange();
    }
    await reader.read((message) => {
      this.#pending = message.pending;
      if (this.#source) this.#addSourced(message, this.#source);
      else this.#addRepartitioned(message);
      this.onChange();
      if (this.#buffer.length >= maxWaiting) reader.pause();
    });
    if (!this.#isStopped) throw new Error(`Reading of ${this.#channel.stream} ended.`);
  }

  /** To be called when records were processed. */
  proceed(): void {
    if (this.#buffer.length < maxWaiting / 2) this.#reader?.resume();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#reader?.stop();
  }

  get #names() {
    return this.task.spec.names;
  }

  get #channel() {
    return this.#input.channel;
  }

  get #buffer() {
    return this.#input.buffer;
  }

  get #input() {
    const found = this.task.inputs[this.input];
    if (!found) throw new RangeError(`There is no input ${this.input}.`);
    return found;
  }

  get #options(): ReadOptions {
    const { stream, origin } = this.#channel;
    const { from } = this.#buffer;
    if (this.#source) return { stream: this.#source.stream, filters: this.#source.filters(Number(origin)), from };
    const repartition = this.#names.repartition(stream, this.task.spec.partition, origin.replace('/', '_'));
    return { stream: this.#names.stream, filters: [repartition, this.#position], from };
  }

  #addSourced(message: StoredMessage, source: Source): void {
    const record = decoded(message, source, this.#channel.stream);
    if (record) this.task.add(this.input, message.seq, 0, record, record.at);
    else this.task.skip(this.input, message.seq);
    if (message.pending === 0) this.#reachEnd();
  }

  #addRepartitioned({ subject, seq, text }: StoredMessage): void {
    if (subject === this.#position) return this.task.heartbeat(this.input, parsePosition(text()));
    for (const [index, [key, value, at, order]] of (JSON.parse(text()) as Repartitioned[]).entries())
      this.task.add(this.input, seq, index, { key, value, at }, order);
  }

  /** The end of a repartition stream is no end: its writer reports when it is idle. */
  #reachEnd(): void {
    if (this.#source) this.task.reachEnd(this.input, performance.now());
  }
}

const decoded = (message: StoredMessage, source: Source, stream: string): StreamRecord | undefined => {
  const record = decodedOrThrown(message, source, stream);
  if (record && !(Number.isSafeInteger(record.at) && record.at >= 0))
    throw new StreamsError(
      'processing-failed',
      `Message ${message.seq} of ${stream} has the time ${record.at}, which is none in ms since 1970.`,
    );
  return record;
};

const decodedOrThrown = (message: StoredMessage, source: Source, stream: string): StreamRecord | undefined => {
  try {
    return source.decode(message);
  } catch (cause) {
    throw new StreamsError('processing-failed', `Message ${message.seq} of ${stream} cannot be decoded: ${String(cause)}`, {
      cause,
    });
  }
};
