import { AckPolicy, DeliverPolicy } from '@nats-io/jetstream';
import { createInbox, type Msg, nanos, nuid, type Subscription } from '@nats-io/transport-node';
import { deliveryOf } from './ack-subject.js';
import { type EventLog, inboxPrefix } from '../connection/event-log.js';
import { sizeOf } from '../message/raw-headers.js';

/** A message of a stream, in its turn; `pending` is how many more the stream holds. */
export type Arrived = Readonly<{ message: Msg; seq: number; pending: number; bytes: number }>;

export type Room = Readonly<{ messages: number; bytes: number }>;

/** One consumption of a stream: it asks for no more than there is room for, and ends by itself only when it cannot go on. */
export type StreamReader = Readonly<{
  /** To be called when there is room again. */
  refill: () => void;
  stop: () => void;
  /** Resolves when it has ended, whatever the reason. */
  ended: Promise<void>;
}>;

type Reading = Readonly<{
  stream: string;
  after: number;
  /** The most that is kept of what was asked for and not taken yet, and how much of it there is, as it changes. */
  most: Room;
  kept: Room;
  onMessage: (arrived: Arrived) => void;
}>;

const expiresMs = 30_000;
const heartbeatMs = 1_000;
const silentAfterMs = 3_000;
const abandonedAfterMs = 60_000;

/** Codes of what the broker says beside messages. */
const heartbeat = 100;
const expired = 408;

/**
 * Reads a stream with a consumer of its own that needs no acknowledgement, which `ended` says to make anew: when a message is
 * missing, when nothing is heard any more, not even a heartbeat, or when the broker no longer knows the consumer.
 */
export const openReader = async (log: EventLog, reading: Reading): Promise<StreamReader> => {
  const name = `follow_${nuid.next()}`;
  await log.jsm.consumers.add(reading.stream, {
    name,
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: reading.after + 1,
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: nanos(abandonedAfterMs),
  });
  return new Reader(log, reading, name);
};

/** What was asked for at once, and is still to come. */
type Pull = { messages: number; bytes: number };

class Reader implements StreamReader {
  readonly #inbox: string;
  readonly #subscription: Subscription;
  readonly #pulls = new Map<string, Pull>();
  readonly #coming = { messages: 0, bytes: 0 };
  readonly #watch: NodeJS.Timeout;
  readonly ended: Promise<void>;
  #end: () => void = () => undefined;
  #stopped = false;
  #asked = 0;
  #delivered = 0;
  #heardAt = performance.now();
  /** Room in bytes that was too little for the next message. */
  #tooLittle = 0;

  constructor(
    private readonly log: EventLog,
    private readonly reading: Reading,
    private readonly consumer: string,
  ) {
    this.ended = new Promise((end) => (this.#end = end));
    this.#inbox = createInbox(inboxPrefix(log.app));
    this.#subscription = log.nc.subscribe(`${this.#inbox}.*`, {
      callback: (fault, message) => (fault ? this.stop() : this.#hear(message)),
    });
    this.#watch = setInterval(() => this.#checkPulse(), heartbeatMs);
    this.refill();
  }

  stop = (): void => {
    if (this.#stopped) return;
    this.#stopped = true;
    clearInterval(this.#watch);
    this.#subscription.unsubscribe();
    if (!this.log.nc.isClosed()) this.log.jsm.consumers.delete(this.reading.stream, this.consumer).catch(() => undefined);
    this.#end();
  };

  /** Asks for more when half of what may be kept is free, or when nothing is asked for and there is room. */
  refill = (): void => {
    if (this.#stopped) return;
    const { most, kept } = this.reading;
    const messages = most.messages - kept.messages - this.#coming.messages;
    const bytes = most.bytes - kept.bytes - this.#coming.bytes;
    const isEmpty = kept.messages === 0 && this.#pulls.size === 0;
    if (isEmpty && this.#tooLittle >= most.bytes) return this.#ask({ messages: 1, bytes: 0 });
    if (messages <= 0 || bytes <= this.#tooLittle) return undefined;
    if (this.#pulls.size > 0 && (messages < most.messages / 2 || bytes < most.bytes / 2)) return undefined;
    return this.#ask({ messages, bytes });
  };

  #ask(pull: Pull): void {
    this.#asked += 1;
    if (this.#pulls.size === 0) this.#heardAt = performance.now();
    const reply = `${this.#inbox}.${this.#asked}`;
    this.#pulls.set(reply, pull);
    this.#expect(pull.messages, pull.bytes);
    const request = {
      batch: pull.messages,
      ...(pull.bytes > 0 ? { max_bytes: pull.bytes } : {}),
      expires: nanos(expiresMs),
      idle_heartbeat: nanos(heartbeatMs),
    };
    const subject = `$JS.API.CONSUMER.MSG.NEXT.${this.reading.stream}.${this.consumer}`;
    this.log.nc.publish(subject, JSON.stringify(request), { reply });
  }

  #hear(message: Msg): void {
    if (this.#stopped) return;
    this.#heardAt = performance.now();
    const delivery = deliveryOf(message.reply);
    if (!delivery) return this.#hearStatus(message);
    this.#delivered += 1;
    if (delivery.order !== this.#delivered) return this.stop();
    const bytes = sizeOf(message);
    this.#count(bytes);
    this.reading.onMessage({ message, seq: delivery.seq, pending: delivery.pending, bytes });
    return this.refill();
  }

  /** The broker serves what was asked for in the order of asking. */
  #count(bytes: number): void {
    this.#tooLittle = 0;
    const [first] = this.#pulls;
    if (!first) return;
    const [reply, pull] = first;
    pull.messages -= 1;
    pull.bytes -= bytes;
    this.#expect(-1, -bytes);
    if (pull.messages <= 0 || pull.bytes <= 0) this.#forget(reply);
  }

  #expect(messages: number, bytes: number): void {
    this.#coming.messages += messages;
    this.#coming.bytes += bytes;
  }

  #forget(reply: string): void {
    const pull = this.#pulls.get(reply);
    if (pull) this.#expect(-pull.messages, -pull.bytes);
    this.#pulls.delete(reply);
  }

  #hearStatus({ subject, headers }: Msg): void {
    if (!headers || headers.code === heartbeat) return undefined;
    const isTooBig = headers.description.startsWith('Message Size Exceeds');
    if (headers.code !== expired && !isTooBig && headers.description !== 'Batch Completed') return this.stop();
    if (isTooBig) this.#tooLittle = Number(headers.get('Nats-Pending-Bytes'));
    this.#forget(subject);
    return this.refill();
  }

  #checkPulse(): void {
    if (this.#pulls.size > 0 && performance.now() - this.#heardAt > silentAfterMs) this.stop();
  }
}
