import type { DurableConsumer } from '@millrace/contracts';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { isUnavailable } from '../connection/availability.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { errorMessage } from '../connection/log-error.js';
import { handleRedrives } from '../dead-letter/redrive.js';
import { writeDeadLetter } from '../dead-letter/write-dead-letter.js';
import { type DeliveredMessage, deliveredFrom } from '../message/delivered-message.js';
import { runWithMessage } from '../telemetry/handling-context.js';
import { processSpan } from '../telemetry/message-spans.js';
import { inSpan } from '../telemetry/spans.js';
import type { Consumer, RunningConsumer } from './consumer.js';
import { storeCheckpoints } from './consumer-checkpoint.js';
import { ackWait, ensureDurable } from './durable-consumer.js';
import { HeldMessages, maxHeldMs } from './held-messages.js';

/** The message is delivered again after so many milliseconds, which counts as no failure. */
export type DeliverAgain = Readonly<{ afterMs: number }>;

/** The work of a durable consumer. */
export type WorkQueue = Readonly<{
  durable: DurableConsumer;
  /** The most messages in work at the same time; 64 by default. */
  concurrency?: number;
  /** A message whose handler has thrown so often becomes a dead letter; five times by default. */
  maxFailures?: number;
  /**
   * Processes a message; the message is acknowledged when the promise resolves, unless with `DeliverAgain`. Must be idempotent. `mayBeRedelivered` returns, at any
   * time, whether an earlier delivery may exist: the broker's own flag is not reliable after a restart.
   */
  handle(log: EventLog, message: DeliveredMessage, mayBeRedelivered: () => boolean): Promise<DeliverAgain | void>;
  /** Called after a message has become a dead letter. `reason`: `<error name>: <message>`. */
  onDeadLettered?(log: EventLog, message: DeliveredMessage, reason: string): void;
}>;

const defaults = { concurrency: 64, maxFailures: 5 };
const maxRedeliveryDelayMs = 30_000;
const retryDelayMs = 250;
/** As many as are in work, so that an atomic batch can be full. Messages that wait longer than `ackWait` are redelivered, and done twice. */
const prefetch = 64;

/**
 * A consumer that processes the messages of a durable consumer, which all instances of the application share: at least once, in any
 * order. A message whose handler throws is redelivered with growing delays, and becomes a dead letter at the last one allowed. Errors of the
 * connection or the broker do not count as failures.
 */
export const workQueue = (queue: WorkQueue): Consumer => ({
  name: queue.durable.durable,
  start: async (log) => {
    const worker = new Worker(log, { ...defaults, ...queue });
    await worker.prepare();
    return worker.run();
  },
});

class Worker {
  readonly #inWork = new Set<Promise<void>>();
  readonly #failures = new Map<number, number>();
  #messages: ConsumerMessages | undefined;
  #turn: Promise<void> | undefined;
  /** Name of the consumer at the broker; `undefined` when the consumer may not exist. */
  #name: string | undefined;
  /** Messages before this sequence may have been delivered before: a broker, or a consumer that is created again, may not know it. */
  #newFrom = Number.POSITIVE_INFINITY;
  #delivered = 0;
  /** The sequence of the message that was acknowledged last. */
  #acknowledged = 0;
  #streamMade: string | undefined;
  readonly #held = new HeldMessages();
  #stopped = false;
  #detail = 'starting';

  constructor(
    private readonly log: EventLog,
    private readonly queue: WorkQueue & typeof defaults,
  ) {}

  /** Creates or finds the durable consumer. When the broker is not available, `run` tries again, so that `stop` can end the waiting. */
  async prepare(): Promise<void> {
    try {
      this.#name = await ensureDurable(this.log, this.queue.durable);
    } catch (error) {
      if (!isUnavailable(error) || this.log.isClosed()) throw error;
    }
  }

  run(): RunningConsumer {
    const { log, queue } = this;
    const offReconnect = log.onReconnect(() => {
      // A broker that was restarted has lost its consumers in memory: `ensureDurable` creates them at once.
      this.#name = undefined;
      this.#restart();
    });
    const loop = this.#loop();
    const endCheckpoints = storeCheckpoints(log, queue.durable, {
      brokerName: () => this.#name,
      streamMade: () => this.#streamMade,
      acknowledged: () => this.#acknowledged,
    });
    const redrives = handleRedrives(log, queue.durable, (message) =>
      runWithMessage(message.headers, async () => void (await this.#process(message, () => true))),
    );
    return {
      stop: async () => {
        this.#stopped = true;
        offReconnect();
        redrives.unsubscribe();
        this.#messages?.stop();
        this.#held.release();
        await loop;
        await Promise.allSettled(this.#inWork);
        await endCheckpoints();
      },
      health: () => ({ ok: this.#detail === 'running', detail: this.#detail }),
    };
  }

  async #loop(): Promise<void> {
    const { stream } = this.queue.durable;
    const { js, jsm } = connectionOf(this.log);
    while (!this.#stopped) {
      try {
        this.#name ??= await ensureDurable(this.log, this.queue.durable);
        const consumer = await js.consumers.get(stream, this.#name);
        const { state, created } = await jsm.streams.info(stream);
        this.#streamMade = String(created);
        [this.#newFrom, this.#delivered] = [state.last_seq + 1, 0];
        this.#messages = await consumer.consume({ max_messages: prefetch, expires: 5_000, idle_heartbeat: 2_500 });
        void this.#watch(this.#messages);
        this.#detail = 'running';
        if (this.#stopped || this.#newFrom === Number.POSITIVE_INFINITY) this.#messages.stop();
        for await (const message of this.#messages) await this.#take(message);
      } catch (error) {
        // After any error the consumer may not exist: `ensureDurable` finds or creates it. `health` reports the error meanwhile.
        this.#name = undefined;
        this.#detail = errorMessage(error);
        if (!this.#stopped) await new Promise((done) => setTimeout(done, retryDelayMs));
      }
    }
  }

  /** Ends a consumption; the loop begins another. What the consumer has delivered before is unknown from then on. */
  #restart(messages = this.#messages): void {
    if (messages === this.#messages) this.#newFrom = Number.POSITIVE_INFINITY;
    messages?.stop();
  }

  /** Restarts a consumption without heartbeats, or whose consumer is gone. */
  async #watch(messages: ConsumerMessages): Promise<void> {
    for await (const { type } of messages.status()) {
      if (type !== 'heartbeats_missed' && type !== 'consumer_not_found' && type !== 'consumer_deleted') continue;
      this.#name = undefined;
      this.#detail = type.replaceAll('_', ' ');
      this.#restart(messages);
    }
  }

  async #take(message: JsMsg): Promise<void> {
    // Delivery sequences increase: a smaller one comes from another consumer of the same name.
    if (message.info.deliverySequence <= this.#delivered) this.#restart();
    this.#delivered = message.info.deliverySequence;
    this.#begin(message, message.redelivered);
    if (this.#inWork.size >= this.queue.concurrency) await Promise.race(this.#inWork);
  }

  #begin(message: JsMsg, redelivered: boolean): void {
    const work = this.#nextTurn()
      .then(() => {
        const delivered = deliveredFrom(message, redelivered);
        return runWithMessage(delivered.headers, () => this.#handle(message, delivered));
      })
      .finally(() => this.#inWork.delete(work));
    this.#inWork.add(work);
  }

  /** Messages that arrive together begin in one turn, so that their publishes share one write to the socket. */
  #nextTurn(): Promise<void> {
    this.#turn ??= new Promise((begin) => {
      setImmediate(() => {
        this.#turn = undefined;
        begin();
      });
    });
    return this.#turn;
  }

  async #handle(message: JsMsg, delivered: DeliveredMessage): Promise<void> {
    const inProgress = setInterval(() => message.working(), ackWait / 3);
    try {
      const again = await this.#process(delivered, () => message.redelivered || message.seq < this.#newFrom);
      this.#failures.delete(message.seq);
      if (again) this.#handleAgain(message, again);
      else this.#acknowledge(message);
    } catch (error) {
      await this.#fail(message, delivered, error);
    } finally {
      clearInterval(inProgress);
    }
  }

  /** With the next messages of the connection: an acknowledgement that is lost leads to a redelivery without effect. */
  #acknowledge(message: JsMsg): void {
    const { reply } = message as JsMsg & Readonly<{ reply?: string }>;
    if (reply) connectionOf(this.log).sendSoon(reply, '+ACK');
    else message.ack();
    this.#acknowledged = message.seq;
  }

  /** A short time passes in this process, which costs the broker nothing; the broker redelivers the message after a longer one. */
  #handleAgain(message: JsMsg, { afterMs }: DeliverAgain): void {
    if (this.#stopped || afterMs > maxHeldMs) message.nak(afterMs);
    else this.#held.hold(message, afterMs, () => this.#begin(message, true));
  }

  #process(message: DeliveredMessage, mayBeRedelivered: () => boolean): Promise<DeliverAgain | void> {
    const { durable } = this.queue.durable;
    return inSpan(
      () => processSpan(durable, message),
      () => this.queue.handle(this.log, message, mayBeRedelivered),
    );
  }

  async #fail(message: JsMsg, delivered: DeliveredMessage, error: unknown): Promise<void> {
    const count = (this.#failures.get(message.seq) ?? 0) + (isUnavailable(error) ? 0 : 1);
    this.#failures.set(message.seq, count);
    const {
      durable: { durable },
      maxFailures,
    } = this.queue;
    if (count < maxFailures) return message.nak(Math.min(200 * 2 ** message.info.deliveryCount, maxRedeliveryDelayMs));
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    try {
      await writeDeadLetter(this.log, { queue: durable, message: delivered, reason });
      message.term(reason.slice(0, 200));
      this.#acknowledged = message.seq;
      this.#failures.delete(message.seq);
      this.queue.onDeadLettered?.(this.log, delivered, reason);
    } catch (notStored) {
      this.log.logger.error(`${this.log.app}/${durable}: a dead letter could not be stored, it is tried again:`, notStored);
      message.nak(maxRedeliveryDelayMs);
    }
  }
}
