import { type DeadLetterEvent, type OperatedViewEvent, OPERATIONS } from '@millrace/contracts';
import { type EventLog, newestEvents } from '@millrace/event-log';

/** One recorded operation of an operator. */
export type RecordedOperation = Readonly<{
  seq: number;
  at: string;
  /** The subject of the operation: `deadletter` or `view`, and its id. */
  aggregate: string;
  id: string;
}> &
  (DeadLetterEvent | OperatedViewEvent);

/** The newest operations, at most `count`, oldest of them first. */
export const newestOperations = async (log: EventLog, count: number): Promise<readonly RecordedOperation[]> =>
  (await newestEvents(log, OPERATIONS, count)).map(({ seq, at, aggregate, aggregateId, event }) => ({
    seq,
    at,
    aggregate,
    id: aggregateId,
    ...(event as DeadLetterEvent | OperatedViewEvent),
  }));
