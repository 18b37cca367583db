import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import { queryHandlerFromLog, type SubscribedStream, openLogFreshness } from '@millrace/event-log';
import { type ClassOf, type HandlerDecorator, messageHandler } from '../handler/handler-decorator.js';

/** The signature of a method that answers a query. */
export type QueryMethod<Q extends QueryContract> = (input: InputOf<Q>) => Promise<OutputOf<Q>>;

/** `streams` are read in the log with each query; `projections` follow their stream in the app's memory. */
type Sources = Readonly<{ streams: readonly StreamContract[]; projections?: readonly ClassOf<SubscribedStream>[] }>;

/**
 * Answers a query of a contract with what the method returns and with the freshness of its sources. The instances of an app share the
 * queries. The method throws `QueryRefused` to refuse; any other error is answered as `FAILED`, without its text.
 */
export const QueryHandler = <Q extends QueryContract>(
  query: Q,
  { streams, projections = [] }: Sources,
): HandlerDecorator<QueryMethod<Q>> =>
  messageHandler(query, (handle, resolve) => ({
    name: `answer-${query.name}`,
    start: (log) => {
      const freshness = openLogFreshness(log, { inLog: streams, followed: projections.map(resolve) });
      return queryHandlerFromLog(query, freshness, (input) => handle(input, {}) as Promise<OutputOf<Q>>).start(log);
    },
  }));
