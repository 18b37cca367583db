import { AckPolicy, DeliverPolicy } from '@nats-io/jetstream';
import { createInbox, type Msg, nanos, nuid, type Subscription } from '@nats-io/transport-node';
import { isUnavailable } from '../connection/availability.js';
import { brokerCodes, hasBrokerCode } from '../connection/broker-codes.js';
import { connectionOf, type EventLog, inboxPrefix } from '../connection/event-log.js';
import { messageSize } from '../message/raw-headers.js';
import { parseAckSubject } from './ack-subject.js';

/** A message of a stream, in order; `pending` is the number of messages behind it in the stream. */
export type ReceivedMessage = Readonly<{ message: Msg; seq: number; pending: number; bytes: number }>;

/** A number of messages, and their size in bytes. */
export type BufferSize = Readonly<{ messages: number; bytes: number }>;

/** One consumption of a stream with back-pressure: it requests no more messages than the buffer has room for. */
export type StreamReader = Readonly<{
  /** Requests more messages. To be called when messages have left the buffer. */
  refill: () => void;
  stop: () => void;
  /** Resolves when the consumption has ended, by `stop` or because it cannot continue. */
  ended: Promise<void>;
}>;

/** The start of a reader and the buffer that it fills. */
export type ReaderOptions = Readonly<{
  stream: string;
  /** The sequence after which reading starts. */
  after: number;
  /** Capacity of the caller's buffer. */
  capacity: BufferSize;
  /** Current content of the caller's buffer; the caller changes it. */
  buffered: BufferSize;
  onMessage: (received: ReceivedMessage) => void;
}>;

const expiresMs = 30_000;
const heartbeatMs = 1_000;
const silenceMs = 3_000;
const inactiveMs = 60_000;

/** Status codes of JetStream's pull requests (NATS ADR-42). */
const status = { heartbeat: 100, expired: 408 } as const;
/** Of the statuses with code 409 the description alone tells which end one pull request, and which end the consumer. */
const messageTooBig = 'Message Size Exceeds';
const batchCompleted = 'Batch Completed';

/**
 * Reads a stream through an ephemeral consumer without acknowledgements. `ended` resolves when a message is missing, when no message and
 * no heartbeat came for 3 s, or when the broker does not know the consumer any more: then open another reader.
 */
export const openReader = async (log: EventLog, options: ReaderOptions): Promise<StreamReader> => {
  const name = `follow_${nuid.next()}`;
  await connectionOf(log).jsm.consumers.add(options.stream, {
    name,
    ack_policy: AckPolicy.None,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: options.after + 1,
    mem_storage: true,
    num_replicas: 1,
    inactive_threshold: nanos(inactiveMs),
  });
  return new Reader(log, options, name);
};

/** What a pull request has still to deliver. */
type PullRequest = { messages: number; bytes: number };

class Reader implements StreamReader {
  readonly #inbox: string;
  readonly #subscription: Subscription;
  readonly #pulls = new Map<string, PullRequest>();
  /** The sum of all pull requests. */
  readonly #requested = { messages: 0, bytes: 0 };
  readonly #watchdog: NodeJS.Timeout;
  readonly ended: Promise<void>;
  #end: () => void = () => undefined;
  #stopped = false;
  #pullCount = 0;
  #delivered = 0;
  #receivedAt = performance.now();
  /** Size of the next message when it exceeded the last pull request; 0 otherwise. */
  #nextMessageBytes = 0;

  constructor(
    private readonly log: EventLog,
    private readonly options: ReaderOptions,
    private readonly consumer: string,
  ) {
    this.ended = new Promise((end) => (this.#end = end));
    this.#inbox = createInbox(inboxPrefix(log.app));
    this.#subscription = connectionOf(log).nc.subscribe(`${this.#inbox}.*`, {
      callback: (error, message) => (error ? this.stop() : this.#receive(message)),
    });
    this.#watchdog = setInterval(() => this.#checkSilence(), heartbeatMs);
    this.refill();
  }

  stop = (): void => {
    if (this.#stopped) return;
    this.#stopped = true;
    clearInterval(this.#watchdog);
    this.#subscription.unsubscribe();
    if (!this.log.isClosed()) void this.#deleteConsumer();
    this.#end();
  };

  /** The broker itself deletes a consumer that is inactive for a minute. */
  async #deleteConsumer(): Promise<void> {
    try {
      await connectionOf(this.log).jsm.consumers.delete(this.options.stream, this.consumer);
    } catch (error) {
      if (isUnavailable(error) || hasBrokerCode(error, brokerCodes.consumerNotFound, brokerCodes.streamNotFound)) return;
      this.log.logger.error(`${this.log.app}: consumer ${this.consumer} of ${this.options.stream} was not deleted:`, error);
    }
  }

  /** Requests messages when half of the buffer is free, or when no request is open and there is room. */
  refill = (): void => {
    if (this.#stopped) return;
    const { capacity, buffered } = this.options;
    const messages = capacity.messages - buffered.messages - this.#requested.messages;
    const bytes = capacity.bytes - buffered.bytes - this.#requested.bytes;
    const isEmpty = buffered.messages === 0 && this.#pulls.size === 0;
    if (isEmpty && this.#nextMessageBytes >= capacity.bytes) return this.#pull({ messages: 1, bytes: 0 });
    if (messages <= 0 || bytes <= this.#nextMessageBytes) return undefined;
    if (this.#pulls.size > 0 && (messages < capacity.messages / 2 || bytes < capacity.bytes / 2)) return undefined;
    return this.#pull({ messages, bytes });
  };

  #pull(pull: PullRequest): void {
    this.#pullCount += 1;
    if (this.#pulls.size === 0) this.#receivedAt = performance.now();
    const reply = `${this.#inbox}.${this.#pullCount}`;
    this.#pulls.set(reply, pull);
    this.#addRequested(pull.messages, pull.bytes);
    const request = {
      batch: pull.messages,
      ...(pull.bytes > 0 ? { max_bytes: pull.bytes } : {}),
      expires: nanos(expiresMs),
      idle_heartbeat: nanos(heartbeatMs),
    };
    const subject = `$JS.API.CONSUMER.MSG.NEXT.${this.options.stream}.${this.consumer}`;
    connectionOf(this.log).nc.publish(subject, JSON.stringify(request), { reply });
  }

  #receive(message: Msg): void {
    if (this.#stopped) return;
    this.#receivedAt = performance.now();
    const delivery = parseAckSubject(message.reply);
    if (!delivery) return this.#receiveStatus(message);
    this.#delivered += 1;
    if (delivery.order !== this.#delivered) return this.stop();
    const bytes = messageSize(message);
    this.#countDelivery(bytes);
    this.options.onMessage({ message, seq: delivery.seq, pending: delivery.pending, bytes });
    return this.refill();
  }

  /** The broker serves pull requests in their order. */
  #countDelivery(bytes: number): void {
    this.#nextMessageBytes = 0;
    const [first] = this.#pulls;
    if (!first) return;
    const [reply, pull] = first;
    pull.messages -= 1;
    pull.bytes -= bytes;
    this.#addRequested(-1, -bytes);
    if (pull.messages <= 0 || pull.bytes <= 0) this.#endPull(reply);
  }

  #addRequested(messages: number, bytes: number): void {
    this.#requested.messages += messages;
    this.#requested.bytes += bytes;
  }

  #endPull(reply: string): void {
    const pull = this.#pulls.get(reply);
    if (pull) this.#addRequested(-pull.messages, -pull.bytes);
    this.#pulls.delete(reply);
  }

  #receiveStatus({ subject, headers }: Msg): void {
    if (!headers || headers.code === status.heartbeat) return undefined;
    const isTooBig = headers.description.startsWith(messageTooBig);
    if (headers.code !== status.expired && !isTooBig && headers.description !== batchCompleted) return this.stop();
    if (isTooBig) this.#nextMessageBytes = Number(headers.get('Nats-Pending-Bytes'));
    this.#endPull(subject);
    return this.refill();
  }

  #checkSilence(): void {
    if (this.#pulls.size > 0 && performance.now() - this.#receivedAt > silenceMs) this.stop();
  }
}
