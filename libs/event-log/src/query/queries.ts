import { setTimeout as delay } from 'node:timers/promises';
import {
  type InputOf,
  type OutputOf,
  type QueryContract,
  queryRetrySubject,
  querySubject,
  type StreamName,
} from '@millrace/contracts';
import { headers, type Msg, RequestError } from '@nats-io/transport-node';
import { isUnavailable } from '../connection/availability.js';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { hedged } from './hedging.js';
import { LogError, QueryRefused } from '../connection/log-error.js';
import { formatPosition, type Position, parsePosition } from '../message/position.js';
import { faults, fits } from '../message/schema.js';
import type { Consumer } from '../consumer/consumer.js';

/** How near a view's answer is to the log: how far it has read, and what it has not applied yet of what it knows of. */
export type Freshness = Readonly<{
  view: string;
  positions: Readonly<Partial<Record<StreamName, number>>>;
  behindEvents: number;
  behindMs: number;
  /** Whether the position asked for was reached. */
  reached: boolean;
}>;

export type QueryResult<Q> = Readonly<{ data: OutputOf<Q>; freshness?: Freshness }>;

/** What is known of a question beside its input. `caller`: whose it is, as far as the asker tells. */
export type QueryContext = Readonly<{ readAfter: Position; caller: string }>;

type Reply = Readonly<{ data: unknown; freshness?: Freshness } | { refused: { code: string; message: string } }>;

/**
 * Answers one question for as long as the app runs; the app's instances share the questions, except those that are asked again, which
 * each of them answers. A handler throws `QueryRefused` for what it will not answer and `NOT_AVAILABLE` when what it needs is not
 * there at the moment; any other fault is answered as `FAILED` without its text.
 */
export const queryHandler = <Q extends QueryContract>(
  contract: Q,
  handler: (input: InputOf<Q>, asked: QueryContext) => Promise<QueryResult<Q>>,
): Consumer => ({
  name: `answer-${contract.name}`,
  start: async (log) => {
    const subject = querySubject(contract.app, contract.name);
    const underWay = new Set<Promise<void>>();
    const reply = async (message: Msg): Promise<void> => {
      const answer = await answerOne(contract, handler, message);
      try {
        message.respond(JSON.stringify(answer));
      } catch (fault) {
        console.error(`${contract.name}: the answer could not be sent:`, fault);
      }
    };
    const callback = (fault: Error | null, message: Msg): void => {
      if (fault) return;
      const work = reply(message).finally(() => underWay.delete(work));
      underWay.add(work);
    };
    const questions = log.nc.subscribe(subject, { queue: contract.app, callback });
    const again = log.nc.subscribe(queryRetrySubject(contract.app, contract.name), { callback });
    return {
      stop: async () => {
        await Promise.all([questions.drain(), again.drain()]);
        await Promise.allSettled(underWay);
      },
      health: () => ({ ok: !questions.isClosed(), detail: questions.isClosed() ? 'closed' : 'answering' }),
    };
  },
});

/** How an instance says in its reply that it cannot answer at the moment. */
const notAvailable = 'NOT_AVAILABLE';

const answerOne = async <Q extends QueryContract>(
  contract: Q,
  handler: (input: InputOf<Q>, asked: QueryContext) => Promise<QueryResult<Q>>,
  message: Msg,
): Promise<Reply> => {
  try {
    const input = message.json<InputOf<Q>>();
    if (!fits(contract.input, input)) throw new QueryRefused('BadInput', faults(contract.input, input));
    const readAfter = parsePosition(header(message.headers, 'x-read-after') ?? '') ?? {};
    return await handler(input, { readAfter, caller: header(message.headers, 'x-caller') ?? '' });
  } catch (fault) {
    if (fault instanceof QueryRefused) return { refused: { code: fault.code, message: fault.message } };
    if (isUnavailable(fault)) return { refused: { code: notAvailable, message: `${contract.app} lacks what it needs` } };
    console.error(`${contract.name}:`, fault);
    return { refused: { code: 'FAILED', message: `${contract.app} could not answer ${contract.name}` } };
  }
};

export type QueryOptions = Readonly<{
  readAfter?: Position;
  timeoutMs?: number;
  /**
   * After this long without an answer every instance is asked, and the first answer counts; for questions that change nothing. How many
   * are asked again is bounded by how many are answered.
   */
  hedgeAfterMs?: number;
  /** Whose question it is, for who answers callers in turn. */
  caller?: string;
}>;

/** Asks; throws `QueryRefused` with the refusal's code, or `NOT_AVAILABLE` when nobody can answer within `timeoutMs` (5 s). */
export const sendQuery = async <Q extends QueryContract>(
  log: EventLog,
  contract: Q,
  input: InputOf<Q>,
  { readAfter, timeoutMs = 5_000, hedgeAfterMs, caller }: QueryOptions = {},
): Promise<QueryResult<Q>> => {
  const asked = headers();
  if (readAfter) asked.set('x-read-after', formatPosition(readAfter));
  if (caller !== undefined) asked.set('x-caller', caller);
  const question = JSON.stringify(input);
  const ask = (subject: string, timeout: number) => log.nc.request(subject, question, { timeout, headers: asked });
  const first = patiently(() => ask(querySubject(contract.app, contract.name), timeoutMs));
  const again = (after: number) => ask(queryRetrySubject(contract.app, contract.name), timeoutMs - after);
  const told = hedgeAfterMs === undefined ? first : hedged(log, first, hedgeAfterMs, () => again(hedgeAfterMs));
  const answer = await told.catch((cause: unknown) => {
    if (!isUnavailable(cause)) throw cause;
    throw new LogError('NOT_AVAILABLE', `${contract.app} does not answer`, { cause });
  });
  const reply = answer.json<Reply>();
  if (!('refused' in reply)) return reply as QueryResult<Q>;
  const { code, message } = reply.refused;
  throw code === notAvailable ? new LogError('NOT_AVAILABLE', message) : new QueryRefused(code, message);
};

/** Longest that is waited for somebody to take questions: as long as an instance that is replaced, or started again, takes. */
const nobodyThereMs = 1_000;

const patiently = async (ask: () => Promise<Msg>): Promise<Msg> => {
  for (const end = Date.now() + nobodyThereMs; ; await delay(25)) {
    try {
      return await ask();
    } catch (fault) {
      if (!isNobodyThere(fault) || Date.now() > end) throw fault;
    }
  }
};

const isNobodyThere = (fault: unknown): boolean => fault instanceof RequestError && fault.isNoResponders();
