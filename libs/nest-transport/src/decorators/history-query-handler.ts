import type { QueryContract, StreamContract } from '@millrace/contracts';
import { historyQueryHandler } from '@millrace/event-log';
import { type HandlerDecorator, messageHandler } from '../handler/handler-decorator.js';
import type { QueryMethod } from './query-handler.js';

/**
 * Answers a query about the past with what the method reads from `streams`; `name` is the name of the log in the answer's freshness. Such
 * queries are queued fairly by caller. Refuses with `NotReady`, and with `TooManyAsked` when too many queries of the caller wait.
 */
export const HistoryQueryHandler = <Q extends QueryContract>(
  query: Q,
  source: Readonly<{ name: string; streams: readonly StreamContract[] }>,
): HandlerDecorator<QueryMethod<Q>> =>
  messageHandler(query, (handle) =>
    historyQueryHandler(query, source, (_log, input) => handle(input, {}) as ReturnType<QueryMethod<Q>>),
  );
