import { CONTENT, type ContentEvent, readers } from '@millrace/contracts';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG, HealthRegistry } from '@millrace/nest-transport';
import { InMemoryProjection, type InMemoryView } from '@millrace/views/in-memory';
import { Inject, Injectable } from '@nestjs/common';
import { awaitProjection } from '../consistency/await-projection.js';
import type { ReadSession } from '../consistency/read-session.js';
import { type Content, contentAt, nextPublication } from './content.js';
import { type ContentRow, contentKey, foldContent } from './content-row.js';

const view: InMemoryView<ContentRow, ContentEvent> = {
  name: readers.shopContent.name,
  stream: CONTENT,
  route: ({ aggregate, aggregateId }) => [contentKey(aggregate, aggregateId)],
  fold: foldContent,
};

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
    await awaitProjection(this, view.name, session);
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
