import { setTimeout as delay } from 'node:timers/promises';
import { type InputOf, type QueryContract, queryRetrySubject, querySubject } from '@millrace/contracts';
import { headers, type MsgHdrs, RequestError } from '@nats-io/transport-node';
import { SpanKind } from '@opentelemetry/api';
import { isUnavailable } from '../connection/availability.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { formatPosition, type Position } from '../message/position.js';
import { currentTraceparent } from '../telemetry/handling-context.js';
import { querySpan } from '../telemetry/query-span.js';
import { inSpan } from '../telemetry/spans.js';
import { hedged } from './hedging.js';
import { answerWithin, localInstance } from './local-queries.js';
import { QueryRefused } from './query-refused.js';
import { notAvailable, type QueryReply, type QueryResult } from './query-result.js';

/** The options of one query. */
export type QueryOptions = Readonly<{
  /** The position that the answer should include; see `Freshness.reached`. */
  readAfter?: Position;
  /** Milliseconds to wait for an answer; 5,000 by default. */
  timeoutMs?: number;
  /**
   * After so many milliseconds without an answer the query goes to every instance, and the first answer counts. A budget bounds the number
   * of hedged queries.
   */
  hedgeAfterMs?: number;
  /** Identifies the end user, for handlers that schedule callers fairly. */
  caller?: string;
}>;

/** How long a query is repeated while no instance subscribes: the duration of a restart. */
const noRespondersTimeoutMs = 1_000;
const retryDelayMs = 25;

/**
 * Sends a query: by the broker, or by a call when the only instance is in this process. The result must not be changed; that of a call is
 * frozen, as the instance may share it. Throws `QueryRefused` with the code of a refusal, or `NOT_AVAILABLE` when no instance can answer in
 * time.
 */
export const sendQuery = <Q extends QueryContract>(
  log: EventLog,
  contract: Q,
  input: InputOf<Q>,
  options: QueryOptions = {},
): Promise<QueryResult<Q>> =>
  inSpan(
    () => querySpan(contract, SpanKind.CLIENT),
    () => send(log, contract, input, options),
  );

const send = async <Q extends QueryContract>(
  log: EventLog,
  contract: Q,
  input: InputOf<Q>,
  options: QueryOptions,
): Promise<QueryResult<Q>> => {
  const { readAfter = {}, timeoutMs = 5_000, hedgeAfterMs, caller = '' } = options;
  const local = localInstance(log, contract);
  const request = remoteRequest(log, input, options);
  const first = local
    ? answerWithin(timeoutMs, local(input, { readAfter, caller }))
    : retried(() => request(querySubject(contract.app, contract.name), timeoutMs));
  const again = (afterMs: number) => request(queryRetrySubject(contract.app, contract.name), timeoutMs - afterMs);
  const answer = hedgeAfterMs === undefined ? first : hedged(log, first, hedgeAfterMs, () => again(hedgeAfterMs));
  const reply = await answer.catch((cause: unknown) => {
    if (!isUnavailable(cause)) throw cause;
    throw new LogError('NOT_AVAILABLE', `${contract.app} does not answer`, { cause });
  });
  if (!('refused' in reply)) return reply as QueryResult<Q>;
  const { code, message: reason } = reply.refused;
  throw code === notAvailable ? new LogError('NOT_AVAILABLE', reason) : new QueryRefused(code, reason);
};

/** Sends a query by the broker to a subject. Its message is made with the first call. */
const remoteRequest = (
  log: EventLog,
  input: unknown,
  { readAfter, caller }: QueryOptions,
): ((subject: string, timeout: number) => Promise<QueryReply>) => {
  let message: Readonly<{ headers: MsgHdrs; body: string }> | undefined;
  const make = () => {
    const metadata = headers();
    if (readAfter) metadata.set('x-read-after', formatPosition(readAfter));
    if (caller !== undefined) metadata.set('x-caller', caller);
    const traceparent = currentTraceparent();
    if (traceparent !== undefined) metadata.set('traceparent', traceparent);
    return { headers: metadata, body: JSON.stringify(input) };
  };
  return async (subject, timeout) => {
    message ??= make();
    const answer = await connectionOf(log).request(subject, message.body, { timeout, headers: message.headers });
    return answer.json<QueryReply>();
  };
};

const retried = async <T>(send: () => Promise<T>): Promise<T> => {
  for (const end = Date.now() + noRespondersTimeoutMs; ; await delay(retryDelayMs)) {
    try {
      return await send();
    } catch (error) {
      if (!hasNoResponders(error) || Date.now() > end) throw error;
    }
  }
};

const hasNoResponders = (error: unknown): boolean => error instanceof RequestError && error.isNoResponders();
