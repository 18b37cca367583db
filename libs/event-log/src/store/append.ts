import { randomUUID } from 'node:crypto';
import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { isUnavailable } from '../connection/availability.js';
import { drafted, type Sealed, sealAll, toMessage, toRecorded } from './draft.js';
import type { Cause } from './envelope.js';
import type { EventLog } from '../connection/event-log.js';
import { LogError } from '../connection/log-error.js';
import { publish } from '../connection/publish.js';
import type { Recorded } from './recorded.js';
import { loadEvents } from './read-stream.js';

/**
 * New events of one aggregate, why they came about, and where the aggregate must stand in the log for them to be right: its
 * newest event's sequence (0: none) and version. Several for one aggregate follow one another, all `after` the same.
 */
export type AppendRequest = Readonly<{
  aggregate: AnyAggregate;
  id: string;
  expected: Readonly<{ seq: number; version: number }>;
  events: readonly Readonly<{ type: string }>[];
  cause: Cause;
}>;

/** `conflict`: some aggregate has moved on, and nothing was written. */
export type AppendResult = Readonly<{ status: 'appended'; events: readonly Recorded[] } | { status: 'conflict' }>;

/** 10071, 10164: wrong last sequence, known or in flight; 10158, 10201: our message id is in flight or stored already. */
const conflicts = new Set([10071, 10164, 10158, 10201]);
const answerWithin = 2_000;
const attempts = 6;

/**
 * Appends all additions or none, each only if its aggregate still stands at `after`. One event is one plain publish, several
 * are one atomic batch. The answer is certain: after a time-out the same messages are sent again, and a conflict is checked
 * against the log for our own event ids. Throws `INVALID_MESSAGE` when an event does not fit its contract or the stream is
 * another app's, `NOT_AVAILABLE` when the broker stays away: then the cause, sent again, finds what became of it.
 */
export const append = async (
  log: EventLog,
  stream: StreamContract,
  additions: readonly AppendRequest[],
): Promise<AppendResult> => {
  if (log.app !== stream.owner) throw new LogError('INVALID_MESSAGE', `${stream.name} is ${stream.owner}'s, not ${log.app}'s`);
  const at = new Date().toISOString();
  const drafts = await sealAll(log, drafted(additions, at, randomUUID));
  let fault: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const messages = drafts.map((draft) => toMessage(log.app, draft));
      const answer = await publish(log.nc, messages, answerWithin);
      if ('seq' in answer) return { status: 'appended', events: toRecorded(stream.name, drafts, answer.seq) };
      if (conflicts.has(answer.code)) return await whatBecameOf(log, stream, drafts);
      throw new LogError('NOT_AVAILABLE', `${stream.name} did not take an append: ${answer.code} ${answer.text}`);
    } catch (thrown) {
      if (!isUnavailable(thrown)) throw thrown;
      fault = thrown;
      await new Promise((done) => setTimeout(done, 50 * 2 ** attempt));
    }
  }
  throw new LogError('NOT_AVAILABLE', `${stream.name} did not answer ${attempts} times`, { cause: fault });
};

const whatBecameOf = async (log: EventLog, stream: StreamContract, drafts: readonly Sealed[]): Promise<AppendResult> => {
  const last = drafts.at(-1);
  if (!last) return { status: 'appended', events: [] };
  const { aggregate, id, expected } = last.addition;
  const since = await loadEvents(log, stream, aggregate, id, expected.seq);
  const own = since.find((event) => event.id === last.id);
  return own ? { status: 'appended', events: toRecorded(stream.name, drafts, own.seq) } : { status: 'conflict' };
};
