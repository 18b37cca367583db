import { readers, type StreamContract } from '@millrace/contracts';
import { type EventLog, lastSequence, mergePositions, type Position } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type ChangeSubscription, openChangeSubscription } from './change-subscription.js';
import { type ChangeReader, readChanges } from './read-changes.js';

/** A subscription, and the position from which on it is notified of every change. */
export type Watch = Readonly<{ subscription: ChangeSubscription; from: Position }>;

/** What subscribers of carts and products use. `key`: the aggregate, a blank, and its id. */
export type Changes = Pick<WatchedStreams, 'watch'>;

/** So long the streams are still read when nobody watches any more: a client that reconnects finds them open. */
const lingerMs = 10_000;

type OpenReader = Readonly<{ from: Position; stop(): Promise<void> }>;

/**
 * Notifies subscribers of changes of carts, products and stock. The streams are read, from their ends and without data, only while somebody watches, so
 * that a shop without such subscribers delivers nothing more.
 */
@Injectable()
export class WatchedStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #subscriptions = new Map<string, Set<ChangeSubscription>>();
  #watching = 0;
  #open: Promise<OpenReader> | undefined;
  #closing: NodeJS.Timeout | undefined;
  #readers: readonly ChangeReader[] = [];

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register(readers.shopChanges.name, {
      health: () => {
        const broken = this.#readers.filter((reader) => !reader.isOpen()).map(({ name }) => name);
        const detail = broken.length === 0 ? `${this.#watching} watched` : `not reading ${broken.join(', ')}`;
        return { ok: broken.length === 0, detail };
      },
    });
  }

  /** Watches what has one of these keys. */
  async watch(keys: readonly string[]): Promise<Watch> {
    clearTimeout(this.#closing);
    this.#watching += 1;
    const subscription: ChangeSubscription = openChangeSubscription(() => this.#leave(keys, subscription));
    for (const key of keys) this.#subscriptions.set(key, (this.#subscriptions.get(key) ?? new Set()).add(subscription));
    this.#open ??= this.#read();
    try {
      return { subscription, from: (await this.#open).from };
    } catch (error) {
      this.#open = undefined;
      subscription.close();
      throw error;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.#closing);
    for (const ofKey of [...this.#subscriptions.values()]) for (const subscription of [...ofKey]) subscription.close();
    clearTimeout(this.#closing);
    await (await this.#open)?.stop();
  }

  #leave(keys: readonly string[], subscription: ChangeSubscription): void {
    let isKnown = false;
    for (const key of keys) {
      const ofKey = this.#subscriptions.get(key);
      isKnown = (ofKey?.delete(subscription) ?? false) || isKnown;
      if (ofKey?.size === 0) this.#subscriptions.delete(key);
    }
    if (!isKnown) return;
    this.#watching -= 1;
    if (this.#watching > 0) return;
    this.#closing = setTimeout(() => void this.#close(), lingerMs).unref();
  }

  async #close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await (await open)?.stop();
  }

  async #read(): Promise<OpenReader> {
    const ends = await Promise.all(
      readers.shopChanges.streams.map(async (stream) => ({ stream, end: await lastSequence(this.log, stream) })),
    );
    const opened = ends.map(({ stream, end }) => this.#readStream(stream, end));
    this.#readers = opened;
    return {
      from: mergePositions(...ends.map(({ stream, end }) => ({ [stream.name]: end }))),
      stop: async () => {
        await Promise.all(opened.map((reader) => reader.stop()));
        if (this.#readers === opened) this.#readers = [];
      },
    };
  }

  /** Reads a stream until it is stopped. After an error it goes on from the last event that it has seen. */
  #readStream(stream: StreamContract, end: number): ChangeReader {
    return readChanges(this.log, stream, end, {
      name: 'shop-changes',
      onBatch: ({ events }) => {
        for (const { aggregate, aggregateId, seq, traceparent } of events)
          this.#subscriptions
            .get(`${aggregate} ${aggregateId}`)
            ?.forEach((subscription) => subscription.notify({ [stream.name]: seq }, traceparent));
      },
      resumeAfter: (seen) => seen,
    });
  }
}
