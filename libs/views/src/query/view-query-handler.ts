import type { InputOf, OutputOf, QueryContract } from '@millrace/contracts';
import { linkActiveSpan, queryHandler, type EventLog, LogError, type RunningConsumer, type Consumer } from '@millrace/event-log';
import type { DataSource } from 'typeorm';
import { isDatabaseUnavailable } from '../storage/database-unavailable.js';
import { memoizeUntilRevision } from './memoize-until-revision.js';
import type { ViewRuntime } from '../runtime/run-view.js';

/** Maximum time that a query waits for the position in `readAfter`. */
const readAfterTimeoutMs = 1_000;

/** `cacheBytes`: the size of a cache of results that is cleared when rows change; default 0. */
export type ViewQueryOptions = Readonly<{ cacheBytes?: number }>;

/**
 * A consumer that answers a query from the live rows of a view. It waits up to one second for the position in `readAfter` and returns
 * the freshness, measured before the rows are read. Throws `NOT_AVAILABLE` while the database does not answer.
 *
 * It runs only while this instance has live rows that it can read; other instances answer meanwhile.
 */
export const viewQueryHandler = <Q extends QueryContract>(
  view: ViewRuntime,
  contract: Q,
  handler: (rows: DataSource, input: InputOf<Q>, revision: string) => Promise<OutputOf<Q>>,
  { cacheBytes = 0 }: ViewQueryOptions = {},
): Consumer => {
  const read = async (input: InputOf<Q>) => handler(view.rows(), input, view.revision());
  const answer = cacheBytes > 0 ? memoizeUntilRevision(view.revision, cacheBytes, read) : read;
  const answering = queryHandler(contract, async (input, { readAfter }) => {
    const reached = await view.waitFor(readAfter, readAfterTimeoutMs);
    await view.refreshStreamEnds(reached ? undefined : 'now');
    const freshness = view.freshness(readAfter);
    linkActiveSpan(view.lastBatch());
    return { data: await answer(input).catch(rethrowUnavailable), freshness };
  });
  return { name: answering.name, start: (log) => runWhileRowsAreAvailable(view, answering, log) };
};

const rethrowUnavailable = (error: unknown): never => {
  if (!isDatabaseUnavailable(error)) throw error;
  throw new LogError('NOT_AVAILABLE', 'the database does not answer', { cause: error });
};

const runWhileRowsAreAvailable = async (view: ViewRuntime, answering: Consumer, log: EventLog): Promise<RunningConsumer> => {
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
