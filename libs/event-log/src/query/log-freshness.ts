import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import type { Position } from '../message/position.js';
import { lastAppended } from '../store/appended.js';
import { openLag } from '../subscription/lag.js';
import { openStreamEnds } from '../subscription/stream-ends.js';
import { queryHandler } from './query-handler.js';
import type { Freshness } from './query-result.js';

/** A stream that an application holds in memory through a catch-up subscription. */
export type SubscribedStream = Readonly<{
  stream: StreamContract;
  /** The sequence of the last event read. */
  seq(): number;
  /** Resolves to true when the stream is read up to `seq`, to false after the time-out. */
  waitFor(seq: number, timeoutMs: number): Promise<boolean>;
}>;

/** The freshness of an answer that is computed after this resolves: a lower bound. */
export type LogFreshness = (readAfter: Position) => Promise<Freshness>;

/** How long an answer waits for the position of `readAfter`. */
const readAfterTimeoutMs = 1_000;

/**
 * The freshness of an application that answers without a view. The streams `inLog` are read from the log for each answer, so nothing that
 * was appended before is missing; of the streams `followed` the application knows its own position.
 */
export const openLogFreshness = (
  log: EventLog,
  { inLog, followed = [] }: { inLog: readonly StreamContract[]; followed?: readonly SubscribedStream[] },
): LogFreshness => {
  const ends = new Map<string, number>();
  const lags = followed.map((source) => ({ source, lag: openLag() }));
  const recordEnd = (stream: string, lastSeq: number, lookedAt: number) => {
    ends.set(stream, Math.max(ends.get(stream) ?? 0, lastSeq));
    lags.find(({ source }) => source.stream.name === stream)?.lag.recordEnd(lastSeq, lookedAt);
  };
  const streamEnds = openStreamEnds([...inLog, ...followed.map(({ stream }) => stream)], recordEnd);
  const endsInLog = openStreamEnds(inLog, recordEnd);
  // What the application itself has appended need not be looked up.
  const endOf = ({ name }: StreamContract) => Math.max(ends.get(name) ?? 0, lastAppended(log, name));

  return async (readAfter) => {
    const requested = ({ name }: StreamContract) => readAfter[name] ?? 0;
    const waited = await Promise.all(lags.map(({ source }) => source.waitFor(requested(source.stream), readAfterTimeoutMs)));
    await streamEnds.refresh(log);
    if (inLog.some((stream) => endOf(stream) < requested(stream))) await endsInLog.refresh(log, 'now');
    for (const { lag, source } of lags) lag.read(source.seq());
    const positions = [
      ...inLog.map((stream) => [stream.name, endOf(stream)]),
      ...followed.map((source) => [source.stream.name, source.seq()]),
    ];
    const now = Date.now();
    return {
      view: log.app,
      positions: Object.fromEntries(positions) as Freshness['positions'],
      behindEvents: lags.reduce((sum, { lag }) => sum + lag.events(), 0),
      behindMs: Math.max(0, ...lags.map(({ lag }) => lag.ms(now))),
      reached: waited.every(Boolean) && inLog.every((stream) => endOf(stream) >= requested(stream)),
    };
  };
};

/** A query handler without a view: takes the freshness first, then calls the handler. Errors as `queryHandler`. */
export const queryHandlerFromLog = <Q extends QueryContract>(
  contract: Q,
  freshnessOf: LogFreshness,
  handler: (input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Consumer =>
  queryHandler(contract, async (input, { readAfter }) => {
    const freshness = await freshnessOf(readAfter);
    return { data: await handler(input), freshness };
  });
