import { type AnyAggregate, eventSubject, schemaId, type StreamContract } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { brokerCodes } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { type OutgoingMessage, publish } from '../connection/publish.js';
import { eventContract, validatedData } from '../message/codec.js';
import { header, writeEnvelope } from '../message/envelope.js';
import { readFromLeader } from '../store/stream-leader.js';

/**
 * The event of a change in another system. `id` is derived from the change, so that the same change has the same id; `position` is where
 * the change is in the log of the other system; `at` is when it happened there.
 */
export type SourcedEvent = Readonly<{
  id: string;
  position: string;
  aggregate: AnyAggregate;
  aggregateId: string;
  at: string;
  correlationId: string;
  event: Readonly<{ type: string }>;
}>;

/** The end of a stream of sourced events: its last sequence (0: empty), and the id and the position of its last event. */
export type SourcedEnd = Readonly<{ seq: number; id?: string; position?: string }>;

const idHeader = 'Nats-Msg-Id';
const positionHeader = 'x-source-position';
const timeoutMs = 5_000;
const attempts = 6;
const encoder = new TextEncoder();
/** The broker stores at most so many messages as one. */
const maxEvents = 1_000;

/** The end of a stream of sourced events. Rejects when the broker does not answer. */
export const sourcedEnd = async (log: EventLog, stream: StreamContract): Promise<SourcedEnd> => {
  const last = await readFromLeader(log, stream.name, { last_by_subj: `${stream.context}.>` });
  if (!last) return { seq: 0 };
  const position = header(last.header, positionHeader);
  const id = header(last.header, idHeader);
  return { seq: last.seq, ...(id !== undefined && { id }), ...(position !== undefined && { position }) };
};

/**
 * Appends events of changes in another system, all or none, at most 1,000, only if `after` is still the end of the stream: the position of the
 * reading is stored with the events, and two writers cannot both append. The result is certain: an append whose answer was lost is found by the id of
 * its last event, so two writers never give the same id to different events. `conflict`: another writer appended. Nothing was written, or, where an answer was
 * lost, these events are before those of the other writer.
 * Throws `INVALID_MESSAGE` when an event does not match its contract or the stream is owned by another application, `NOT_AVAILABLE` when the
 * broker does not answer.
 */
export const appendSourced = async (
  log: EventLog,
  stream: StreamContract,
  events: readonly SourcedEvent[],
  after: SourcedEnd,
): Promise<SourcedEnd | 'conflict'> => {
  if (log.app !== stream.owner)
    throw new LogError('INVALID_MESSAGE', `${stream.name} is owned by ${stream.owner}, not by ${log.app}`);
  const last = events.at(-1);
  if (!last || events.length > maxEvents) throw new RangeError(`${events.length} events in one append`);
  let lastError: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const messages = events.map((event, index) => toMessage(log, event, index === 0 ? after.seq : undefined));
      const result = await publish(connectionOf(log), messages, timeoutMs);
      if ('seq' in result) return { seq: result.seq, id: last.id, position: last.position };
      if (!conflictCodes.has(result.code))
        throw new LogError('NOT_AVAILABLE', `${stream.name} did not accept an append: ${result.code} ${result.text}`);
      const end = await sourcedEnd(log, stream);
      return end.seq === after.seq + events.length && end.id === last.id ? end : 'conflict';
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      lastError = error;
      await new Promise((done) => setTimeout(done, 50 * 2 ** attempt));
    }
  }
  throw new LogError('NOT_AVAILABLE', `${stream.name} did not answer ${attempts} times`, { cause: lastError });
};

const conflictCodes = new Set<number>([
  brokerCodes.wrongLastSequence,
  brokerCodes.wrongLastSequenceConstant,
  brokerCodes.duplicateInFlight,
  brokerCodes.duplicateInBatch,
]);

const toMessage = (log: EventLog, sourced: SourcedEvent, expectedSeq: number | undefined): OutgoingMessage => {
  const { aggregate, aggregateId, event } = sourced;
  const subject = eventSubject(aggregate, aggregateId, event.type);
  const contract = eventContract([aggregate], subject);
  if (!contract) throw new LogError('INVALID_MESSAGE', `${aggregate.name} has no event ${event.type}`);
  const type = `${aggregate.context}.${aggregate.name}.${contract.type}`;
  const headers = writeEnvelope({
    id: sourced.id,
    type,
    source: `/millrace/${log.app}`,
    subject: aggregateId,
    at: sourced.at,
    schema: schemaId(type, contract.version),
    cause: { correlationId: sourced.correlationId },
  });
  headers.append(idHeader, sourced.id);
  headers.append(positionHeader, sourced.position);
  if (expectedSeq !== undefined) headers.append('Nats-Expected-Last-Sequence', String(expectedSeq));
  return { subject, headers, data: encoder.encode(JSON.stringify(validatedData(contract, event))) };
};
