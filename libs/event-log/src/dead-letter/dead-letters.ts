import { DEADLETTER, personalFields } from '@millrace/contracts';
import { JetStreamApiError, type StoredMsg } from '@nats-io/jetstream';
import type { MsgHdrs } from '@nats-io/transport-node';
import { header } from '../store/envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { fingerprintOf } from './error-fingerprint.js';
import { type Data, redacted } from '../encryption/redact.js';
import { sealedField } from '../encryption/encrypt.js';
import { readPage } from '../store/read-stream.js';

/** A message that no handler could digest. */
export type DeadLetterMessage = Readonly<{
  /** Its number among the dead letters. */
  seq: number;
  app: string;
  /** The durable consumer whose handler it was. */
  durable: string;
  /** Its `ce-type`: `<context>.<aggregate>.<Event>`, `request.<context>.<aggregate>.<Request>` or `timer.<kind>`. */
  messageType: string;
  reason: string;
  /** The same for faults of the same kind. */
  fingerprint: string;
  subject: string;
  /** Where it came from: `<STREAM>:<sequence>`. */
  from: string;
  correlationId: string;
  parkedAt: string;
}>;

/** A dead letter with what an operator may read of it. */
export type DeadLetterContent = DeadLetterMessage &
  Readonly<{
    headers: Readonly<Record<string, string>>;
    /** Its data, with stand-ins for what is about a person; what is sealed stays so. A line in words when they are not JSON. */
    payload: unknown;
  }>;

/** All dead letters, oldest first. For the operator. */
export const listDeadLetterMessages = async (log: EventLog): Promise<readonly DeadLetterMessage[]> => {
  const parked: DeadLetterMessage[] = [];
  for (let from = 1; ; ) {
    const page = await readPage(log, DEADLETTER, DEADLETTER.subjects[0], from);
    parked.push(...page.map(toParked));
    const last = page.at(-1);
    if (!last) return parked;
    from = last.seq + 1;
  }
};

/** One dead letter, without anything about a person; undefined when it is not there. For the operator. */
export const readDeadLetter = async (log: EventLog, seq: number): Promise<DeadLetterContent | undefined> => {
  const stored = await log.jsm.direct.getMessage(DEADLETTER.name, { seq });
  if (!stored) return undefined;
  const parked = toParked(stored);
  return { ...parked, headers: tellingHeaders(stored.header), payload: shownPayload(parked, stored.data) };
};

/** Takes a dead letter away for good; answers false when it was gone already. For the operator. */
export const discardDeadLetter = (log: EventLog, { seq }: Pick<DeadLetterMessage, 'seq'>): Promise<boolean> =>
  log.jsm.streams.deleteMessage(DEADLETTER.name, seq).catch((fault: unknown) => {
    if (fault instanceof JetStreamApiError && [noMessageFound, deleteFailed].includes(fault.code)) return false;
    throw fault;
  });

const [noMessageFound, deleteFailed] = [10_037, 10_057];

const toParked = ({ seq, header: headers, time }: StoredMsg): DeadLetterMessage => {
  const told = (name: string) => header(headers, name) ?? '';
  const [handler, reason, messageType, subject] = [
    told('x-parked-by'),
    told('x-parked-reason'),
    messageTypeOf(headers, told('x-parked-subject')),
    told('x-parked-subject'),
  ];
  const [app = '', durable = ''] = handler.split('/');
  return {
    seq,
    app,
    durable,
    messageType,
    reason,
    // What was parked by an earlier version bears none.
    fingerprint: told('x-parked-fingerprint') || fingerprintOf({ reason, handler, messageType, ids: idsIn(headers) }),
    subject,
    from: told('x-parked-from'),
    correlationId: told('x-correlation-id'),
    parkedAt: time.toISOString(),
  };
};

/** What kind of message it says it is, or, when it says nothing, what its subject says. */
export const messageTypeOf = (headers: MsgHdrs | undefined, subject: string): string => {
  const said = header(headers, 'ce-type');
  if (said) return said;
  const request = subject.startsWith('request.') ? 'request.' : '';
  const [context = '', aggregate = '', , type] = subject.slice(request.length).split('.');
  return type === undefined ? '' : `${request}${context}.${aggregate}.${type}`;
};

/** The ids that a message bears. */
export const idsIn = (headers: MsgHdrs | undefined): string[] =>
  ['ce-subject', 'ce-id', 'x-correlation-id', 'x-causation-id', 'x-request-id', 'x-data-subject'].flatMap(
    (name) => header(headers, name) ?? [],
  );

/** What tells of the message; not whom it is to be answered, nor what only machines need. */
const telling = /^(ce-.+|x-(correlation|causation|request)-id|x-(aggregate|expected)-version|x-data-subject|traceparent)$/;

const tellingHeaders = (headers: MsgHdrs): Record<string, string> =>
  Object.fromEntries(headers.keys().flatMap((name) => (telling.test(name) ? [[name, headers.get(name)]] : [])));

const shownPayload = ({ messageType }: DeadLetterMessage, bytes: Uint8Array): unknown => {
  if (bytes.length === 0) return 'no data';
  const data = parsed(bytes);
  if (typeof data !== 'object' || data === null) return `${bytes.length} bytes that are no JSON object`;
  const [context = '', ...rest] = messageType.replace(/^request\./, '').split('.');
  const shown = redacted(data as Data, personalFields(context, rest.at(-1) ?? ''));
  return sealedField in shown ? { ...shown, [sealedField]: 'stays sealed' } : shown;
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};
