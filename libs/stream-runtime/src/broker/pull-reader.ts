import { type Consumer, DeliverPolicy } from '@nats-io/jetstream';
import type { Msg, Subscription } from '@nats-io/transport-node';
import type { Broker } from './broker.js';
import { hasOrder, StoredMessageOf, type StoredMessage } from './stored-message.js';

/** What is read: messages of a stream that fit a filter, from a sequence on. */
export type ReadOptions = Readonly<{ stream: string; filters: readonly string[]; from: number }>;

/** Messages that are asked for at a time; at most one and a half times as many come after `pause`. */
const batch = 1_000;
const expiresMs = 30_000;
/** Each is a message of the broker and a wake-up of this process: an idle shop has two dozen readers. */
const heartbeatMs = 2_000;
/** So many times nothing came, not even a heartbeat: the consumer is lost. */
const maxMisses = 2;
const retryMs = 500;
const nanosecondsPerMs = 1_000_000;

/** Reads a stream in order, each message once, without acknowledgements: by a consumer that is made again behind the last message after a loss. */
export class PullReader {
  #consumer: Consumer | undefined;
  #name = '';
  #inbox = '';
  #subscription: Subscription | undefined;
  #next: number;
  #pending = 0;
  /** Messages that were asked for and did not come yet. */
  #requested = 0;
  #delivered = 0;
  #misses = 0;
  #isPaused = false;
  #isStopped = false;
  #isOpening = false;
  #onMessage: ((message: StoredMessage) => void) | undefined;
  #end: (error?: unknown) => void = () => undefined;
  #watch: NodeJS.Timeout | undefined;
  #offReconnect: () => void = () => undefined;

  constructor(
    private readonly broker: Broker,
    private readonly options: ReadOptions,
  ) {
    this.#next = Math.max(1, options.from);
  }

  /** How many messages fit the filter when reading began. */
  get pending(): number {
    return this.#pending;
  }

  /** Makes the consumer. Errors: those of the broker. */
  async open(): Promise<void> {
    const { stream, filters } = this.options;
    this.#consumer = await this.broker.js.consumers.get(stream, {
      // One filter is part of the subject of the request, which permissions can restrict; several are not.
      filter_subjects: filters.length === 1 ? (filters[0] ?? '') : [...filters],
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: this.#next,
    });
    const { name, num_pending } = await this.#consumer.info(true);
    [this.#name, this.#pending] = [name, num_pending];
  }

  /** Calls `onMessage` with each message until `stop`; rejects with what it throws. To be called once, after `open`. */
  read(onMessage: (message: StoredMessage) => void): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#end = (error) => (error === undefined ? resolve() : reject(error as Error));
      this.#onMessage = onMessage;
      this.#watch = setInterval(() => this.#check(), heartbeatMs);
      // A broker that was restarted has lost its consumers.
      this.#offReconnect = this.broker.onReconnect(() => void this.#reopen());
      this.#subscribe();
    });
  }

  /** Asks for no more messages. */
  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#request();
  }

  /** Has `read` reject. */
  fail(error: unknown): void {
    if (!this.#isStopped) this.#close(error);
  }

  async stop(): Promise<void> {
    if (!this.#isStopped) this.#close();
    await this.#consumer?.delete().catch(() => false);
    this.#consumer = undefined;
  }

  #close(error?: unknown): void {
    this.#isStopped = true;
    clearInterval(this.#watch);
    this.#offReconnect();
    this.#subscription?.unsubscribe();
    this.#end(error);
  }

  #subscribe(): void {
    [this.#requested, this.#delivered, this.#misses] = [0, 0, 0];
    this.#inbox = this.broker.inbox();
    const inbox = this.#inbox;
    this.#subscription = this.broker.nc.subscribe(inbox, {
      callback: (error, message) => {
        if (error) return this.#close(error);
        if (inbox !== this.#inbox || this.#isStopped) return undefined;
        this.#misses = 0;
        return message.subject === inbox ? this.#onStatus(message) : this.#receive(message);
      },
    });
    this.#request();
  }

  #request(): void {
    if (this.#isPaused || this.#isStopped || this.#isOpening || this.#requested > batch / 2 || this.#inbox === '') return;
    if (this.broker.nc.isClosed()) return this.#close();
    const settings = { batch, expires: expiresMs * nanosecondsPerMs, idle_heartbeat: heartbeatMs * nanosecondsPerMs };
    this.#requested += batch;
    const subject = `$JS.API.CONSUMER.MSG.NEXT.${this.options.stream}.${this.#name}`;
    this.broker.nc.publish(subject, JSON.stringify(settings), { reply: this.#inbox });
  }

  #receive(message: Msg): void {
    const stored = new StoredMessageOf(message);
    if (!hasOrder(stored, this.#delivered)) return void this.#reopen();
    this.#delivered += 1;
    this.#requested -= 1;
    this.#next = stored.seq + 1;
    try {
      this.#onMessage?.(stored);
    } catch (error) {
      return this.#close(error);
    }
    return this.#request();
  }

  /** 100: a heartbeat. 404 and 408: a request is over. Any other: the consumer is gone, or its leader. */
  #onStatus({ headers }: Msg): void {
    const code = headers?.code ?? 0;
    if (code === 100) return;
    if (code !== 404 && code !== 408) return void this.#reopen();
    this.#requested = Math.max(0, this.#requested - Number(headers?.get('Nats-Pending-Messages') ?? 0));
    this.#request();
  }

  #check(): void {
    this.#misses = this.#requested > 0 ? this.#misses + 1 : 0;
    if (this.#misses > maxMisses) void this.#reopen();
  }

  /** Makes the consumer anew, as often as needed. */
  async #reopen(): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    this.#inbox = '';
    this.#subscription?.unsubscribe();
    void this.#consumer?.delete().catch(() => false);
    for (let isOpen = false; !isOpen && !this.#isStopped; ) {
      if (this.broker.nc.isClosed()) this.#close();
      isOpen = await this.open().then(
        () => true,
        () => false,
      );
      if (!isOpen) await new Promise((done) => setTimeout(done, retryMs));
    }
    this.#isOpening = false;
    if (this.#isStopped) await this.stop();
    else this.#subscribe();
  }
}
