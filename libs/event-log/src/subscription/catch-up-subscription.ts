import type { StreamContract } from '@millrace/contracts';
import type { Msg } from '@nats-io/transport-node';
import { readKnown, readOrTell } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { verifyCheckpoint, type StreamCheckpoint, messageIdOf } from './stream-checkpoint.js';
import { LogError } from '../connection/log-error.js';
import { rawHeaders } from '../message/raw-headers.js';
import type { Recorded } from '../store/recorded.js';
import { lastSequence } from '../store/read-stream.js';
import { type Arrived, openReader, type Room, type StreamReader } from './stream-reader.js';

/**
 * Events in the order of their stream, up to `lastSeq`, where the message `lastId` is; `pending` is how many more the stream held then. An event of a type that
 * this reader's contracts do not name was added by a newer writer and is passed over, so a batch may move on without events.
 */
export type EventBatch = Readonly<{ events: readonly Recorded[]; lastSeq: number; lastId: string; pending: number }>;

export type CatchUpSubscription = Readonly<{
  /**
   * For one reader. Ends after `stop`. Throws `UNREADABLE_EVENT` at an event that does not fit its contract, unless that is told, and
   * `LOST_TAIL` when the stream no longer holds what was read of it.
   */
  batches: AsyncIterable<EventBatch>;
  stop(): Promise<void>;
  /** Whether it reads now, or why it cannot. */
  health(): Readonly<{ ok: boolean; detail: string }>;
}>;

export type SubscriptionOptions = Readonly<{
  stream: StreamContract;
  /** The sequence to read on from, or `now` for what is appended from now on. */
  after: number | 'now';
  /** The id of the message at that sequence, if it is known: what is read on from must be the same. */
  afterId?: string;
  /** Most events of a batch. */
  maxBatch?: number;
  /** Most bytes of a batch, as they lie in the stream; an event that is bigger makes a batch of its own. */
  maxBytes?: number;
  /** What becomes of an event that does not fit its contract: it ends the reading, or is told in its place. */
  unreadable?: 'throws' | 'told';
}>;

/**
 * Reads a stream from behind a sequence (or from `now`) and stays with it: in order, each event once, without acknowledgement,
 * so that the reader's own position is the only one. When the connection comes back, or nothing is heard any more, reading goes
 * on behind the last event delivered. At most two batches, in number and in bytes, are kept ahead of the reader.
 */
export const subscribeToStream = async (log: EventLog, options: SubscriptionOptions): Promise<CatchUpSubscription> => {
  const after = options.after === 'now' ? await lastSequence(log, options.stream) : options.after;
  const most = { messages: options.maxBatch ?? 500, bytes: options.maxBytes ?? 4 * 1024 * 1024 };
  const tail = new Tail(log, options.stream, { seq: after, id: options.afterId }, most, options.unreadable === 'told');
  return { batches: tail.batches(), stop: () => tail.stop(), health: () => tail.health() };
};

/** An event as it waits for its reader: read on arrival, so that the client's message need not be kept. */
type Waiting = Readonly<{
  seq: number;
  id: string;
  pending: number;
  bytes: number;
  event: Recorded | Promise<Recorded> | undefined;
}>;

const pauseMs = 100;

class Tail {
  #buffer: Waiting[] = [];
  /** How much is in the buffer. */
  readonly #kept = { messages: 0, bytes: 0 };
  #reader: StreamReader | undefined;
  #stopped = false;
  #detail = 'running';
  #lost: LogError | undefined;
  #wake: (() => void) | undefined;
  readonly #loop: Promise<void>;
  readonly #offReconnect: () => void;

  constructor(
    private readonly log: EventLog,
    private readonly stream: StreamContract,
    private ground: StreamCheckpoint,
    private readonly mostOfBatch: Room,
    private readonly tells: boolean,
  ) {
    this.#offReconnect = log.onReconnect(() => this.#reader?.stop());
    this.#loop = this.#read();
  }

  async *batches(): AsyncIterable<EventBatch> {
    while (!this.#stopped) {
      if (this.#lost) throw this.#lost;
      if (this.#buffer.length === 0) await new Promise<void>((arrived) => (this.#wake = arrived));
      const taken = this.#take();
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

  #take(): readonly Waiting[] {
    let count = 0;
    let bytes = 0;
    for (const { bytes: more } of this.#buffer) {
      if (count > 0 && (count >= this.mostOfBatch.messages || bytes + more > this.mostOfBatch.bytes)) break;
      count += 1;
      bytes += more;
    }
    const taken = this.#buffer.splice(0, count);
    this.#kept.messages -= count;
    this.#kept.bytes -= bytes;
    this.#reader?.refill();
    return taken;
  }

  async #read(): Promise<void> {
    while (!this.#stopped && !this.#lost && !this.log.nc.isClosed()) {
      try {
        await this.#consume();
      } catch (fault) {
        // The broker is away or does not know the stream: that is told, and waited out.
        this.#detail = `${this.stream.name}: ${fault instanceof Error ? fault.message : String(fault)}`;
        if (fault instanceof LogError && fault.code === 'LOST_TAIL') this.#lose(fault);
      }
      if (!this.#stopped) await new Promise((done) => setTimeout(done, pauseMs));
    }
  }

  /** What was read and not taken yet is not of this log either. */
  #lose(fault: LogError): void {
    this.#lost = fault;
    this.#buffer = [];
    this.#wake?.();
  }

  async #consume(): Promise<void> {
    await verifyCheckpoint(this.log, this.stream, this.ground);
    this.#reader = await openReader(this.log, {
      stream: this.stream.name,
      after: this.ground.seq,
      most: { messages: 2 * this.mostOfBatch.messages, bytes: 2 * this.mostOfBatch.bytes },
      kept: this.#kept,
      onMessage: (arrived) => this.#keep(arrived),
    });
    this.#detail = 'running';
    if (this.#stopped) this.#reader.stop();
    await this.#reader.ended;
  }

  #keep({ message, seq, pending, bytes }: Arrived): void {
    const id = messageIdOf(rawHeaders(message), this.stream.name, seq);
    this.ground = { seq, id };
    this.#kept.messages += 1;
    this.#kept.bytes += bytes;
    this.#buffer.push({ seq, id, pending, bytes, event: this.#readEvent(message, seq) });
    this.#wake?.();
  }

  /** What is wrong with an event is told in its turn. */
  #readEvent(message: Msg, seq: number): Waiting['event'] {
    const stored = { stream: this.stream.name, seq, subject: message.subject, headers: rawHeaders(message), data: message.data };
    try {
      const read = this.tells ? readOrTell : readKnown;
      const event = read(this.log, this.stream.aggregates, stored);
      if (event instanceof Promise) event.catch(() => undefined);
      return event;
    } catch (fault) {
      const failed = Promise.reject(fault);
      failed.catch(() => undefined);
      return failed;
    }
  }
}

const eventsOf = (taken: readonly Waiting[]): readonly Recorded[] | Promise<readonly Recorded[]> => {
  const events = taken.flatMap(({ event }) => (event ? [event] : []));
  return events.some((event) => event instanceof Promise) ? Promise.all(events) : (events as readonly Recorded[]);
};
