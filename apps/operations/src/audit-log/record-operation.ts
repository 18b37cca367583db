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
import { appendSigned, type Operator, type WithoutAuditFields } from './append-signed.js';

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

const record = async (
  operator: Operator,
  aggregate: AnyAggregate,
  id: string,
  event: Readonly<{ type: string }>,
  correlationId?: string,
): Promise<void> => {
  await appendSigned(operator, { stream: OPERATIONS, aggregate, id, correlationId }, () => event);
};
