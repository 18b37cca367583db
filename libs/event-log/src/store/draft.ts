import { type AppName, aggregateFilter, eventSubject, type MessageContract, schemaId } from '@millrace/contracts';
import type { AppendRequest } from './append.js';
import { findEvent } from '../message/codec.js';
import type { EventLog } from '../connection/event-log.js';
import { type Cause, writeEnvelope } from './envelope.js';
import { LogError } from '../connection/log-error.js';
import { type Written, write } from '../encryption/encrypt.js';
import type { Message } from '../connection/publish.js';
import type { Recorded } from './recorded.js';

/** An event about to be appended: it has everything but its sequence. */
export type Draft = Readonly<{
  addition: AppendRequest;
  event: Readonly<{ type: string }>;
  id: string;
  at: string;
  version: number;
  /** The first of its aggregate carries the expectation. */
  first: boolean;
}>;

export const drafted = (additions: readonly AppendRequest[], at: string, newId: () => string): Draft[] => {
  const counts = new Map<string, number>();
  return additions.flatMap((addition) => {
    const key = aggregateFilter(addition.aggregate, addition.id);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + addition.events.length);
    return addition.events.map((event, index) => {
      const nth = before + index + 1;
      return { addition, event, id: newId(), at, version: addition.expected.version + nth, first: nth === 1 };
    });
  });
};

/** A draft in the form in which it will be stored. */
export type Sealed = Draft & Readonly<{ contract: MessageContract; written: Written }>;

/**
 * The drafts, validated, with what is about a person sealed: about whom the cause says, or else whom the aggregate stands for by
 * itself. Throws `INVALID_MESSAGE`.
 */
export const sealAll = async (log: EventLog, drafts: readonly Draft[]): Promise<readonly Sealed[]> => {
  const sealed = drafts.map(async (draft): Promise<Sealed> => {
    const { aggregate, id, cause } = draft.addition;
    const contract = findEvent([aggregate], eventSubject(aggregate, id, draft.event.type));
    if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${draft.event.type}`);
    const dataSubject = cause.dataSubject ?? id;
    const { context } = aggregate;
    return { ...draft, contract, written: await write(log, { context, contract, message: draft.event, dataSubject }) };
  });
  return Promise.all(sealed);
};

/** The message of a draft. */
export const toMessage = (app: AppName, draft: Sealed): Message => {
  const { contract, written } = draft;
  const { aggregate, id, expected } = draft.addition;
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
  headers.append('Nats-Msg-Id', draft.id);
  headers.append('x-aggregate-version', String(draft.version));
  if (draft.first) {
    headers.append('Nats-Expected-Last-Subject-Sequence', String(expected.seq));
    headers.append('Nats-Expected-Last-Subject-Sequence-Subject', aggregateFilter(aggregate, id));
  }
  return { subject, headers, data: written.data };
};

const causeOf = ({ addition, written }: Sealed): Cause =>
  written.dataSubject === undefined ? addition.cause : { ...addition.cause, dataSubject: written.dataSubject };

/** The drafts as recorded, the last at `lastSeq`, each before it one less. */
export const toRecorded = (stream: string, drafts: readonly Sealed[], lastSeq: number): Recorded[] =>
  drafts.map((draft, index) => {
    const { addition, id, at, version, written } = draft;
    const { traceparent: _, ...why } = causeOf(draft);
    return {
      stream,
      seq: lastSeq - drafts.length + 1 + index,
      id,
      aggregate: addition.aggregate.name,
      aggregateId: addition.id,
      at,
      version,
      ...why,
      ...(written.erased ? { redacted: 'erased' } : {}),
      event: written.message,
    };
  });
