import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { addHeader } from '../connection/publish.js';
import type { Headers } from './raw-headers.js';

/** Why an event or a request came about; part of it is passed on from message to message. */
export type Cause = Readonly<{
  correlationId: string;
  /** Id of the event that led to this one. */
  causationId?: string;
  /** Id of the client's request that led to this one, and the hash of its input. */
  requestId?: string;
  requestHash?: string;
  /** The aggregate (`<aggregate>.<id>`) that stores this cause as processed, if it is not the event's own aggregate. */
  processedBy?: string;
  /** The person whom the personal data in this message, or in messages that follow from it, are about. */
  dataSubject?: string;
  /** The id of the member of staff who sent the request that led to this one. Events that follow from it in turn do not have it. */
  staffId?: string;
  /** W3C Trace Context. */
  traceparent?: string;
}>;

/** The metadata of every message. `at` is RFC 3339 in UTC. */
export type Envelope = Readonly<{
  id: string;
  type: string;
  source: string;
  subject: string;
  at: string;
  schema: string;
  cause: Cause;
}>;

/** Name of the header with the member of staff who sent a request; of the events of its decision too. */
export const staffIdHeader = 'x-staff-id';

/** CloudEvents 1.0, binary mode, as NATS headers. All values are ASCII, so no percent-encoding is needed. */
export const writeEnvelope = (envelope: Envelope): MsgHdrs => {
  const written = headers();
  const { cause } = envelope;
  const fields = {
    'ce-specversion': '1.0',
    'ce-id': envelope.id,
    'ce-type': envelope.type,
    'ce-source': envelope.source,
    'ce-subject': envelope.subject,
    'ce-time': envelope.at,
    'ce-datacontenttype': 'application/json',
    'ce-dataschema': envelope.schema,
    'x-correlation-id': cause.correlationId,
    'x-causation-id': cause.causationId,
    'x-request-id': cause.requestId,
    'x-request-hash': cause.requestHash,
    'x-remembered-by': cause.processedBy,
    'x-data-subject': cause.dataSubject,
    [staffIdHeader]: cause.staffId,
    traceparent: cause.traceparent,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) addHeader(written, name, value);
  return written;
};

/** The value of a header; `undefined` when it is absent or empty. */
export const header = (from: Headers | undefined, name: string): string | undefined => from?.get(name) || undefined;

/** The cause in the headers of a message. */
export const readCause = (from: Headers | undefined): Cause => {
  const cause: Mutable<Cause> = { correlationId: '' };
  addCause(cause, from);
  const traceparent = header(from, 'traceparent');
  if (traceparent) cause.traceparent = traceparent;
  const staffId = header(from, staffIdHeader);
  if (staffId) cause.staffId = staffId;
  return cause;
};

/** A type without `readonly`, for an object under construction. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Adds the cause in the headers, except `traceparent` and `staffId`, to an object. Field by field, because it runs for every event that is read. */
export const addCause = (to: Mutable<Omit<Cause, 'traceparent' | 'staffId'>>, from: Headers | undefined): void => {
  to.correlationId = header(from, 'x-correlation-id') ?? header(from, 'ce-id') ?? 'unknown';
  const causationId = header(from, 'x-causation-id');
  if (causationId) to.causationId = causationId;
  const requestId = header(from, 'x-request-id');
  if (requestId) to.requestId = requestId;
  const requestHash = header(from, 'x-request-hash');
  if (requestHash) to.requestHash = requestHash;
  const processedBy = header(from, 'x-remembered-by');
  if (processedBy) to.processedBy = processedBy;
  const dataSubject = header(from, 'x-data-subject');
  if (dataSubject) to.dataSubject = dataSubject;
};

/** The schema version in `ce-dataschema`; 1 when the header is absent. */
export const schemaVersion = (from: Headers | undefined): number =>
  Number(/\/(\d+)$/.exec(header(from, 'ce-dataschema') ?? '')?.[1] ?? 1);
