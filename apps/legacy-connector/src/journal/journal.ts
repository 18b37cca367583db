import { randomBytes } from 'node:crypto';
import { ERP, erpArticle, type ErpSourceEvent, erpSource, type ErpTableProgress } from '@millrace/contracts';
import {
  appendSourced,
  type EventLog,
  loadEventsOfTypes,
  newestEventOf,
  type SourcedEnd,
  sourcedEnd,
  type SourcedEvent,
} from '@millrace/event-log';
import { eventIdOf, formatPosition, isAfter, parsePosition, type SourcePosition } from '../change/source-position.js';
import type { Translated } from '../translation/translate-row.js';

/** How far the source has been read, as the stream says. */
export type ReadingState = Readonly<{ generation: number; recorded?: string; tables: readonly ErpTableProgress[] }>;

/** What the change at one position of the source means; `at` is when it happened there. */
export type JournalEntry = Readonly<{
  position: SourcePosition;
  at: Date;
  correlationId: string;
  translated: readonly Translated[];
  source?: readonly ErpSourceEvent[];
}>;

/** What is true beside the last change: of the reading itself, or of tables that have no place in the log. */
export type JournalNote = Readonly<{
  correlationId: string;
  translated?: readonly Translated[];
  /** The part of the source whose progress it is; absent: the reading of the log. */
  part?: string;
  progress: Omit<Extract<ErpSourceEvent, { type: 'ErpReadingAdvanced' }>, 'type' | 'generation'>;
}>;

/** Another instance of the connector appended. */
export class AnotherWriter extends Error {
  override readonly name = 'AnotherWriter';
}

/** Before every position of the log. */
export const nowhere = '00000000/00000000';

const stateTypes = new Set(['ErpReadingAdvanced'] as const);

/**
 * The stream `ERP` as the journal of the reading: events are appended with their positions in the source, in the order of the source, and what is
 * at or before the last position is known. So the stream alone says where to go on.
 */
export class Journal {
  #end: SourcedEnd;
  #state: ReadingState;
  /** In the ids of notes: two instances never give the same id to different events. */
  readonly #instance = randomBytes(4).toString('hex');
  #appending: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly log: EventLog,
    private readonly source: string,
    end: SourcedEnd,
    state: ReadingState,
  ) {
    this.#end = end;
    this.#state = state;
  }

  static async open(log: EventLog, source: string): Promise<Journal> {
    const end = await sourcedEnd(log, ERP);
    const events = await loadEventsOfTypes(log, ERP, erpSource, source, stateTypes);
    const last = events.at(-1)?.event as Extract<ErpSourceEvent, { type: 'ErpReadingAdvanced' }> | undefined;
    return new Journal(log, source, end, last ?? { generation: 0, tables: [] });
  }

  get state(): ReadingState {
    return this.#state;
  }

  /** The position of the last event; absent in an empty stream. */
  get position(): SourcePosition | undefined {
    return parsePosition(this.#end.position ?? '');
  }

  /** Whether a position of the source is later than that of the last event. */
  isNew(position: SourcePosition): boolean {
    return isAfter(position, this.position);
  }

  /** Appends what is new, all or none, after earlier calls; returns the number of events. Throws `AnotherWriter`, and the errors of `appendSourced`. */
  append(entries: readonly JournalEntry[]): Promise<number> {
    const appending = this.#appending.then(() => this.#append(entries));
    this.#appending = appending.catch(() => undefined);
    return appending;
  }

  /**
   * Appends, all or none, after earlier calls, beside the last event: the position of the reading of the log stays. At most 999 events beside the
   * progress. Throws as `append`.
   */
  note(note: JournalNote): Promise<void> {
    const noting = this.#appending.then(() => this.#note(note));
    this.#appending = noting.catch(() => undefined);
    return noting;
  }

  /** The tables of the last note of a part; undefined before the first. */
  async notedTables(part: string): Promise<readonly ErpTableProgress[] | undefined> {
    const event = (await newestEventOf(this.log, ERP, erpSource, this.#partId(part)))?.event as ErpSourceEvent | undefined;
    return event?.type === 'ErpReadingAdvanced' ? event.tables : undefined;
  }

  async #note({ part, translated = [], progress, correlationId }: JournalNote): Promise<void> {
    const generation = Math.max(1, this.#state.generation);
    const event: ErpSourceEvent = { type: 'ErpReadingAdvanced', generation, ...progress };
    const position = this.#end.position ?? formatPosition({ generation, lsn: nowhere, index: 1 });
    const id = `${this.source}-${generation}-after-${this.#end.seq}-${this.#instance}`;
    const common = { position, at: new Date().toISOString(), correlationId };
    const articles = translated.map((one) => ({ aggregate: erpArticle, aggregateId: one.articleId, event: one.event }));
    const own = { aggregate: erpSource, aggregateId: part === undefined ? this.source : this.#partId(part), event };
    const events = [...articles, own].map((one, index) => ({ ...common, ...one, id: `${id}-${index}` }));
    await this.#write(events, part === undefined ? [event] : []);
  }

  #partId(part: string): string {
    return `${this.source}-${part}`;
  }

  async #append(entries: readonly JournalEntry[]): Promise<number> {
    const fresh = entries.filter(({ position }) => this.isNew(position));
    const events = fresh.flatMap((entry) => this.#eventsOf(entry));
    if (events.length === 0) return 0;
    await this.#write(
      events,
      fresh.flatMap(({ source = [] }) => source),
    );
    return events.length;
  }

  async #write(events: readonly SourcedEvent[], ofSource: readonly ErpSourceEvent[]): Promise<void> {
    const end = await appendSourced(this.log, ERP, events, this.#end);
    if (end === 'conflict') throw new AnotherWriter('another instance of the connector appended to ERP');
    this.#end = end;
    for (const event of ofSource) if (event.type === 'ErpReadingAdvanced') this.#state = stateOf(event);
  }

  #eventsOf({ position, at, correlationId, translated, source = [] }: JournalEntry): readonly SourcedEvent[] {
    const common = { position: formatPosition(position), at: at.toISOString(), correlationId };
    const id = eventIdOf(this.source, position);
    const articles = translated.map((one) => ({
      aggregate: erpArticle,
      aggregateId: one.articleId,
      event: one.event,
      id: one.id,
    }));
    const own = source.map((event) => ({ aggregate: erpSource, aggregateId: this.source, event, id: undefined }));
    const ofPosition = (index: number) => (index === 0 ? id : `${id}-${index}`);
    return [...articles, ...own].map((one, index) => ({ ...common, ...one, id: one.id ?? ofPosition(index) }));
  }
}

const stateOf = ({ type: _, ...state }: Extract<ErpSourceEvent, { type: 'ErpReadingAdvanced' }>): ReadingState => state;
