import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { aggregateFilter, typeFilter } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { DirectMessage } from '../message/direct-message.js';
import { readAll, readEvent, readEventOrError, type StoredMessage } from './read-event.js';
import type { Recorded } from './recorded.js';
import { isCluster, readFromLeader } from './stream-leader.js';

/** All events of an aggregate with sequences greater than `after` and at most `upTo`, oldest first. Throws `UNREADABLE_EVENT`. */
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
    events.push(...(await readAll(wanted, (message) => readEvent(log, [aggregate], toStored(stream, message)))));
    const last = page.at(-1);
    if (!last || page.length < pageSize || last.seq >= upTo) return events;
    from = last.seq + 1;
  }
};

/**
 * The events of some types of an aggregate, oldest first. The others are neither decoded nor decrypted, which takes most of the time of
 * reading an aggregate. Throws `UNREADABLE_EVENT`.
 */
export const loadEventsOfTypes = async <T extends string>(
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  id: string,
  types: ReadonlySet<T>,
): Promise<readonly Recorded[]> => {
  const isWanted = ({ subject }: StoredMsg) => (types as ReadonlySet<string>).has(subject.slice(subject.lastIndexOf('.') + 1));
  const events: Recorded[] = [];
  for (let from = 1; ; ) {
    const page = await readPage(log, stream, aggregateFilter(aggregate, id), from);
    events.push(...(await readAll(page.filter(isWanted), (message) => readEvent(log, [aggregate], toStored(stream, message)))));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return events;
    from = last.seq + 1;
  }
};

/**
 * The event at a sequence of a stream, with `unreadable` when it does not match its contract; `undefined` when no message is there, or
 * none that the stream's aggregates declare.
 */
export const eventAt = async (log: EventLog, stream: StreamContract, seq: number): Promise<Recorded | undefined> => {
  const message = await readFromLeader(log, stream.name, { seq });
  if (!message) return undefined;
  const { seq: found, subject, header: headers, data } = message;
  return readEventOrError(log, stream.aggregates, { ...{ seq: found, subject, headers, data }, stream: stream.name });
};

/** The most messages that `readPage` returns; a shorter page is the last. */
export const pageSize = 1000;

const readTimeoutMs = 5_000;
const replicaRetries = 50;
const replicaDelayMs = 100;

/**
 * Stored messages of a subject or pattern, from a sequence on, in order; empty at the end. A short page ends where the stream's leader
 * ends: a replica that lags is read again. Throws `NOT_AVAILABLE` when it lags for more than 5 s; rejects when the leader does not answer.
 */
export const readPage = async (
  log: EventLog,
  stream: Pick<StreamContract, 'name'>,
  filter: string,
  from: number,
): Promise<DirectMessage[]> => {
  const page = await readDirectly(log, stream, filter, from, pageSize);
  if (!isCluster(log)) return page;
  for (let retry = 0; page.length < pageSize; retry += 1) {
    const next = (page.at(-1)?.seq ?? from - 1) + 1;
    if (!(await readFromLeader(log, stream.name, { seq: next, next_by_subj: filter }))) return page;
    if (retry === replicaRetries) throw new LogError('NOT_AVAILABLE', `a replica of ${stream.name} lags behind its leader`);
    if (retry > 0) await new Promise((done) => setTimeout(done, replicaDelayMs));
    page.push(...(await readDirectly(log, stream, filter, next, pageSize - page.length)));
  }
  return page;
};

/** At most `batch` messages, as the replica that answers has them. */
const readDirectly = async (
  log: EventLog,
  stream: Pick<StreamContract, 'name'>,
  filter: string,
  from: number,
  batch: number,
): Promise<DirectMessage[]> => {
  const query = JSON.stringify({ seq: from, next_by_subj: filter, batch });
  const messages = await connectionOf(log).requestBatch(`$JS.API.DIRECT.GET.${stream.name}`, query, { timeout: readTimeoutMs });
  return messages.map((message) => new DirectMessage(message));
};

/** Status 404 of a direct get: no message matches. */
export const isNotFound = (error: unknown) => error instanceof Error && 'code' in error && error.code === 404;

const toStored = (stream: StreamContract, { seq, subject, headers, data }: DirectMessage): StoredMessage => ({
  ...{ seq, subject, headers, data },
  stream: stream.name,
});

/** The sequence of the newest event of an aggregate; 0 when it has none. */
export const newestSequence = async (
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  id: string,
): Promise<number> => {
  const query = { last_by_subj: aggregateFilter(aggregate, id) };
  const message = await readFromLeader(log, stream.name, query);
  return message?.seq ?? 0;
};

/** The newest event of an aggregate, with `unreadable` when it does not match its contract; `undefined` when it has none. */
export const newestEventOf = async (
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  id: string,
): Promise<Recorded | undefined> => {
  const seq = await newestSequence(log, stream, aggregate, id);
  return seq === 0 ? undefined : eventAt(log, stream, seq);
};

/** The newest events of a stream, at most `count`, oldest first. Throws `UNREADABLE_EVENT`. */
export const newestEvents = async (log: EventLog, stream: StreamContract, count: number): Promise<readonly Recorded[]> => {
  const last = await lastSequence(log, stream);
  const events: Recorded[] = [];
  for (let from = Math.max(1, last - count + 1); from <= last; ) {
    const page = await readPage(log, stream, `${stream.context}.>`, from);
    events.push(...(await readAll(page, (message) => readEvent(log, stream.aggregates, toStored(stream, message)))));
    from = (page.at(-1)?.seq ?? last) + 1;
  }
  return events;
};

/** The events of a stream that were stored since an instant, oldest first, up to its end at the call. Throws `UNREADABLE_EVENT`. */
export async function* eventsSince(log: EventLog, stream: StreamContract, since: Date): AsyncGenerator<Recorded> {
  const last = await lastSequence(log, stream);
  const pattern = `${stream.context}.>`;
  for (let from = await firstSequenceSince(log, stream, since); from > 0 && from <= last; ) {
    const page = await readPage(log, stream, pattern, from);
    yield* await readAll(page, (message) => readEvent(log, stream.aggregates, toStored(stream, message)));
    from = (page.at(-1)?.seq ?? last) + 1;
  }
}

/** The events of one type of an aggregate kind from a sequence on, oldest first, up to the end at the call. Throws `UNREADABLE_EVENT`. */
export async function* eventsOfType(
  log: EventLog,
  stream: StreamContract,
  aggregate: AnyAggregate,
  type: string,
  from: number,
): AsyncGenerator<Recorded> {
  for (let next = from; ; ) {
    const page = await readPage(log, stream, typeFilter(aggregate, type), next);
    yield* await readAll(page, (message) => readEvent(log, [aggregate], toStored(stream, message)));
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    next = last.seq + 1;
  }
}

/** The sequence of the first message since an instant; 0 when there is none. */
const firstSequenceSince = async (log: EventLog, stream: StreamContract, since: Date): Promise<number> => {
  const query = { start_time: since, next_by_subj: `${stream.context}.>`, batch: 1 };
  try {
    for await (const { seq } of await connectionOf(log).jsm.direct.getBatch(stream.name, query)) return seq;
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  return 0;
};

/** The sequence of the last message of a stream; 0 when it is empty. */
export const lastSequence = async (log: EventLog, stream: StreamContract): Promise<number> =>
  (await connectionOf(log).jsm.streams.info(stream.name)).state.last_seq;
