import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { QueryRefused } from '../connection/log-error.js';
import { openLogFreshness } from '../query/log-freshness.js';
import { queryHandler } from '../query/queries.js';
import type { Consumer } from '../consumer/consumer.js';
import { fairQueue, tooLate, tooMany } from './fair-queue.js';

/** So many questions about what was are answered at a time: an app has others to answer meanwhile. */
const concurrency = 2;
/** Nobody waits longer for an answer than this. */
const timeoutMs = 5_000;
/** So many questions of one caller wait at a time. */
const maxWaiting = 200;

const turns = new WeakMap<EventLog, ReturnType<typeof fairQueue>>();

const turnsOf = (log: EventLog): ReturnType<typeof fairQueue> => {
  const known = turns.get(log) ?? fairQueue({ concurrency, timeoutMs, maxWaiting });
  turns.set(log, known);
  return known;
};

/**
 * Answers a question about what was, looked up in the log with each question, whatever any view of the app has seen. `name`
 * stands for the log among the views of which an answer says how fresh it is; `streams` are all that is read. Such questions take
 * turns, caller by caller, so that much of the past delays nothing of the present, nor what others ask. Refuses with `NotReady` and,
 * when the caller has too many questions waiting, with `TooManyAsked`.
 */
export const historyQueryHandler = <Q extends QueryContract>(
  contract: Q,
  { name, streams }: Readonly<{ name: string; streams: readonly StreamContract[] }>,
  handler: (log: EventLog, input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Consumer => ({
  name: `answer-${contract.name}`,
  start: (log) => {
    const reading = openLogFreshness(log, { inLog: streams });
    const answering = queryHandler(contract, async (input, { readAfter, caller }) => {
      const freshness = { ...(await reading(readAfter)), view: name };
      const told = await turnsOf(log)(caller, () => handler(log, input));
      if (told === tooLate) throw new QueryRefused('NotReady', 'too much is asked of what was');
      if (told === tooMany) throw new QueryRefused('TooManyAsked', 'this caller has too many questions about what was waiting');
      return { data: told, freshness };
    });
    return answering.start(log);
  },
});
