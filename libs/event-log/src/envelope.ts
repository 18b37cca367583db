import type { AnyAggregate } from '@millrace/contracts';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { findEvent } from './codec.js';
import type { EventLog } from './event-log.js';
import type { Delivered } from './delivered.js';
import { LogError } from './log-error.js';
import { type Read, read } from './personal/read.js';
import type { Recorded } from './recorded.js';

/** Why an event or request came about: carried from message to message. */
export type Cause = Readonly<{
  correlationId: string;
  /** Id of the event that this one answers. */
  causationId?: string;
  /** The client's request that this one answers, and the hash of its input. */
  requestId?: string;
  requestHash?: string;
  /** The aggregate (`<aggregate>.<id>`) that remembers that this cause was acted on, if another than the event's own. */
  rememberedBy?: string;
  /** Whom the personal data in what follows from it are about. */
  dataSubject?: string;
  traceparent?: string;
}>;

/** What every message of ours has around its data. */
export type Envelope = Readonly<{
  id: string;
  type: string;
  source: string;
  subject: string;
  at: string;
  schema: string;
  cause: Cause;
}>;

/** CloudEvents 1.0, binary mode, as NATS headers; our values are ASCII, so nothing needs percent-encoding. */
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
    'x-remembered-by': cause.rememberedBy,
    'x-data-subject': cause.dataSubject,
    traceparent: cause.traceparent,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) written.append(name, value);
  return written;
};

/** Reads a header that may be absent. */
export const header = (from: MsgHdrs | undefined, name: string): string | undefined => from?.get(name) || undefined;

export const readCause = (from: MsgHdrs | undefined): Cause => ({
  correlationId: header(from, 'x-correlation-id') ?? header(from, 'ce-id') ?? 'unknown',
  ...optional('causationId', header(from, 'x-causation-id')),
  ...optional('requestId', header(from, 'x-request-id')),
  ...optional('requestHash', header(from, 'x-request-hash')),
  ...optional('rememberedBy', header(from, 'x-remembered-by')),
  ...optional('dataSubject', header(from, 'x-data-subject')),
  ...optional('traceparent', header(from, 'traceparent')),
});

const optional = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });

/** A message as the broker stores it, from a consumer or read directly. */
export type Stored = Readonly<{ stream: string; seq: number; subject: string; headers: MsgHdrs | undefined; data: Uint8Array }>;

/** The version of the schema that a message was written under, from its `ce-dataschema`; 1 when it says none. */
export const schemaVersion = (from: MsgHdrs | undefined): number =>
  Number(/\/(\d+)$/.exec(header(from, 'ce-dataschema') ?? '')?.[1] ?? 1);

/**
 * The event in a stored message, as these aggregates declare it; at once when nothing in it is sealed. Throws `UNREADABLE_EVENT`
 * when it is none of theirs.
 */
export const readRecorded = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  stored: Stored,
): Recorded | Promise<Recorded> => {
  const [, aggregate = '', aggregateId = ''] = stored.subject.split('.');
  const contract = findEvent(aggregates, stored.subject);
  if (!contract) throw new LogError('UNREADABLE_EVENT', `${stored.stream} ${stored.seq}: no contract for ${stored.subject}`);
  const { traceparent: _, ...cause } = readCause(stored.headers);
  const at = header(stored.headers, 'ce-time');
  const id = header(stored.headers, 'ce-id');
  if (!at || !id) throw new LogError('UNREADABLE_EVENT', `${stored.stream} ${stored.seq}: no envelope`);
  const recorded = ({ message, redacted }: Read): Recorded => ({
    stream: stored.stream,
    seq: stored.seq,
    id,
    aggregate,
    aggregateId,
    at,
    version: Number(header(stored.headers, 'x-aggregate-version') ?? 0),
    ...cause,
    ...(redacted ? { redacted } : {}),
    event: message,
  });
  const found = read(log, contract, stored.data, schemaVersion(stored.headers));
  return found instanceof Promise ? found.then(recorded) : recorded(found);
};

/** The event in a consumer's message. As `readRecorded`. */
export const readMessage = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  message: Delivered,
): Recorded | Promise<Recorded> =>
  readRecorded(log, aggregates, {
    stream: message.info.stream,
    seq: message.seq,
    subject: message.subject,
    headers: message.headers,
    data: message.data,
  });

/** All of them, in their order; without a pause when none has to be waited for. */
export const allRead = <M>(
  messages: readonly M[],
  readOne: (message: M) => Recorded | Promise<Recorded>,
): readonly Recorded[] | Promise<readonly Recorded[]> => {
  const found = messages.map((message) => {
    try {
      return readOne(message);
    } catch (fault) {
      return Promise.reject<Recorded>(fault);
    }
  });
  if (!found.some((one) => one instanceof Promise)) return found as readonly Recorded[];
  return Promise.all(found.map((one) => Promise.resolve(one)));
};
