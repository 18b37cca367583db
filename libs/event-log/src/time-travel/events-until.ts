import { type AnyAggregate, aggregateFilter, type StreamContract } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import type { EventLog } from '../connection/event-log.js';
import { eventContract } from '../message/codec.js';
import { header } from '../message/envelope.js';
import { readAll, readEvent } from '../store/read-event.js';
import { pageSize, readPage } from '../store/read-stream.js';
import type { Recorded } from '../store/recorded.js';
import { HistoryCache } from './history-cache.js';
import { compareInstants } from './instant.js';

/** An aggregate whose events are read from the log. */
export type HistorySource = Readonly<{ stream: StreamContract; aggregate: AnyAggregate; id: string }>;

/** Aggregates that are read at the same time. */
const concurrency = 32;

/**
 * The events of aggregates up to an instant (inclusive), or all without one. Grouped by stream, in the order in which `sources` names the
 * streams first, and by sequence within a stream. Where the writer's clock was set back, an aggregate ends before its first event that is
 * later than the instant, so the result is a state that existed. Personal data are redacted as the application's permissions demand.
 */
export const eventsUntil = async (
  log: EventLog,
  sources: readonly HistorySource[],
  until?: string,
): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for (let from = 0; from < sources.length; from += concurrency) {
    const some = sources.slice(from, from + concurrency);
    const read = await Promise.all(some.map((source) => readUntil(log, source, until)));
    events.push(...read.flat());
  }
  const streams = [...new Set(sources.map(({ stream }) => stream.name))];
  return events.sort((a, b) => streams.indexOf(a.stream) - streams.indexOf(b.stream) || a.seq - b.seq);
};

const readUntil = async (log: EventLog, source: HistorySource, until?: string): Promise<readonly Recorded[]> =>
  source.stream.personalData.length > 0
    ? readMessages(log, source, await storedMessagesUntil(log, source, until))
    : takenUntil(log, source, until, cachesOf(log).events, {
        timeOf: ({ at }) => at,
        take: (page) => readMessages(log, source, page),
      });

/**
 * The stored messages of an aggregate up to an instant. Encrypted values stay encrypted, and are decrypted for each read, because the key
 * may be erased meanwhile.
 */
export const storedMessagesUntil = (log: EventLog, source: HistorySource, until?: string): Promise<readonly StoredMsg[]> =>
  takenUntil(log, source, until, cachesOf(log).messages, {
    timeOf: ({ header: headers }) => header(headers, 'ce-time'),
    take: async (page) => page.filter(({ subject }) => eventContract([source.aggregate], subject)),
  });

type Taking<T> = Readonly<{
  timeOf(one: T): string | undefined;
  take(page: readonly StoredMsg[]): Promise<readonly T[]> | readonly T[];
}>;

/** The cached beginning, and the later messages from the log. */
const takenUntil = async <T extends Readonly<{ seq: number }>>(
  log: EventLog,
  { stream, aggregate, id }: HistorySource,
  until: string | undefined,
  cache: HistoryCache<T>,
  { timeOf, take }: Taking<T>,
): Promise<readonly T[]> => {
  const filter = aggregateFilter(aggregate, id);
  const isLater = (at = ''): boolean => until !== undefined && compareInstants(at, until) > 0;
  const cached = cache.get(filter);
  const cachedEnd = cached.events.findIndex((one) => isLater(timeOf(one)));
  if (cachedEnd >= 0) return cached.events.slice(0, cachedEnd);
  const events = [...cached.events];
  let { bytes } = cached;
  for (let from = (events.at(-1)?.seq ?? 0) + 1; ; ) {
    const page = await readPage(log, stream, filter, from);
    const end = page.findIndex((message) => isLater(header(message.header, 'ce-time')));
    const wanted = end < 0 ? page : page.slice(0, end);
    events.push(...(await take(wanted)));
    bytes += wanted.reduce((sum, { data }) => sum + data.length, 0);
    const last = page.at(-1);
    if (!last || end >= 0 || page.length < pageSize) break;
    from = last.seq + 1;
  }
  cache.set(filter, { events, bytes });
  return events;
};

/** The events in stored messages, in order. Events of types that a newer writer has added are skipped. Throws `UNREADABLE_EVENT`. */
export const readMessages = (log: EventLog, { stream, aggregate }: HistorySource, page: readonly StoredMsg[]) =>
  readAll(
    page.filter(({ subject }) => eventContract([aggregate], subject)),
    ({ seq, subject, header: headers, data }) =>
      readEvent(log, [aggregate], { stream: stream.name, seq, subject, headers, data }),
  );

/** Bytes of each of the two caches of a connection. */
const capacity = 32 * 1024 * 1024;
type Caches = Readonly<{ events: HistoryCache<Recorded>; messages: HistoryCache<StoredMsg> }>;
const caches = new WeakMap<EventLog, Caches>();

const cachesOf = (log: EventLog): Caches => {
  const cached = caches.get(log) ?? { events: new HistoryCache(capacity), messages: new HistoryCache(capacity) };
  caches.set(log, cached);
  return cached;
};
