import { type ConsumerMessages, DeliverPolicy, type JsMsg } from '@nats-io/jetstream';
import type { StreamContract } from '@millrace/contracts';
import { findEvent } from './codec.js';
import { allRead, readMessage } from './envelope.js';
import type { EventLog } from './event-log.js';
import type { Recorded } from './recorded.js';
import { lastSequence } from './stored.js';

/**
 * Events in the order of their stream, up to `lastSeq`; `pending` is how many more the stream held then. An event of a type that
 * this reader's contracts do not name was added by a newer writer and is passed over, so a batch may move on without events.
 */
export type Batch = Readonly<{ events: readonly Recorded[]; lastSeq: number; pending: number }>;

export type Follower = Readonly<{
  /** For one reader. Ends after `stop`; throws `UNREADABLE_EVENT` at an event that does not fit its contract. */
  batches: AsyncIterable<Batch>;
  stop(): Promise<void>;
}>;

/**
 * Reads a stream from behind a sequence (or from `now`) and stays with it: in order, each event once, without acknowledgement,
 * so that the reader's own position is the only one. When the connection comes back, or nothing is heard any more, reading goes
 * on behind the last event delivered. At most two batches are kept ahead of the reader.
 */
export const follow = async (
  log: EventLog,
  options: { stream: StreamContract; after: number | 'now'; maxBatch?: number },
): Promise<Follower> => {
  const after = options.after === 'now' ? await lastSequence(log, options.stream) : options.after;
  const tail = new Tail(log, options.stream, after, options.maxBatch ?? 500);
  return { batches: tail.batches(), stop: () => tail.stop() };
};

class Tail {
  #buffer: JsMsg[] = [];
  #messages: ConsumerMessages | undefined;
  #stopped = false;
  #wake: (() => void) | undefined;
  #room: (() => void) | undefined;
  readonly #loop: Promise<void>;
  readonly #offReconnect: () => void;

  constructor(
    private readonly log: EventLog,
    private readonly stream: StreamContract,
    private position: number,
    private readonly maxBatch: number,
  ) {
    this.#offReconnect = log.onReconnect(() => this.#messages?.stop());
    this.#loop = this.#read();
  }

  async *batches(): AsyncIterable<Batch> {
    while (!this.#stopped) {
      if (this.#buffer.length === 0) await new Promise<void>((arrived) => (this.#wake = arrived));
      const taken = this.#buffer.splice(0, this.maxBatch);
      this.#room?.();
      const last = taken.at(-1);
      if (last) yield { events: await this.#known(taken), lastSeq: last.seq, pending: last.info.pending + this.#buffer.length };
    }
  }

  #known(messages: readonly JsMsg[]): readonly Recorded[] | Promise<readonly Recorded[]> {
    const { aggregates } = this.stream;
    const known = messages.filter(({ subject }) => findEvent(aggregates, subject));
    return allRead(known, (message) => readMessage(this.log, aggregates, message));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#offReconnect();
    this.#messages?.stop();
    this.#wake?.();
    this.#room?.();
    await this.#loop;
  }

  async #read(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#consume();
      } catch {
        if (this.#stopped || this.log.nc.isClosed()) return;
        await new Promise((done) => setTimeout(done, 250));
      }
    }
  }

  /** A consumption that hears nothing any more, not even heartbeats, is given up; the loop begins another. */
  async #watch(messages: ConsumerMessages): Promise<void> {
    for await (const status of messages.status()) if (status.type === 'heartbeats_missed') messages.stop();
  }

  async #consume(): Promise<void> {
    const consumer = await this.log.js.consumers.get(this.stream.name, {
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.position + 1,
    });
    this.#messages = await consumer.consume({ max_messages: this.maxBatch, expires: 5_000, idle_heartbeat: 1_000 });
    void this.#watch(this.#messages);
    if (this.#stopped) this.#messages.stop();
    for await (const message of this.#messages) {
      if (this.#stopped) return;
      this.position = message.seq;
      this.#buffer.push(message);
      this.#wake?.();
      if (this.#buffer.length >= this.maxBatch * 2) await new Promise<void>((room) => (this.#room = room));
    }
  }
}
