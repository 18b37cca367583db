import { readers, type StreamContract } from '@millrace/contracts';
import {
  type CatchUpSubscription,
  type EventLog,
  lastSequence,
  mergePositions,
  type Position,
  subscribeToStream,
} from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type ChangeSubscription, openChangeSubscription } from './change-subscription.js';

/** A subscription, and the position from which on it is notified of every change. */
export type Watch = Readonly<{ subscription: ChangeSubscription; from: Position }>;

/** What subscribers of carts and products use. `key`: the aggregate, a blank, and its id. */
export type Changes = Pick<WatchedStreams, 'watch'>;

const retryMs = 1_000;
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

  readonly #broken = new Set<string>();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  onApplicationBootstrap(): void {
    this.health.register(readers.shopChanges.name, {
      health: () => {
        const broken = [...this.#broken].join(', ');
        return { ok: broken === '', detail: broken === '' ? `${this.#watching} watched` : `not reading ${broken}` };
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
    const opened = await Promise.all(readers.shopChanges.streams.map((stream) => this.#readStream(stream)));
    return {
      from: mergePositions(...opened.map(({ from }) => from)),
      stop: async () => void (await Promise.all(opened.map((reader) => reader.stop()))),
    };
  }

  /** Reads a stream until it is stopped. After an error it goes on from the last event that it has seen. */
  async #readStream(stream: StreamContract): Promise<OpenReader> {
    const first = await lastSequence(this.log, stream);
    let stopped = false;
    let seen = first;
    let source: CatchUpSubscription | undefined;
    const readOnce = async () => {
      source = await subscribeToStream(this.log, { stream, after: seen, data: 'none' });
      this.#broken.delete(stream.name);
      // It may have been stopped before there was a source.
      if (stopped) return;
      for await (const { events, lastSeq } of source.batches) {
        for (const { aggregate, aggregateId, seq, traceparent } of events)
          this.#subscriptions
            .get(`${aggregate} ${aggregateId}`)
            ?.forEach((subscription) => subscription.notify({ [stream.name]: seq }, traceparent));
        seen = lastSeq;
      }
    };
    const loop = (async () => {
      while (!stopped) {
        try {
          await readOnce();
        } catch (error) {
          this.#broken.add(stream.name);
          Logger.error(`reading ${stream.name} failed: ${String(error)}`, 'shop-changes');
        }
        await source?.stop();
        if (stopped) return;
        await new Promise((done) => setTimeout(done, retryMs));
      }
    })();
    const stop = async () => {
      stopped = true;
      await source?.stop();
      await loop;
      this.#broken.delete(stream.name);
    };
    return { from: { [stream.name]: first }, stop };
  }
}
