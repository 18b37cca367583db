import type { DurableConsumer } from '@millrace/contracts';
import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import { storeCheckpoints } from './consumer-checkpoint.js';
import type { Delivered } from '../message/delivered-message.js';
import { isUnavailable } from '../connection/availability.js';
import { writeDeadLetter } from '../dead-letter/write-dead-letter.js';
import { ackWait, makeDurable } from './durable-consumer.js';
import type { EventLog } from '../connection/event-log.js';
import { takeRedrives } from '../dead-letter/redrive.js';
import type { RunningConsumer, Consumer } from './consumer.js';

export type WorkQueue = Readonly<{
  durable: DurableConsumer;
  /** How many messages are in hand at once. */
  concurrency?: number;
  /**
   * Does the work; it is acknowledged when this has returned. May come again with a message it has done. `mayBeKnown` says, at any
   * time, whether another delivery of the message may have been in hand before: that it comes again is not always told.
   */
  handle(log: EventLog, message: Delivered, mayBeKnown: () => boolean): Promise<void>;
  /** Told when a message is parked, with the reason. */
  onDeadLettered?(log: EventLog, message: Delivered, reason: string): void;
}>;

const poisonAfter = 5;
const longestPause = 30_000;
/** Few: what waits here to be taken in hand is not kept from going to another, and would be done twice when there is much to do. */
const prefetched = 16;

/**
 * Works through a stream with a durable consumer, shared by all instances of the app: at least once, in any order. A message that keeps throwing is parked in the dead letters; a fault of the wire or the broker is waited out.
 */
export const workQueue = (queue: WorkQueue): Consumer => ({
  name: queue.durable.durable,
  start: async (log) => {
    const worker = new Worker(log, queue);
    await worker.prepare();
    return worker.run();
  },
});

class Worker {
  readonly #underWay = new Set<Promise<void>>();
  readonly #faults = new Map<number, number>();
  #messages: ConsumerMessages | undefined;
  #turn: Promise<void> | undefined;
  /** What the broker calls the consumer; undefined when it may be gone. */
  #name: string | undefined;
  /** What was in the stream before may have been delivered before: a broker may forget that, and a consumer that is made anew does. */
  #newFrom = Number.POSITIVE_INFINITY;
  #delivered = 0;
  #stopped = false;
  #detail = 'starting';

  constructor(
    private readonly log: EventLog,
    private readonly queue: WorkQueue,
  ) {}

  get #concurrency() {
    return this.queue.concurrency ?? 64;
  }

  /** Makes the durable consumer, or finds it. A broker that is away is waited for later, where a stop ends the waiting. */
  async prepare(): Promise<void> {
    try {
      this.#name = await makeDurable(this.log, this.queue.durable);
    } catch (fault) {
      if (!isUnavailable(fault) || this.log.nc.isClosed()) throw fault;
    }
  }

  run(): RunningConsumer {
    const offReconnect = this.log.onReconnect(() => this.#startOver());
    const loop = this.#loop();
    const endNotes = storeCheckpoints(this.log, this.queue.durable, () => this.#name);
    const redrives = takeRedrives(this.log, this.queue.durable, (message) => this.queue.handle(this.log, message, () => true));
    return {
      stop: async () => {
        this.#stopped = true;
        offReconnect();
        redrives.unsubscribe();
        endNotes();
        this.#messages?.stop();
        await loop;
        await Promise.allSettled(this.#underWay);
      },
      health: () => ({ ok: this.#detail === 'running', detail: this.#detail }),
    };
  }

  async #loop(): Promise<void> {
    const { stream } = this.queue.durable;
    while (!this.#stopped) {
      try {
        this.#name ??= await makeDurable(this.log, this.queue.durable);
        const consumer = await this.log.js.consumers.get(stream, this.#name);
        const { state } = await this.log.jsm.streams.info(stream);
        [this.#newFrom, this.#delivered] = [state.last_seq + 1, 0];
        this.#messages = await consumer.consume({ max_messages: prefetched, expires: 5_000, idle_heartbeat: 1_000 });
        void this.#watch(this.#messages);
        this.#detail = 'running';
        if (this.#stopped || this.#newFrom === Number.POSITIVE_INFINITY) this.#messages.stop();
        for await (const message of this.#messages) await this.#take(message);
      } catch (fault) {
        // Whatever it was, the consumer may be gone: it is looked for, and made anew.
        this.#name = undefined;
        this.#detail = fault instanceof Error ? fault.message : String(fault);
        if (!this.#stopped) await new Promise((done) => setTimeout(done, 250));
      }
    }
  }

  /** Nothing is known any more of how far the consumer was. */
  #startOver(messages = this.#messages): void {
    if (messages === this.#messages) this.#newFrom = Number.POSITIVE_INFINITY;
    messages?.stop();
  }

  /** A consumption that hears nothing any more, not even heartbeats, is given up; the loop begins another. */
  async #watch(messages: ConsumerMessages): Promise<void> {
    for await (const { type } of messages.status()) {
      if (type !== 'heartbeats_missed' && type !== 'consumer_not_found' && type !== 'consumer_deleted') continue;
      this.#name = undefined;
      this.#detail = type.replaceAll('_', ' ');
      this.#startOver(messages);
    }
  }

  async #take(message: JsMsg): Promise<void> {
    // A consumer counts what it delivers: when it counts anew, it is another of the same name.
    if (message.info.deliverySequence <= this.#delivered) this.#startOver();
    this.#delivered = message.info.deliverySequence;
    const work = this.#nextTurn()
      .then(() => this.#handle(message))
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
    if (this.#underWay.size >= this.#concurrency) await Promise.race(this.#underWay);
  }

  /** What comes together is begun together, so that what it sends goes out in one write: a write costs more than a decision. */
  #nextTurn(): Promise<void> {
    this.#turn ??= new Promise((begin) => {
      setImmediate(() => {
        this.#turn = undefined;
        begin();
      });
    });
    return this.#turn;
  }

  async #handle(message: JsMsg): Promise<void> {
    const stillWorking = setInterval(() => message.working(), ackWait / 3);
    try {
      await this.queue.handle(this.log, message, () => message.redelivered || message.seq < this.#newFrom);
      this.#faults.delete(message.seq);
      message.ack();
    } catch (fault) {
      await this.#failed(message, fault);
    } finally {
      clearInterval(stillWorking);
    }
  }

  async #failed(message: JsMsg, fault: unknown): Promise<void> {
    const poison = !isUnavailable(fault);
    const count = (this.#faults.get(message.seq) ?? 0) + (poison ? 1 : 0);
    this.#faults.set(message.seq, count);
    if (count < poisonAfter) return message.nak(Math.min(200 * 2 ** message.info.deliveryCount, longestPause));
    const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    try {
      await writeDeadLetter(this.log, { queue: this.queue.durable.durable, message, reason });
      message.term(reason.slice(0, 200));
      this.#faults.delete(message.seq);
      this.queue.onDeadLettered?.(this.log, message, reason);
    } catch {
      message.nak(longestPause);
    }
  }
}
