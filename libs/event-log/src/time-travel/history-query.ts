import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import type { Consumer } from '../consumer/consumer.js';
import { openLogFreshness } from '../query/log-freshness.js';
import { queryHandler } from '../query/query-handler.js';
import { QueryRefused } from '../query/query-refused.js';
import { fairQueue, tooLate, tooMany } from './fair-queue.js';

/** History queries of one process that run at the same time: the process answers other queries too. */
const concurrency = 2;
const timeoutMs = 5_000;
/** The most waiting history queries of one caller. */
const maxWaiting = 200;

const queues = new WeakMap<EventLog, ReturnType<typeof fairQueue>>();

const queueOf = (log: EventLog): ReturnType<typeof fairQueue> => {
  const queue = queues.get(log) ?? fairQueue({ concurrency, timeoutMs, maxWaiting });
  queues.set(log, queue);
  return queue;
};

/**
 * A query handler about the past: reads the log for each query, independent of any view. `name` is the name of the log in the answer's
 * freshness; `streams` are all streams that the handler reads. History queries are queued fairly by caller, so that they delay neither
 * other queries nor other callers. Refuses with `NotReady` after 5 s in the queue, with `TooManyAsked` when 200 queries of the caller wait.
 */
export const historyQueryHandler = <Q extends QueryContract>(
  contract: Q,
  { name, streams }: Readonly<{ name: string; streams: readonly StreamContract[] }>,
  handler: (log: EventLog, input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Consumer => ({
  name: `answer-${contract.name}`,
  start: (log) => {
    const freshnessOf = openLogFreshness(log, { inLog: streams });
    const consumer = queryHandler(contract, async (input, { readAfter, caller }) => {
      const freshness = { ...(await freshnessOf(readAfter)), view: name };
      const data = await queueOf(log)(caller, () => handler(log, input));
      if (data === tooLate) throw new QueryRefused('NotReady', 'too many history queries are waiting');
      if (data === tooMany) throw new QueryRefused('TooManyAsked', 'too many history queries of this caller are waiting');
      return { data, freshness };
    });
    return consumer.start(log);
  },
});
