import { type AnyAggregate, aggregateFilter, type StreamContract } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import { findEvent } from '../message/codec.js';
import { allRead, header, readRecorded } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import type { Recorded } from '../store/recorded.js';
import { pageSize, readPage } from '../store/read-stream.js';
import { compareInstants } from './instant.js';
import { KeptEvents } from './event-cache.js';

/** One aggregate to be read from the log. */
export type HistorySource = Readonly<{ stream: StreamContract; aggregate: AnyAggregate; id: string }>;

/** So many aggregates are read at a time. */
const atOnce = 32;

/**
 * What had happened to these aggregates at an instant, that instant included; without one, all. Streams come as they are first
 * named, each in its own order, as a fold needs them. Of an aggregate whose clock was once put back it is what came before its
 * first later event: a state that really was. What an app may not know of people is redacted as everywhere.
 */
export const eventsUntil = async (
  log: EventLog,
  sources: readonly HistorySource[],
  until?: string,
): Promise<readonly Recorded[]> => {
  const found: Recorded[] = [];
  for (let from = 0; from < sources.length; from += atOnce) {
    const some = sources.slice(from, from + atOnce);
    const read = await Promise.all(some.map((source) => readUntil(log, source, until)));
    found.push(...read.flat());
  }
  const streams = [...new Set(sources.map(({ stream }) => stream.name))];
  return found.sort((a, b) => streams.indexOf(a.stream) - streams.indexOf(b.stream) || a.seq - b.seq);
};

const readUntil = async (log: EventLog, source: HistorySource, until?: string): Promise<readonly Recorded[]> =>
  source.stream.personalData.length > 0
    ? read(log, source, await sealedUntil(log, source, until))
    : takenUntil(log, source, until, keptOf(log).opened, { timeOf: ({ at }) => at, take: (page) => read(log, source, page) });

/**
 * The stored messages of one aggregate up to an instant, as the log has them: what is about people stays sealed, and is opened anew
 * whenever it is read, because it may have to be forgotten meanwhile.
 */
export const sealedUntil = (log: EventLog, source: HistorySource, until?: string): Promise<readonly StoredMsg[]> =>
  takenUntil(log, source, until, keptOf(log).sealed, {
    timeOf: ({ header: headers }) => header(headers, 'ce-time'),
    take: async (page) => page.filter(({ subject }) => findEvent([source.aggregate], subject)),
  });

type Taking<T> = Readonly<{
  timeOf(one: T): string | undefined;
  take(page: readonly StoredMsg[]): Promise<readonly T[]> | readonly T[];
}>;

/** What is known already, and what came behind it. */
const takenUntil = async <T extends Readonly<{ seq: number }>>(
  log: EventLog,
  { stream, aggregate, id }: HistorySource,
  until: string | undefined,
  kept: KeptEvents<T>,
  { timeOf, take }: Taking<T>,
): Promise<readonly T[]> => {
  const filter = aggregateFilter(aggregate, id);
  const isLater = (at = ''): boolean => until !== undefined && compareInstants(at, until) > 0;
  const known = kept.get(filter);
  const knownEnd = known.events.findIndex((one) => isLater(timeOf(one)));
  if (knownEnd >= 0) return known.events.slice(0, knownEnd);
  const events = [...known.events];
  let { bytes } = known;
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
  kept.keep(filter, { events, bytes });
  return events;
};

/** Events of types that a newer writer has added are passed over, as a follower of the stream does. */
export const read = (log: EventLog, { stream, aggregate }: HistorySource, page: readonly StoredMsg[]) =>
  allRead(
    page.filter(({ subject }) => findEvent([aggregate], subject)),
    ({ seq, subject, header: headers, data }) =>
      readRecorded(log, [aggregate], { stream: stream.name, seq, subject, headers, data }),
  );

/** Bytes that an app keeps in memory when it is asked much of what was, opened and sealed; else nothing. */
const capacity = 32 * 1024 * 1024;
type Kept = Readonly<{ opened: KeptEvents<Recorded>; sealed: KeptEvents<StoredMsg> }>;
const kept = new WeakMap<EventLog, Kept>();

const keptOf = (log: EventLog): Kept => {
  const known = kept.get(log) ?? { opened: new KeptEvents(capacity), sealed: new KeptEvents(capacity) };
  kept.set(log, known);
  return known;
};
