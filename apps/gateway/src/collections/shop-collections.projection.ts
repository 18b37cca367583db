import { COLLECTION, type CollectionEvent, TrendingProducts } from '@millrace/contracts';
import { type EventLog, sendQuery } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadSession } from '../consistency/read-session.js';
import { type MadeCollection, madeCollections } from './made-collection.js';
import { openTrending, type TrendingIds } from './trending.js';

/** As long as other views wait for a position that is asked for. */
const readAfterTimeoutMs = 1_000;
/** More than a page of products. */
const maxTrending = 50;

/** The collections that staff made, and trending products, in memory: what they consist of goes with each query to the search view. */
@Injectable()
export class ShopCollections extends InMemoryProjection<MadeCollection, CollectionEvent> {
  /** See `openTrending`. */
  readonly trending: TrendingIds;

  constructor(@Inject(EVENT_LOG) log: EventLog, registry: HealthRegistry) {
    super(log, registry, madeCollections);
    this.trending = openTrending(async () => {
      const { data } = await sendQuery(log, TrendingProducts, { at: Date.now(), first: maxTrending });
      return data.products.map(({ productId }) => productId);
    }, log.logger);
  }

  /**
   * The collections by their ids. Waits up to a second for the position that the session has seen, and records the freshness in it. Throws
   * `NOT_AVAILABLE` when they have not been read within five seconds after the start.
   */
  async read(session: Pick<ReadSession, 'position' | 'record'>): Promise<ReadonlyMap<string, MadeCollection>> {
    await this.whenComplete();
    const wanted = session.position()[COLLECTION.name] ?? 0;
    if (this.seq() < wanted) await this.waitFor(wanted, readAfterTimeoutMs);
    const seq = this.seq();
    const reached = seq >= wanted;
    const [behindEvents, behindMs] = reached ? [0, 0] : [wanted - seq, readAfterTimeoutMs];
    session.record({ view: madeCollections.name, positions: { [COLLECTION.name]: seq }, behindEvents, behindMs, reached });
    return this.rows();
  }
}
