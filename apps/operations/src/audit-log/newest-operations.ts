import { type DeadLetterEvent, type OperatedViewEvent, OPERATIONS } from '@millrace/contracts';
import { type EventLog, newestEvents } from '@millrace/event-log';

/** What an operator did, as recorded. */
export type RecordedOperation = Readonly<{
  seq: number;
  at: string;
  /** `deadletter` or `view`, and which. */
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
