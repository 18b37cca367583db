import type { StreamContract } from '@millrace/contracts';
import type { Msg } from '@nats-io/transport-node';
import { isUnavailable } from '../connection/availability.js';
import type { EventLog } from '../connection/event-log.js';
import { errorMessage, LogError } from '../connection/log-error.js';
import { rawHeaders } from '../message/raw-headers.js';
import { readEnvelope, readEventOrError, readKnownEvent, type StoredMessage } from '../store/read-event.js';
import { lastSequence } from '../store/read-stream.js';
import type { Recorded } from '../store/recorded.js';
import { outsideHandling } from '../telemetry/handling-context.js';
import { messageIdOf, type StreamCheckpoint, verifyCheckpoint } from './stream-checkpoint.js';
import { type BufferSize, openReader, type ReceivedMessage, type StreamReader } from './stream-reader.js';

/**
 * Consecutive events of a stream up to the message `lastId` at `lastSeq`; `pending` is the number of messages behind it at that time.
 * Events of types that the contracts do not declare come from a newer writer and are skipped, so a batch may be empty.
 */
export type EventBatch = Readonly<{ events: readonly Recorded[]; lastSeq: number; lastId: string; pending: number }>;

/** A subscription that is read in batches. */
export type CatchUpSubscription = Readonly<{
  /**
   * For one reader. Ends after `stop`. Throws `UNREADABLE_EVENT` at an event that does not match its contract, unless such events are
   * returned, and `LOST_TAIL` when the stream has lost messages that were read.
   */
  batches: AsyncIterable<EventBatch>;
  stop(): Promise<void>;
  /** Whether the stream is being read; `detail` is the last error otherwise. */
  health(): Readonly<{ ok: boolean; detail: string }>;
}>;

/** The start of a subscription and the size of its batches. */
export type SubscriptionOptions = Readonly<{
  stream: StreamContract;
  /** The sequence after which to start; `now` for events that are appended from now on. */
  after: number | 'now';
  /** The id of the message at that sequence, if known: the stream must have the same message there. */
  afterId?: string;
  /** The most events of a batch; 500 by default. */
  maxBatch?: number;
  /** The most bytes of a batch, as stored; 4 MiB by default. A larger event is a batch of its own. */
  maxBytes?: number;
  /** Whether an event that does not match its contract is thrown (the default), or returned with `unreadable`. */
  unreadable?: 'throw' | 'return';
  /** Whether events have their data (the default), or only their type and envelope: for readers that need no more. */
  data?: 'read' | 'none';
}>;

/**
 * A catch-up subscription: reads a stream from a sequence (or from `now`) on, then receives new events as they are appended; in order, each
 * event once, without acknowledgements, so that the reader's checkpoint is the only one. After a reconnect or a silent connection, reading
 * resumes behind the last event received. At most two batches, in number and in bytes, are buffered ahead of the reader.
 */
export const subscribeToStream = async (log: EventLog, options: SubscriptionOptions): Promise<CatchUpSubscription> => {
  const after = options.after === 'now' ? await lastSequence(log, options.stream) : options.after;
  const maxBatch = { messages: options.maxBatch ?? 500, bytes: options.maxBytes ?? 4 * 1024 * 1024 };
  const checkpoint = { seq: after, id: options.afterId };
  const reader = new SubscriptionReader(log, options.stream, checkpoint, maxBatch, readerOf(log, options));
  return { batches: reader.batches(), stop: () => reader.stop(), health: () => reader.health() };
};

type ReadEvent = (stored: StoredMessage) => BufferedEvent['event'];

const readerOf = (log: EventLog, { stream: { aggregates }, unreadable, data }: SubscriptionOptions): ReadEvent => {
  if (data === 'none') return (stored) => readEnvelope(aggregates, stored);
  const read = unreadable === 'return' ? readEventOrError : readKnownEvent;
  return (stored) => read(log, aggregates, stored);
};

/** A buffered event. It is decoded on arrival, so that the client's message can be freed. */
type BufferedEvent = Readonly<{
  seq: number;
  id: string;
  pending: number;
  bytes: number;
  event: Recorded | Promise<Recorded> | undefined;
}>;

const retryDelayMs = 100;

class SubscriptionReader {
  #buffer: BufferedEvent[] = [];
  readonly #buffered = { messages: 0, bytes: 0 };
  #reader: StreamReader | undefined;
  #stopped = false;
  #detail = 'running';
  #lostTail: LogError | undefined;
  #wake: (() => void) | undefined;
  readonly #loop: Promise<void>;
  readonly #offReconnect: () => void;

  constructor(
    private readonly log: EventLog,
    private readonly stream: StreamContract,
    private checkpoint: StreamCheckpoint,
    private readonly maxBatch: BufferSize,
    private readonly read: ReadEvent,
  ) {
    this.#offReconnect = log.onReconnect(() => this.#reader?.stop());
    this.#loop = outsideHandling(() => this.#run());
  }

  async *batches(): AsyncIterable<EventBatch> {
    while (!this.#stopped) {
      if (this.#lostTail) throw this.#lostTail;
      if (this.#buffer.length === 0) await new Promise<void>((arrived) => (this.#wake = arrived));
      const taken = this.#takeBatch();
      const last = taken.at(-1);
      if (!last) continue;
      yield { events: await eventsOf(taken), lastSeq: last.seq, lastId: last.id, pending: last.pending };
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#offReconnect();
    this.#reader?.stop();
    this.#wake?.();
    await this.#loop;
  }

  health(): { ok: boolean; detail: string } {
    return { ok: this.#detail === 'running', detail: this.#detail };
  }

  #takeBatch(): readonly BufferedEvent[] {
    let count = 0;
    let bytes = 0;
    for (const { bytes: more } of this.#buffer) {
      if (count > 0 && (count >= this.maxBatch.messages || bytes + more > this.maxBatch.bytes)) break;
      count += 1;
      bytes += more;
    }
    const taken = this.#buffer.splice(0, count);
    this.#buffered.messages -= count;
    this.#buffered.bytes -= bytes;
    this.#reader?.refill();
    return taken;
  }

  async #run(): Promise<void> {
    while (!this.#stopped && !this.#lostTail && !this.log.isClosed()) {
      try {
        await this.#consume();
      } catch (error) {
        if (error instanceof LogError && error.code === 'LOST_TAIL') this.#endWith(error);
        else this.#report(error);
      }
      if (!this.#stopped) await new Promise((done) => setTimeout(done, retryDelayMs));
    }
  }

  /** Every error is retried and visible in `health`. One that does not come from an outage is logged, once for as long as it lasts. */
  #report(error: unknown): void {
    const detail = `${this.stream.name}: ${errorMessage(error)}`;
    if (!isUnavailable(error) && detail !== this.#detail) this.log.logger.error(`${this.log.app}: ${detail}`);
    this.#detail = detail;
  }

  /** Buffered events are discarded: they are not part of this stream either. */
  #endWith(lostTail: LogError): void {
    this.#detail = `${this.stream.name}: ${lostTail.message}`;
    this.#lostTail = lostTail;
    this.#buffer = [];
    this.#wake?.();
  }

  async #consume(): Promise<void> {
    await verifyCheckpoint(this.log, this.stream, this.checkpoint);
    this.#reader = await openReader(this.log, {
      stream: this.stream.name,
      after: this.checkpoint.seq,
      capacity: { messages: 2 * this.maxBatch.messages, bytes: 2 * this.maxBatch.bytes },
      buffered: this.#buffered,
      onMessage: (received) => this.#receive(received),
    });
    this.#detail = 'running';
    if (this.#stopped) this.#reader.stop();
    await this.#reader.ended;
  }

  #receive({ message, seq, pending, bytes }: ReceivedMessage): void {
    const id = messageIdOf(rawHeaders(message), this.stream.name, seq);
    this.checkpoint = { seq, id };
    this.#buffered.messages += 1;
    this.#buffered.bytes += bytes;
    this.#buffer.push({ seq, id, pending, bytes, event: this.#readEvent(message, seq) });
    this.#wake?.();
  }

  /** An error becomes a rejected promise, which `batches` throws in the order of the stream. */
  #readEvent(message: Msg, seq: number): BufferedEvent['event'] {
    const stored = { stream: this.stream.name, seq, subject: message.subject, headers: rawHeaders(message), data: message.data };
    try {
      const event = this.read(stored);
      if (event instanceof Promise) event.catch(() => undefined);
      return event;
    } catch (error) {
      const rejected = Promise.reject(error);
      rejected.catch(() => undefined);
      return rejected;
    }
  }
}

const eventsOf = (taken: readonly BufferedEvent[]): readonly Recorded[] | Promise<readonly Recorded[]> => {
  const events = taken.flatMap(({ event }) => (event ? [event] : []));
  return events.some((event) => event instanceof Promise) ? Promise.all(events) : (events as readonly Recorded[]);
};
