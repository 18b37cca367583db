import { randomUUID } from 'node:crypto';
import type { StreamContract } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { brokerCodes } from '../connection/broker-codes.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { publish } from '../connection/publish.js';
import { endWith, isTracing } from '../telemetry/spans.js';
import type { AppendRequest, AppendResult } from './append-request.js';
import { startAppendSpans } from './append-spans.js';
import { recordAppended } from './appended.js';
import { draftEvents, type EncryptedDraft, encryptDrafts, toMessage, toRecorded } from './draft.js';
import { loadEvents } from './read-stream.js';

/** Another append was first, or an earlier attempt of this one is stored or in flight. */
const conflictCodes = new Set<number>([
  brokerCodes.wrongLastSequence,
  brokerCodes.wrongLastSequenceConstant,
  brokerCodes.duplicateInFlight,
  brokerCodes.duplicateInBatch,
]);
const publishTimeoutMs = 2_000;
const attempts = 6;

/**
 * Appends the events of all requests or of none, each only if its aggregate is where it is expected. One event is one plain publish,
 * several are one atomic batch. The result is certain: after a time-out the same messages are sent again, and a conflict is resolved by
 * looking for our own event ids in the stream.
 * Throws `INVALID_MESSAGE` when an event does not match its contract or the stream is owned by another application; `NOT_AVAILABLE` when
 * the broker does not answer: then the events may be stored, and a later decision under the same cause finds them.
 */
export const append = (log: EventLog, stream: StreamContract, requests: readonly AppendRequest[]): Promise<AppendResult> => {
  if (!isTracing()) return appendAll(log, stream, requests);
  const traced = startAppendSpans(stream, requests);
  return endWith(traced.spans, () => appendAll(log, stream, traced.requests));
};

const appendAll = async (log: EventLog, stream: StreamContract, requests: readonly AppendRequest[]): Promise<AppendResult> => {
  if (log.app !== stream.owner)
    throw new LogError('INVALID_MESSAGE', `${stream.name} is owned by ${stream.owner}, not by ${log.app}`);
  const at = new Date().toISOString();
  const drafts = await encryptDrafts(log, draftEvents(requests, at, randomUUID));
  let lastError: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const messages = drafts.map((draft) => toMessage(log.app, draft));
      const result = await publish(connectionOf(log), messages, publishTimeoutMs);
      if ('seq' in result) {
        recordAppended(log, stream.name, result.seq);
        return { status: 'appended', events: toRecorded(stream.name, drafts, result.seq) };
      }
      if (conflictCodes.has(result.code)) return await resolveConflict(log, stream, drafts);
      throw new LogError('NOT_AVAILABLE', `${stream.name} did not accept an append: ${result.code} ${result.text}`);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      lastError = error;
      await new Promise((done) => setTimeout(done, 50 * 2 ** attempt));
    }
  }
  throw new LogError('NOT_AVAILABLE', `${stream.name} did not answer ${attempts} times`, { cause: lastError });
};

/** Whether the conflict was with an earlier attempt of the same append. */
const resolveConflict = async (
  log: EventLog,
  stream: StreamContract,
  drafts: readonly EncryptedDraft[],
): Promise<AppendResult> => {
  const last = drafts.at(-1);
  if (!last) return { status: 'appended', events: [] };
  const { aggregate, id, expected } = last.request;
  const later = await loadEvents(log, stream, aggregate, id, expected.seq);
  const own = later.find((event) => event.id === last.id);
  return own ? { status: 'appended', events: toRecorded(stream.name, drafts, own.seq) } : { status: 'conflict' };
};
