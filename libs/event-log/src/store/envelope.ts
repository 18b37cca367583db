import type { AnyAggregate } from '@millrace/contracts';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { findEvent } from '../message/codec.js';
import type { EventLog } from '../connection/event-log.js';
import type { Delivered } from '../message/delivered-message.js';
import { LogError } from '../connection/log-error.js';
import { type Read, read } from '../encryption/decrypt.js';
import type { Headers } from '../message/raw-headers.js';
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
export const header = (from: Headers | undefined, name: string): string | undefined => from?.get(name) || undefined;

export const readCause = (from: Headers | undefined): Cause => {
  const cause: Mutable<Cause> = { correlationId: '' };
  addCause(cause, from);
  const traceparent = header(from, 'traceparent');
  if (traceparent) cause.traceparent = traceparent;
  return cause;
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Field by field: this is done for each event that is read. */
const addCause = (to: Mutable<Omit<Cause, 'traceparent'>>, from: Headers | undefined): void => {
  to.correlationId = header(from, 'x-correlation-id') ?? header(from, 'ce-id') ?? 'unknown';
  const causationId = header(from, 'x-causation-id');
  if (causationId) to.causationId = causationId;
  const requestId = header(from, 'x-request-id');
  if (requestId) to.requestId = requestId;
  const requestHash = header(from, 'x-request-hash');
  if (requestHash) to.requestHash = requestHash;
  const rememberedBy = header(from, 'x-remembered-by');
  if (rememberedBy) to.rememberedBy = rememberedBy;
  const dataSubject = header(from, 'x-data-subject');
  if (dataSubject) to.dataSubject = dataSubject;
};

/** A message as the broker stores it, from a consumer or read directly. */
export type Stored = Readonly<{ stream: string; seq: number; subject: string; headers: Headers | undefined; data: Uint8Array }>;

/** The version of the schema that a message was written under, from its `ce-dataschema`; 1 when it says none. */
export const schemaVersion = (from: Headers | undefined): number =>
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
  const found = readKnown(log, aggregates, stored);
  if (!found) throw new LogError('UNREADABLE_EVENT', `${stored.stream} ${stored.seq}: no contract for ${stored.subject}`);
  return found;
};

/** As `readRecorded`; `undefined` when it is none of theirs. */
export const readKnown = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  stored: Stored,
): Recorded | Promise<Recorded> | undefined => {
  const contract = findEvent(aggregates, stored.subject);
  if (!contract) return undefined;
  const found = read(log, contract, stored.data, schemaVersion(stored.headers));
  return found instanceof Promise ? found.then((opened) => recordedOf(stored, opened)) : recordedOf(stored, found);
};

/** As `readKnown`; of an event that does not fit its contract it tells why. */
export const readOrTell = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  stored: Stored,
): Recorded | Promise<Recorded> | undefined => {
  try {
    const found = readKnown(log, aggregates, stored);
    return found instanceof Promise ? found.catch((fault: unknown) => unreadableOf(stored, fault)) : found;
  } catch (fault) {
    return unreadableOf(stored, fault);
  }
};

const unreadableOf = (stored: Stored, fault: unknown): Recorded => {
  if (!(fault instanceof LogError && fault.code === 'UNREADABLE_EVENT')) throw fault;
  const { stream, seq, headers: from } = stored;
  const [, aggregate = '', aggregateId = '', type = ''] = stored.subject.split('.');
  const at = header(from, 'ce-time') ?? new Date(0).toISOString();
  return {
    ...{ stream, seq, aggregate, aggregateId, at, event: { type }, unreadable: fault },
    id: header(from, 'ce-id') ?? `${stream}:${seq}`,
    version: Number(header(from, 'x-aggregate-version') ?? 0),
    ...readCause(from),
  };
};

const recordedOf = ({ stream, seq, subject, headers: from }: Stored, { message, redacted }: Read): Recorded => {
  const at = header(from, 'ce-time');
  const id = header(from, 'ce-id');
  if (!at || !id) throw new LogError('UNREADABLE_EVENT', `${stream} ${seq}: no envelope`);
  const [, aggregate = '', aggregateId = ''] = subject.split('.');
  const recorded: Mutable<Recorded> = {
    stream,
    seq,
    id,
    aggregate,
    aggregateId,
    at,
    version: Number(header(from, 'x-aggregate-version') ?? 0),
    correlationId: '',
    event: message,
  };
  addCause(recorded, from);
  if (redacted) recorded.redacted = redacted;
  return recorded;
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
