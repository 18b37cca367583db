import { type AppName, aggregateFilter, eventSubject, schemaId } from '@millrace/contracts';
import type { Addition } from './append.js';
import { encodeData, findEvent } from './codec.js';
import { writeEnvelope } from './envelope.js';
import { LogError } from './log-error.js';
import type { Message } from './publish.js';
import type { Recorded } from './recorded.js';

/** An event about to be appended: it has everything but its sequence. */
export type Draft = Readonly<{
  addition: Addition;
  event: Readonly<{ type: string }>;
  id: string;
  at: string;
  version: number;
  /** The first of its aggregate carries the expectation. */
  first: boolean;
}>;

export const drafted = (additions: readonly Addition[], at: string, newId: () => string): Draft[] => {
  const counts = new Map<string, number>();
  return additions.flatMap((addition) => {
    const key = aggregateFilter(addition.aggregate, addition.id);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + addition.events.length);
    return addition.events.map((event, index) => {
      const nth = before + index + 1;
      return { addition, event, id: newId(), at, version: addition.after.version + nth, first: nth === 1 };
    });
  });
};

/** The message of a draft, validated. Throws `INVALID_MESSAGE`. */
export const toMessage = (app: AppName, draft: Draft): Message => {
  const { aggregate, id, after, cause } = draft.addition;
  const subject = eventSubject(aggregate, id, draft.event.type);
  const contract = findEvent([aggregate], subject);
  if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${draft.event.type}`);
  const path = `${aggregate.context}.${aggregate.name}.${contract.type}`;
  const headers = writeEnvelope({
    id: draft.id,
    type: path,
    source: `/millrace/${app}`,
    subject: id,
    at: draft.at,
    schema: schemaId(path, contract.version),
    cause,
  });
  headers.set('Nats-Msg-Id', draft.id);
  headers.set('x-aggregate-version', String(draft.version));
  if (draft.first) {
    headers.set('Nats-Expected-Last-Subject-Sequence', String(after.seq));
    headers.set('Nats-Expected-Last-Subject-Sequence-Subject', aggregateFilter(aggregate, id));
  }
  return { subject, headers, data: encodeData(contract, draft.event) };
};

/** The drafts as recorded, the last at `lastSeq`, each before it one less. */
export const toRecorded = (stream: string, drafts: readonly Draft[], lastSeq: number): Recorded[] =>
  drafts.map(({ addition, event, id, at, version }, index) => {
    const { traceparent: _, ...why } = addition.cause;
    return {
      stream,
      seq: lastSeq - drafts.length + 1 + index,
      id,
      aggregate: addition.aggregate.name,
      aggregateId: addition.id,
      at,
      version,
      ...why,
      event,
    };
  });
