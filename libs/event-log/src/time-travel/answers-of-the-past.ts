import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../event-log.js';
import { QueryRefused } from '../log-error.js';
import { openOwnReading } from '../own-reading.js';
import { answers } from '../queries.js';
import type { Subscription } from '../subscription.js';
import { takeTurns, tooLate, tooMany } from './take-turns.js';

/** So many questions about what was are answered at a time: an app has others to answer meanwhile. */
const atOnce = 2;
/** Nobody waits longer for an answer than this. */
const patienceMs = 5_000;
/** So many questions of one caller wait at a time. */
const mostWaiting = 200;

const turns = new WeakMap<EventLog, ReturnType<typeof takeTurns>>();

const turnsOf = (log: EventLog): ReturnType<typeof takeTurns> => {
  const known = turns.get(log) ?? takeTurns({ atOnce, patienceMs, mostWaiting });
  turns.set(log, known);
  return known;
};

/**
 * Answers a question about what was, looked up in the log with each question, whatever any view of the app has seen. `name`
 * stands for the log among the views of which an answer says how fresh it is; `streams` are all that is read. Such questions take
 * turns, caller by caller, so that much of the past delays nothing of the present, nor what others ask. Refuses with `NotReady` and,
 * when the caller has too many questions waiting, with `TooManyAsked`.
 */
export const answersOfThePast = <Q extends QueryContract>(
  contract: Q,
  { name, streams }: Readonly<{ name: string; streams: readonly StreamContract[] }>,
  handler: (log: EventLog, input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Subscription => ({
  name: `answer-${contract.name}`,
  start: (log) => {
    const reading = openOwnReading(log, { inLog: streams });
    const answering = answers(contract, async (input, { readAfter, caller }) => {
      const freshness = { ...(await reading(readAfter)), view: name };
      const told = await turnsOf(log)(caller, () => handler(log, input));
      if (told === tooLate) throw new QueryRefused('NotReady', 'too much is asked of what was');
      if (told === tooMany) throw new QueryRefused('TooManyAsked', 'this caller has too many questions about what was waiting');
      return { data: told, freshness };
    });
    return answering.start(log);
  },
});
