import { type DeadLetterEvent, type OperatedApplicationEvent, type OperatedViewEvent, OPERATIONS } from '@millrace/contracts';
import { type EventLog, newestEvents } from '@millrace/event-log';

/** One recorded operation of an operator. */
export type RecordedOperation = Readonly<{
  seq: number;
  at: string;
  /** The subject of the operation: `deadletter`, `view` or `application`, and its id. */
  aggregate: string;
  id: string;
}> &
  OperationEvent;

type OperationEvent = DeadLetterEvent | OperatedViewEvent | OperatedApplicationEvent;

/** The newest operations, at most `count`, oldest of them first. */
export const newestOperations = async (log: EventLog, count: number): Promise<readonly RecordedOperation[]> =>
  (await newestEvents(log, OPERATIONS, count)).map(({ seq, at, aggregate, aggregateId, event }) => ({
    seq,
    at,
    aggregate,
    id: aggregateId,
    ...(event as OperationEvent),
  }));
