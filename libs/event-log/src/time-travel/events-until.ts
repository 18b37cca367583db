import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { aggregateFilter } from '@millrace/contracts';
import { allRead, header, readRecorded } from '../envelope.js';
import type { EventLog } from '../event-log.js';
import type { Recorded } from '../recorded.js';
import { pageSize, readPage } from '../stored.js';
import { compareInstants } from './instant.js';

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

const readUntil = async (log: EventLog, { stream, aggregate, id }: Source, until?: string): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  const isLater = (at = ''): boolean => until !== undefined && compareInstants(at, until) > 0;
  for (let from = 1; ; ) {
    const page = await readPage(log, stream, aggregateFilter(aggregate, id), from);
    const end = page.findIndex((message) => isLater(header(message.header, 'ce-time')));
    const wanted = end < 0 ? page : page.slice(0, end);
    const read = await allRead(wanted, ({ seq, subject, header: headers, data }) =>
      readRecorded(log, [aggregate], { stream: stream.name, seq, subject, headers, data }),
    );
    events.push(...read);
    const last = page.at(-1);
    if (!last || end >= 0 || page.length < pageSize) return events;
    from = last.seq + 1;
  }
};
