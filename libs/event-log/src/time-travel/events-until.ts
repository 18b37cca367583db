import { type AnyAggregate, aggregateFilter, type StreamContract } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import { findEvent } from '../codec.js';
import { allRead, header, readRecorded } from '../envelope.js';
import type { EventLog } from '../event-log.js';
import type { Recorded } from '../recorded.js';
import { pageSize, readPage } from '../stored.js';
import { compareInstants } from './instant.js';
import { KeptEvents } from './kept-events.js';

/** One aggregate to be read from the log. */
export type Source = Readonly<{ stream: StreamContract; aggregate: AnyAggregate; id: string }>;

/** So many aggregates are read at a time. */
const atOnce = 32;

/**
 * What had happened to these aggregates at an instant, that instant included; without one, all. Streams come as they are first
 * named, each in its own order, as a fold needs them. Of an aggregate whose clock was once put back it is what came before its
 * first later event: a state that really was. What an app may not know of people is redacted as everywhere.
 */
export const eventsUntil = async (log: EventLog, sources: readonly Source[], until?: string): Promise<readonly Recorded[]> => {
  const found: Recorded[] = [];
  for (let from = 0; from < sources.length; from += atOnce) {
    const some = sources.slice(from, from + atOnce);
    const read = await Promise.all(some.map((source) => readUntil(log, source, until)));
    found.push(...read.flat());
  }
  const streams = [...new Set(sources.map(({ stream }) => stream.name))];
  return found.sort((a, b) => streams.indexOf(a.stream) - streams.indexOf(b.stream) || a.seq - b.seq);
};

const readUntil = async (log: EventLog, source: Source, until?: string): Promise<readonly Recorded[]> => {
  const { stream, aggregate, id } = source;
  const filter = aggregateFilter(aggregate, id);
  const isLater = (at = ''): boolean => until !== undefined && compareInstants(at, until) > 0;
  const known = keptOf(log).get(filter);
  const knownEnd = known.events.findIndex(({ at }) => isLater(at));
  if (knownEnd >= 0) return known.events.slice(0, knownEnd);
  const events = [...known.events];
  let { bytes } = known;
  for (let from = (events.at(-1)?.seq ?? 0) + 1; ; ) {
    const page = await readPage(log, stream, filter, from);
    const end = page.findIndex((message) => isLater(header(message.header, 'ce-time')));
    const wanted = end < 0 ? page : page.slice(0, end);
    events.push(...(await read(log, source, wanted)));
    bytes += wanted.reduce((sum, { data }) => sum + data.length, 0);
    const last = page.at(-1);
    if (!last || end >= 0 || page.length < pageSize) break;
    from = last.seq + 1;
  }
  // What is known of people may have to be forgotten: it is read anew each time.
  if (stream.personalData.length === 0) keptOf(log).keep(filter, { events, bytes });
  return events;
};

/** Events of types that a newer writer has added are passed over, as a follower of the stream does. */
const read = (log: EventLog, { stream, aggregate }: Source, page: readonly StoredMsg[]) =>
  allRead(
    page.filter(({ subject }) => findEvent([aggregate], subject)),
    ({ seq, subject, header: headers, data }) =>
      readRecorded(log, [aggregate], { stream: stream.name, seq, subject, headers, data }),
  );

/** Bytes that an app keeps in memory when it is asked much of what was; else nothing. */
const capacity = 32 * 1024 * 1024;
const kept = new WeakMap<EventLog, KeptEvents>();

const keptOf = (log: EventLog): KeptEvents => {
  const known = kept.get(log) ?? new KeptEvents(capacity);
  kept.set(log, known);
  return known;
};
