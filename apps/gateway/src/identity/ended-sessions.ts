import { type CustomerEvent, CUSTOMER, customer, readers } from '@millrace/contracts';
import { type CatchUpSubscription, type EventLog, subscribeToStream } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** No access token is valid for longer. */
export const longestAccessMs = 60 * 60_000;

const retryMs = 1_000;
const endTypes: ReadonlySet<string> = new Set<CustomerEvent['type']>(['SessionEnded', 'SessionsEnded', 'CustomerDeleted']);

/**
 * Which customers had a session that ended lately, from the end of the stream `CUSTOMER`: a signed access token of any other customer needs no
 * question to the customer service. While the stream is not read, and until every token of that time has ended, it knows nothing.
 */
@Injectable()
export class EndedSessions implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #ended = new LRUCache<string, true>({
    max: 100_000,
    ttl: longestAccessMs,
    dispose: (_, __, reason) => this.#dropped(reason),
  });
  /** Since when every end of a session is known (ms since 1970). */
  #knownSince = Number.POSITIVE_INFINITY;
  #source: CatchUpSubscription | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly health: HealthRegistry,
  ) {}

  /** Whether a session of the customer may have ended although an access token of it is still valid. */
  mayHaveEnded(customerId: string): boolean {
    return (
      this.#ended.has(customerId) || Date.now() - this.#knownSince < longestAccessMs || !(this.#source?.health().ok ?? false)
    );
  }

  /** A session ended by a request that this gateway sent: known at once. */
  note(customerId: string): void {
    this.#ended.set(customerId, true);
  }

  onApplicationBootstrap(): void {
    this.health.register(readers.endedSessions.name, {
      health: () => this.#source?.health() ?? { ok: false, detail: 'starting' },
    });
    this.#running = this.#readUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopped = true;
    await this.#source?.stop();
    await this.#running;
  }

  async #readUntilStopped(): Promise<void> {
    while (!this.#isStopped) {
      try {
        this.#source = await subscribeToStream(this.log, { stream: CUSTOMER, after: 'now', data: 'none' });
        this.#knownSince = Date.now();
        for await (const { events } of this.#source.batches)
          for (const { aggregate, aggregateId, event } of events)
            if (aggregate === customer.name && endTypes.has(event.type)) this.note(aggregateId);
      } catch (error) {
        Logger.error(`reading ${CUSTOMER.name} failed: ${String(error)}`, readers.endedSessions.name);
      }
      this.#knownSince = Number.POSITIVE_INFINITY;
      if (this.#isStopped) return;
      await this.#source?.stop();
      await new Promise((done) => setTimeout(done, retryMs));
    }
  }

  /** An entry was dropped before its time because there are too many: what it said is not known any more. */
  #dropped(reason: LRUCache.DisposeReason): void {
    if (reason === 'evict') this.#knownSince = Date.now();
  }
}
