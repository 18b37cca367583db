import { type CollectionEvent, TrendingProducts } from '@millrace/contracts';
import { type EventLog, sendQuery } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { awaitProjection } from '../consistency/await-projection.js';
import type { ReadSession } from '../consistency/read-session.js';
import { type MadeCollection, madeCollections } from './made-collection.js';
import { openTrending, type TrendingIds } from './trending.js';

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
    await awaitProjection(this, madeCollections.name, session);
    return this.rows();
  }
}
