import { type AppName, aggregateFilter, eventSubject, type MessageContract, schemaId } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { addHeader, type OutgoingMessage } from '../connection/publish.js';
import { type EncryptedMessage, encryptMessage } from '../encryption/encrypt.js';
import { eventContract } from '../message/codec.js';
import { type Cause, writeEnvelope } from '../message/envelope.js';
import type { AppendRequest } from './append-request.js';
import type { Recorded } from './recorded.js';

/** An event to append, complete but for its sequence. */
export type Draft = Readonly<{
  request: AppendRequest;
  event: Readonly<{ type: string }>;
  id: string;
  at: string;
  version: number;
  /** Whether it is the first of its aggregate in this append; the first carries the expected sequence. */
  first: boolean;
}>;

/** The events of all requests in their order, each with an id, its time and its version. */
export const draftEvents = (requests: readonly AppendRequest[], at: string, newId: () => string): Draft[] => {
  const counts = new Map<string, number>();
  return requests.flatMap((request) => {
    const key = aggregateFilter(request.aggregate, request.id);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + request.events.length);
    return request.events.map((event, index) => {
      const nth = before + index + 1;
      return { request, event, id: newId(), at, version: request.expected.version + nth, first: nth === 1 };
    });
  });
};

/** A draft with its contract and its stored form. */
export type EncryptedDraft = Draft & Readonly<{ contract: MessageContract; encrypted: EncryptedMessage }>;

/**
 * Validates the drafts and encrypts their personal data: about the cause's data subject, or else about the person whom the aggregate
 * stands for. Throws `INVALID_MESSAGE`.
 */
export const encryptDrafts = async (log: EventLog, drafts: readonly Draft[]): Promise<readonly EncryptedDraft[]> => {
  const encrypted = drafts.map(async (draft): Promise<EncryptedDraft> => {
    const { aggregate, id, cause } = draft.request;
    const contract = eventContract([aggregate], eventSubject(aggregate, id, draft.event.type));
    if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${draft.event.type}`);
    const dataSubject = cause.dataSubject ?? id;
    const { context } = aggregate;
    return { ...draft, contract, encrypted: await encryptMessage(log, { context, contract, message: draft.event, dataSubject }) };
  });
  return Promise.all(encrypted);
};

/** The message to publish for a draft. */
export const toMessage = (app: AppName, draft: EncryptedDraft): OutgoingMessage => {
  const { contract, encrypted } = draft;
  const { aggregate, id, expected } = draft.request;
  const subject = eventSubject(aggregate, id, draft.event.type);
  const path = `${aggregate.context}.${aggregate.name}.${contract.type}`;
  const headers = writeEnvelope({
    id: draft.id,
    type: path,
    source: `/millrace/${app}`,
    subject: id,
    at: draft.at,
    schema: schemaId(path, contract.version),
    cause: causeOf(draft),
  });
  addHeader(headers, 'Nats-Msg-Id', draft.id);
  addHeader(headers, 'x-aggregate-version', String(draft.version));
  if (draft.first) {
    addHeader(headers, 'Nats-Expected-Last-Subject-Sequence', String(expected.seq));
    addHeader(headers, 'Nats-Expected-Last-Subject-Sequence-Subject', aggregateFilter(aggregate, id));
  }
  return { subject, headers, data: encrypted.data };
};

const causeOf = ({ request, encrypted }: EncryptedDraft): Cause =>
  encrypted.dataSubject === undefined ? request.cause : { ...request.cause, dataSubject: encrypted.dataSubject };

/** The drafts as recorded events with consecutive sequences, the last at `lastSeq`. */
export const toRecorded = (stream: string, drafts: readonly EncryptedDraft[], lastSeq: number): Recorded[] =>
  drafts.map((draft, index) => {
    const { request, id, at, version, encrypted } = draft;
    const { traceparent: _, staffId: __, ...cause } = causeOf(draft);
    return {
      stream,
      seq: lastSeq - drafts.length + 1 + index,
      id,
      aggregate: request.aggregate.name,
      aggregateId: request.id,
      at,
      version,
      ...cause,
      ...(encrypted.erased ? { redacted: 'erased' } : {}),
      event: encrypted.message,
    };
  });
