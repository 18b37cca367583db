import type { StoredMsg } from '@nats-io/jetstream';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { isNotFound } from '../store/read-stream.js';
import { header, staffIdHeader } from '../message/envelope.js';
import { type Page, type PageRequest, type Place, pageBackwards, type Window } from './page-backwards.js';

/** One event that followed from a request of a member of staff, without its data. `at`: when it was stored (ms since 1970). */
export type StaffChange = Place &
  Readonly<{
    staffId: string;
    aggregate: string;
    aggregateId: string;
    type: string;
    version: number;
    correlationId: string;
  }>;

/** A part of the log: a stream, and a filter of its subjects. */
export type LogPart = Readonly<{ stream: string; filter: string }>;

const pageSize = 500;

/**
 * The events of these parts that members of staff caused, newest first; with `staffId` those of one. Only metadata are read, which are not personal. On
 * a cluster the newest events may be missing while a replica lags.
 */
export const staffChanges = async (
  log: EventLog,
  parts: readonly LogPart[],
  { staffId, ...page }: Omit<PageRequest, 'oldest' | 'now'> & Readonly<{ staffId?: string }>,
): Promise<Page<StaffChange>> => {
  const names = [...new Set(parts.map(({ stream }) => stream))];
  const begins = await Promise.all(names.map((name) => connectionOf(log).jsm.streams.info(name)));
  const used = begins.filter(({ state }) => state.messages > 0).map(({ state }) => Date.parse(state.first_ts));
  const readAll = async (from: number, until: number, limit: number): Promise<Window<StaffChange>> => {
    const read = await Promise.all(parts.map((part) => readPart(log, part, { from, until, limit })));
    const entries = read.flatMap(({ messages }, index) => messages.flatMap((one) => changeIn(one, parts[index]?.stream ?? '')));
    return {
      entries: entries.filter((change) => staffId === undefined || change.staffId === staffId),
      read: read.reduce((sum, { messages }) => sum + messages.length, 0),
      complete: read.every(({ complete }) => complete),
    };
  };
  const now = Date.now();
  return pageBackwards(readAll, { ...page, oldest: Math.min(now, ...used), now });
};

type Range = Readonly<{ from: number; until: number; limit: number }>;

const readPart = async (log: EventLog, { stream, filter }: LogPart, { from, until, limit }: Range) => {
  const messages: StoredMsg[] = [];
  for (let start: Readonly<{ start_time: Date } | { seq: number }> = { start_time: new Date(from) }; ; ) {
    const batch = await readBatch(log, stream, { ...start, next_by_subj: filter, batch: pageSize });
    const inside = batch.filter(({ time }) => time.getTime() < until);
    messages.push(...inside);
    const last = batch.at(-1);
    if (!last || batch.length < pageSize || inside.length < batch.length) return { messages, complete: true };
    if (messages.length >= limit) return { messages, complete: false };
    start = { seq: last.seq + 1 };
  }
};

type Batch = Readonly<{ next_by_subj: string; batch: number }> & Readonly<{ start_time: Date } | { seq: number }>;

const readBatch = async (log: EventLog, stream: string, query: Batch): Promise<readonly StoredMsg[]> => {
  const batch: StoredMsg[] = [];
  try {
    for await (const message of await connectionOf(log).jsm.direct.getBatch(stream, query)) batch.push(message);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  return batch;
};

const changeIn = ({ subject, seq, time, header: headers }: StoredMsg, stream: string): readonly StaffChange[] => {
  const staffId = header(headers, staffIdHeader);
  if (staffId === undefined) return [];
  const [, aggregate = '', aggregateId = '', type = ''] = subject.split('.');
  const version = Number(header(headers, 'x-aggregate-version') ?? 0);
  const correlationId = header(headers, 'x-correlation-id') ?? '';
  return [{ stream, seq, at: time.getTime(), staffId, aggregate, aggregateId, type, version, correlationId }];
};
