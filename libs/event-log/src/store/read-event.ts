import type { AnyAggregate } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type DecryptedMessage, decryptMessage } from '../encryption/decrypt.js';
import { eventContract } from '../message/codec.js';
import type { DeliveredMessage } from '../message/delivered-message.js';
import { addCause, header, type Mutable, readCause, schemaVersion } from '../message/envelope.js';
import type { Headers } from '../message/raw-headers.js';
import { isTracing } from '../telemetry/spans.js';
import type { Recorded } from './recorded.js';

/** A message as the broker stores it, whether a consumer delivered it or it was read directly. */
export type StoredMessage = Readonly<{
  stream: string;
  seq: number;
  subject: string;
  headers: Headers | undefined;
  data: Uint8Array;
}>;

/** An event, or a promise when it has to be decrypted with a key that is not cached. */
type MaybeLater<T> = T | Promise<T>;

/** The event in a stored message. Throws `UNREADABLE_EVENT` when none of the aggregates declares it, or it does not match its contract. */
export const readEvent = (log: EventLog, aggregates: readonly AnyAggregate[], stored: StoredMessage): MaybeLater<Recorded> => {
  const found = readKnownEvent(log, aggregates, stored);
  if (!found) throw new LogError('UNREADABLE_EVENT', `${stored.stream} ${stored.seq}: no contract for ${stored.subject}`);
  return found;
};

/** As `readEvent`; `undefined` when none of the aggregates declares the event. */
export const readKnownEvent = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  stored: StoredMessage,
): MaybeLater<Recorded> | undefined => {
  const contract = eventContract(aggregates, stored.subject);
  if (!contract) return undefined;
  const found = decryptMessage(log, contract, stored.data, schemaVersion(stored.headers));
  return found instanceof Promise ? found.then((decrypted) => recordedOf(stored, decrypted)) : recordedOf(stored, found);
};

/** The event without its data, which are neither decoded nor decrypted; `undefined` when none of the aggregates declares it. */
export const readEnvelope = (aggregates: readonly AnyAggregate[], stored: StoredMessage): Recorded | undefined => {
  const contract = eventContract(aggregates, stored.subject);
  return contract && recordedOf(stored, { message: { type: contract.type } });
};

/** As `readKnownEvent`; an event that does not match its contract is returned with `unreadable` instead of thrown. */
export const readEventOrError = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  stored: StoredMessage,
): MaybeLater<Recorded> | undefined => {
  try {
    const found = readKnownEvent(log, aggregates, stored);
    return found instanceof Promise ? found.catch((error: unknown) => unreadableEvent(stored, error)) : found;
  } catch (error) {
    return unreadableEvent(stored, error);
  }
};

const unreadableEvent = (stored: StoredMessage, error: unknown): Recorded => {
  if (!(error instanceof LogError && error.code === 'UNREADABLE_EVENT')) throw error;
  const { stream, seq, headers } = stored;
  const [, aggregate = '', aggregateId = '', type = ''] = stored.subject.split('.');
  const at = header(headers, 'ce-time') ?? new Date(0).toISOString();
  return {
    ...{ stream, seq, aggregate, aggregateId, at, event: { type }, unreadable: error },
    id: header(headers, 'ce-id') ?? `${stream}:${seq}`,
    version: Number(header(headers, 'x-aggregate-version') ?? 0),
    ...readCause(headers),
  };
};

const recordedOf = ({ stream, seq, subject, headers }: StoredMessage, { message, redacted }: DecryptedMessage): Recorded => {
  const at = header(headers, 'ce-time');
  const id = header(headers, 'ce-id');
  if (!at || !id) throw new LogError('UNREADABLE_EVENT', `${stream} ${seq}: no envelope`);
  const [, aggregate = '', aggregateId = ''] = subject.split('.');
  const recorded: Mutable<Recorded> = {
    stream,
    seq,
    id,
    aggregate,
    aggregateId,
    at,
    version: Number(header(headers, 'x-aggregate-version') ?? 0),
    correlationId: '',
    event: message,
  };
  addCause(recorded, headers);
  if (isTracing()) {
    const traceparent = header(headers, 'traceparent');
    if (traceparent) recorded.traceparent = traceparent;
  }
  if (redacted) recorded.redacted = redacted;
  return recorded;
};

/** The event in a delivered message. As `readEvent`. */
export const readDeliveredEvent = (
  log: EventLog,
  aggregates: readonly AnyAggregate[],
  message: DeliveredMessage,
): MaybeLater<Recorded> =>
  readEvent(log, aggregates, {
    stream: message.info.stream,
    seq: message.seq,
    subject: message.subject,
    headers: message.headers,
    data: message.data,
  });

/** Reads all messages, in their order. Synchronous when no event has to wait for a key. */
export const readAll = <M>(
  messages: readonly M[],
  readOne: (message: M) => MaybeLater<Recorded>,
): MaybeLater<readonly Recorded[]> => {
  const events = messages.map((message) => {
    try {
      return readOne(message);
    } catch (error) {
      return Promise.reject<Recorded>(error);
    }
  });
  if (!events.some((event) => event instanceof Promise)) return events as readonly Recorded[];
  return Promise.all(events.map((event) => Promise.resolve(event)));
};
