import { CONTENT, type ContentEvent, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection, type InMemoryView } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import type { ReadSession } from '../consistency/read-session.js';
import { type Content, contentAt, nextPublication } from './content.js';
import { type ContentRow, contentKey, foldContent } from './content-row.js';

const view: InMemoryView<ContentRow, ContentEvent> = {
  name: readers.shopContent.name,
  stream: CONTENT,
  route: ({ aggregate, aggregateId }) => [contentKey(aggregate, aggregateId)],
  fold: foldContent,
};

/** As long as other views wait for a position that is asked for. */
const readAfterTimeoutMs = 1_000;

/** The shop's content in memory: pages, menus and redirects are shown without a query to another app. */
@Injectable()
export class ShopContent extends InMemoryProjection<ContentRow, ContentEvent> {
  #newest: Readonly<{ content: Content; seq: number; until: number }> | undefined;

  constructor(@Inject(EVENT_LOG) log: EventLog, registry: HealthRegistry) {
    super(log, registry, view);
  }

  /**
   * The content as shoppers see it now. Waits up to a second for the position that the session has seen, and records the freshness in it. Throws
   * `NOT_AVAILABLE` when the content has not been read within five seconds after the start.
   */
  async read(session: Pick<ReadSession, 'position' | 'record'>): Promise<Content> {
    await this.whenComplete();
    const wanted = session.position()[CONTENT.name] ?? 0;
    if (this.seq() < wanted) await this.waitFor(wanted, readAfterTimeoutMs);
    const seq = this.seq();
    const reached = seq >= wanted;
    const [behindEvents, behindMs] = reached ? [0, 0] : [wanted - seq, readAfterTimeoutMs];
    session.record({ view: view.name, positions: { [CONTENT.name]: seq }, behindEvents, behindMs, reached });
    return this.current();
  }

  /** The content as of the last event folded; empty while it has not been read. */
  current(): Content {
    const [seq, now] = [this.seq(), Date.now()];
    if (this.#newest?.seq === seq && now < this.#newest.until) return this.#newest.content;
    const rows = this.rows();
    this.#newest = { content: contentAt(rows, now), seq, until: nextPublication(rows, now) };
    return this.#newest.content;
  }
}
