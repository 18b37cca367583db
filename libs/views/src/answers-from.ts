import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import { queryHandler, type EventLog, LogError, type RunningConsumer, type Consumer } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { isDatabaseUnavailable } from './database-unavailable.js';
import { remembered } from './remembered.js';
import type { ViewSubscription } from './run-view.js';

/** Longest that an answer waits for the view to pass the position it was asked to read after. */
const patienceMs = 1_000;

/**
 * Answers a question from a view: waits, bounded, for the position asked for, and says how fresh the answer is. What it says is
 * taken before the rows are read, so the rows are at least as fresh. `remember` keeps answers of about so many bytes until rows change.
 *
 * An instance that has no rows to answer from leaves the questions to the others: it takes them up when its rows are live.
 */
export const answersFrom = <Q extends QueryContract>(
  view: ViewSubscription,
  contract: Q,
  handler: (dataSource: DataSource, input: InputOf<Q>) => Promise<OutputOf<Q>>,
  { remember = 0 }: { remember?: number } = {},
): Consumer => {
  const read = async (input: InputOf<Q>) => handler(view.rows(), input);
  const answer = remember > 0 ? remembered(view.edition, remember, read) : read;
  const answering = queryHandler(contract, async (input, { readAfter }) => {
    const reached = await view.waitFor(readAfter, patienceMs);
    await view.look(reached ? undefined : 'now');
    const freshness = view.freshness(readAfter);
    return { data: await answer(input).catch(sayWhetherAvailable), freshness };
  });
  return { name: answering.name, start: (log) => startWhileThereAreRows(view, answering, log) };
};

const sayWhetherAvailable = (fault: unknown): never => {
  if (!isDatabaseUnavailable(fault)) throw fault;
  throw new LogError('NOT_AVAILABLE', 'the database does not answer', { cause: fault });
};

const startWhileThereAreRows = async (view: ViewSubscription, answering: Consumer, log: EventLog): Promise<RunningConsumer> => {
  let running: RunningConsumer | undefined;
  let work: Promise<unknown> = Promise.resolve();
  const adapt = async (): Promise<void> => {
    if (view.hasRows() && !running) running = await answering.start(log);
    else if (!view.hasRows()) await end();
  };
  const end = async (): Promise<void> => {
    const ending = running;
    running = undefined;
    await ending?.stop();
  };
  const off = view.onChange(() => (work = work.then(adapt)));
  await (work = adapt());
  return {
    stop: async () => {
      off();
      await work;
      await end();
    },
    health: () => running?.health() ?? { ok: true, detail: 'waits for rows to answer from' },
  };
};
