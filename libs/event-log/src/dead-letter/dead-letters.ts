import { DEADLETTER, personalFields } from '@millrace/contracts';
import type { StoredMsg } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/transport-node';
import { brokerCodes, hasBrokerCode } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { encryptedField } from '../encryption/encrypt.js';
import { type Data, redact } from '../encryption/redact.js';
import { header } from '../message/envelope.js';
import type { Headers } from '../message/raw-headers.js';
import { readPage } from '../store/read-stream.js';
import { fingerprintOf } from './error-fingerprint.js';

/** A message that a handler failed to process. */
export type DeadLetterMessage = Readonly<{
  /** Sequence in the stream of dead letters. */
  seq: number;
  app: string;
  /** The durable consumer whose handler failed. */
  durable: string;
  /** `ce-type`: `<context>.<aggregate>.<Event>`, `request.<context>.<aggregate>.<Request>` or `timer.<kind>`. */
  messageType: string;
  reason: string;
  /** Equal for errors of one kind: see `fingerprintOf`. */
  fingerprint: string;
  subject: string;
  /** Origin: `<STREAM>:<sequence>`. */
  from: string;
  correlationId: string;
  /** When it became a dead letter: RFC 3339 in UTC. */
  parkedAt: string;
}>;

/** A dead letter with the part of its content that an operator may read. */
export type DeadLetterContent = DeadLetterMessage &
  Readonly<{
    headers: Readonly<Record<string, string>>;
    /** Its data with placeholders for personal data; encrypted values stay encrypted. A description when the data are not a JSON object. */
    payload: unknown;
  }>;

/** All dead letters, oldest first. Needs the permissions of the operator. */
export const listDeadLetterMessages = async (log: EventLog): Promise<readonly DeadLetterMessage[]> => {
  const letters: DeadLetterMessage[] = [];
  for (let from = 1; ; ) {
    const page = await readPage(log, DEADLETTER, DEADLETTER.subjects[0], from);
    letters.push(...page.map(toDeadLetter));
    const last = page.at(-1);
    if (!last) return letters;
    from = last.seq + 1;
  }
};

/** One dead letter without personal data; `undefined` when it does not exist. Needs the permissions of the operator. */
export const readDeadLetter = async (log: EventLog, seq: number): Promise<DeadLetterContent | undefined> => {
  const stored = await connectionOf(log).jsm.direct.getMessage(DEADLETTER.name, { seq });
  if (!stored) return undefined;
  const letter = toDeadLetter(stored);
  return { ...letter, headers: visibleHeaders(stored.header), payload: visiblePayload(letter, stored.data) };
};

/** Deletes a dead letter. Resolves to false when it does not exist any more. Needs the permissions of the operator. */
export const discardDeadLetter = (log: EventLog, { seq }: Pick<DeadLetterMessage, 'seq'>): Promise<boolean> =>
  connectionOf(log)
    .jsm.streams.deleteMessage(DEADLETTER.name, seq)
    .catch((error: unknown) => {
      if (hasBrokerCode(error, brokerCodes.messageNotFound, brokerCodes.messageDeleteFailed)) return false;
      throw error;
    });

const toDeadLetter = ({ seq, header: headers, time }: StoredMsg): DeadLetterMessage => {
  const valueOf = (name: string) => header(headers, name) ?? '';
  const [handler, reason, subject] = [valueOf('x-parked-by'), valueOf('x-parked-reason'), valueOf('x-parked-subject')];
  const messageType = messageTypeOf(headers, subject);
  const [app = '', durable = ''] = handler.split('/');
  return {
    seq,
    app,
    durable,
    messageType,
    reason,
    // Dead letters of earlier versions have no fingerprint.
    fingerprint: valueOf('x-parked-fingerprint') || fingerprintOf({ reason, handler, messageType, ids: envelopeIds(headers) }),
    subject,
    from: valueOf('x-parked-from'),
    correlationId: valueOf('x-correlation-id'),
    parkedAt: time.toISOString(),
  };
};

/** The type of a message: its `ce-type`, or else the type in its subject; empty when the subject names none. */
export const messageTypeOf = (headers: Headers | undefined, subject: string): string => {
  const type = header(headers, 'ce-type');
  if (type) return type;
  const prefix = subject.startsWith('request.') ? 'request.' : '';
  const [context = '', aggregate = '', , name] = subject.slice(prefix.length).split('.');
  return name === undefined ? '' : `${prefix}${context}.${aggregate}.${name}`;
};

/** The ids in the envelope of a message. */
export const envelopeIds = (headers: Headers | undefined): string[] =>
  ['ce-subject', 'ce-id', 'x-correlation-id', 'x-causation-id', 'x-request-id', 'x-data-subject'].flatMap(
    (name) => header(headers, name) ?? [],
  );

/** Headers about the message itself; without the reply subject and without those that only the broker uses. */
const visible = /^(ce-.+|x-(correlation|causation|request)-id|x-(aggregate|expected)-version|x-data-subject|traceparent)$/;

const visibleHeaders = (headers: MsgHdrs): Record<string, string> =>
  Object.fromEntries(headers.keys().flatMap((name) => (visible.test(name) ? [[name, headers.get(name)]] : [])));

const visiblePayload = ({ messageType }: DeadLetterMessage, bytes: Uint8Array): unknown => {
  if (bytes.length === 0) return 'no data';
  const data = parsed(bytes);
  if (typeof data !== 'object' || data === null) return `${bytes.length} bytes that are no JSON object`;
  const [context = '', ...rest] = messageType.replace(/^request\./, '').split('.');
  const shown = redact(data as Data, personalFields(context, rest.at(-1) ?? ''));
  return encryptedField in shown ? { ...shown, [encryptedField]: 'stays sealed' } : shown;
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not JSON: `visiblePayload` describes the bytes.
    return undefined;
  }
};
