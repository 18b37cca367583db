import type { InputOf, OutputOf, QueryContract, StreamContract } from '@millrace/contracts';
import type { EventLog } from '../event-log.js';
import { openOwnReading } from '../own-reading.js';
import { answers } from '../queries.js';
import type { Subscription } from '../subscription.js';

/**
 * Answers a question about what was, looked up in the log with each question, whatever any view of the app has seen. `name`
 * stands for the log among the views of which an answer says how fresh it is; `streams` are all that is read.
 */
export const answersOfThePast = <Q extends QueryContract>(
  contract: Q,
  { name, streams }: Readonly<{ name: string; streams: readonly StreamContract[] }>,
  handler: (log: EventLog, input: InputOf<Q>) => Promise<OutputOf<Q>>,
): Subscription => ({
  name: `answer-${contract.name}`,
  start: (log) => {
    const reading = openOwnReading(log, { inLog: streams });
    const answering = answers(contract, async (input, { readAfter }) => {
      const freshness = { ...(await reading(readAfter)), view: name };
      return { data: await handler(log, input), freshness };
    });
    return answering.start(log);
  },
});
