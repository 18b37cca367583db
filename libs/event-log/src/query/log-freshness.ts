import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { openLag } from '../subscription/lag.js';
import type { Position } from '../message/position.js';
import { queryHandler, type Freshness } from './queries.js';
import { openStreamEnds } from '../subscription/stream-ends.js';
import type { Consumer } from '../consumer/consumer.js';

/** A stream that an app follows into its memory. */
export type SubscribedStream = Readonly<{
  stream: StreamContract;
  /** How far it is read. */
  seq(): number;
  /** Resolves `true` once it is read so far, `false` when it is not in time. */
  waitFor(seq: number, timeoutMs: number): Promise<boolean>;
}>;

/** Says how fresh what an app reads is; taken before it reads, so that what it reads is at least so fresh. */
export type LogFreshness = (readAfter: Position) => Promise<Freshness>;

/** Longest that an answer waits to have read what it was asked to read after. */
const patienceMs = 1_000;

/**
 * The freshness of an app that answers without a view: what it reads from streams `inLog` it looks up in the log with each
 * question, so that nothing which was there before is missing; of the `followed` it knows what it has read.
 */
export const openLogFreshness = (
  log: EventLog,
  { inLog, followed = [] }: { inLog: readonly StreamContract[]; followed?: readonly SubscribedStream[] },
): LogFreshness => {
  const ends = new Map<string, number>();
  const lags = followed.map((one) => ({ ...one, lag: openLag() }));
  const learn = (stream: string, lastSeq: number, lookedAt: number) => {
    ends.set(stream, Math.max(ends.get(stream) ?? 0, lastSeq));
    lags.find((one) => one.stream.name === stream)?.lag.learn(lastSeq, lookedAt);
  };
  const looking = openStreamEnds([...inLog, ...followed.map(({ stream }) => stream)], learn);
  const end = ({ name }: StreamContract) => ends.get(name) ?? 0;

  return async (readAfter) => {
    const asked = ({ name }: StreamContract) => readAfter[name] ?? 0;
    const waited = await Promise.all(lags.map(({ stream, waitFor }) => waitFor(asked(stream), patienceMs)));
    await looking.look(log);
    if (inLog.some((stream) => end(stream) < asked(stream))) await looking.look(log, 'now');
    for (const { lag, seq } of lags) lag.read(seq());
    const read = [...inLog.map((stream) => [stream.name, end(stream)]), ...lags.map(({ stream, seq }) => [stream.name, seq()])];
    const now = Date.now();
    return {
      view: log.app,
      positions: Object.fromEntries(read) as Freshness['positions'],
      behindEvents: lags.reduce((sum, { lag }) => sum + lag.events(), 0),
      behindMs: Math.max(0, ...lags.map(({ lag }) => lag.ms(now))),
      reached: waited.every(Boolean) && inLog.every((stream) => end(stream) >= asked(stream)),
    };
  };
};

/** Answers a question from an app's own reading, and says how fresh that is; else as `answers`. */
export const queryHandlerFromLog = <Q extends QueryContract>(
  contract: Q,
  reading: LogFreshness,
  handler: (input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Consumer =>
  queryHandler(contract, async (input, { readAfter }) => {
    const freshness = await reading(readAfter);
    return { data: await handler(input), freshness };
  });
