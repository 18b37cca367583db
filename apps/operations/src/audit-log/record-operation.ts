import { randomUUID } from 'node:crypto';
import {
  type AnyAggregate,
  type DeadLetterEvent,
  deadLetter,
  type OperatedApplicationEvent,
  type OperatedViewEvent,
  OPERATIONS,
  operatedApplication,
  operatedView,
} from '@millrace/contracts';
import { append, type EventLog, LogError, loadEvents } from '@millrace/event-log';

/** The operator: connection to the log, name and reason. */
export type Operator = Readonly<{ log: EventLog; by: string; reason?: string }>;

type WithoutAuditFields<E> = E extends unknown ? Omit<E, 'by' | 'reason'> : never;

/** Records an operation on a dead letter in the stream `OPERATIONS`. */
export const recordDeadLetter = (
  operator: Operator,
  seq: number,
  event: WithoutAuditFields<DeadLetterEvent>,
  correlationId?: string,
) => record(operator, deadLetter, String(seq), event, correlationId);

/** Records an operation on a view in the stream `OPERATIONS`. */
export const recordView = (operator: Operator, view: string, event: WithoutAuditFields<OperatedViewEvent>) =>
  record(operator, operatedView, view.replaceAll(/[^A-Za-z0-9_-]/g, '_'), event);

/** Records an operation on an application of stream processing in the stream `OPERATIONS`. */
export const recordApplication = (operator: Operator, application: string, event: WithoutAuditFields<OperatedApplicationEvent>) =>
  record(operator, operatedApplication, application, event);

const maxAttempts = 10;

const record = async (
  { log, by, reason }: Operator,
  aggregate: AnyAggregate,
  id: string,
  event: Readonly<{ type: string }>,
  correlationId: string = randomUUID(),
): Promise<void> => {
  const signed = { ...event, by, ...(reason ? { reason } : {}) };
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const last = (await loadEvents(log, OPERATIONS, aggregate, id)).at(-1);
    const after = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const addition = { aggregate, id, expected: after, events: [signed], cause: { correlationId } };
    if ((await append(log, OPERATIONS, [addition])).status === 'appended') return;
  }
  throw new LogError('NOT_AVAILABLE', `${event.type} of ${id} could not be recorded because of concurrent appends`);
};
