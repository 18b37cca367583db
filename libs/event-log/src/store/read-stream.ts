import type { StoredMsg } from '@nats-io/jetstream';
import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { aggregateFilter } from '@millrace/contracts';
import { allRead, readOrTell, readRecorded } from './envelope.js';
import type { EventLog } from '../connection/event-log.js';
import type { Recorded } from './recorded.js';

/** An aggregate's events behind `after` and up to `upTo`, both sequences of the stream; oldest first, all of them. */
export const loadEvents = async (
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  id: string,
  after = 0,
  upTo = Number.POSITIVE_INFINITY,
): Promise<readonly Recorded[]> => {
  const filter = aggregateFilter(aggregate, id);
  const events: Recorded[] = [];
  for (let from = after + 1; ; ) {
    const page = await readPage(log, stream, filter, from);
    const wanted = page.filter(({ seq }) => seq <= upTo);
    events.push(...(await allRead(wanted, (one) => readRecorded(log, [aggregate], { ...pick(one), stream: stream.name }))));
    const last = page.at(-1);
    if (!last || page.length < pageSize || last.seq >= upTo) return events;
    from = last.seq + 1;
  }
};

/**
 * One event by its place in a stream, `unreadable` when it does not fit its contract; `undefined` when there is none, or none that
 * this reader's contracts name.
 */
export const eventAt = async (log: EventLog, stream: StreamContract, seq: number): Promise<Recorded | undefined> => {
  const message = await log.jsm.direct.getMessage(stream.name, { seq });
  return message ? readOrTell(log, stream.aggregates, { ...pick(message), stream: stream.name }) : undefined;
};

/** As many as `readPage` answers when there may be more. */
export const pageSize = 1000;

/** Stored messages of a subject or pattern from a sequence on, at most 1,000; none when there are no more. */
export const readPage = async (
  log: EventLog,
  stream: Pick<StreamContract, 'name'>,
  filter: string,
  from: number,
): Promise<StoredMsg[]> => {
  const page: StoredMsg[] = [];
  const messages = await log.jsm.direct.getBatch(stream.name, { seq: from, next_by_subj: filter, batch: pageSize });
  try {
    for await (const message of messages) page.push(message);
  } catch (fault) {
    if (!isEmptyAnswer(fault)) throw fault;
  }
  return page;
};

const isEmptyAnswer = (fault: unknown) => fault instanceof Error && 'code' in fault && fault.code === 404;

const pick = ({ seq, subject, header: headers, data }: StoredMsg) => ({ seq, subject, headers, data });

/** The sequence of an aggregate's newest event; 0 when it has none. */
export const newestSequence = async (
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  id: string,
): Promise<number> => {
  const message = await log.jsm.direct.getMessage(stream.name, { last_by_subj: aggregateFilter(aggregate, id) });
  return message?.seq ?? 0;
};

/** The newest events of a whole stream, at most `count`, oldest of them first. */
export const newestEvents = async (log: EventLog, stream: StreamContract, count: number): Promise<readonly Recorded[]> => {
  const last = await lastSequence(log, stream);
  const events: Recorded[] = [];
  for (let from = Math.max(1, last - count + 1); from <= last; ) {
    const page = await readPage(log, stream, `${stream.context}.>`, from);
    events.push(...(await allRead(page, (one) => readRecorded(log, stream.aggregates, { ...pick(one), stream: stream.name }))));
    from = (page.at(-1)?.seq ?? last) + 1;
  }
  return events;
};

/** The newest sequence of a whole stream; 0 when it is empty. */
export const lastSequence = async (log: EventLog, stream: StreamContract): Promise<number> =>
  (await log.jsm.streams.info(stream.name)).state.last_seq;
