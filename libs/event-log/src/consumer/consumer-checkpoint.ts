import { type DurableConsumer, SNAPSHOT, streams } from '@millrace/contracts';
import { JetStreamApiError, type StreamInfo } from '@nats-io/jetstream';
import { isUnavailable } from '../connection/availability.js';
import type { EventLog } from '../connection/event-log.js';

/** Up to where a durable consumer has done everything, in a stream of this age, and when the last of it was stored, if it is there still. */
type Floor = Readonly<{ done: number; streamMade: string; storedAt?: string }>;

/** From where a consumer must go on: behind what is known to be done, or from a time on. */
export type StartPoint = Readonly<{ from: number } | { since: string }>;

/**
 * Where an app notes how far its durable consumers have come, beside the snapshots of its aggregates: a consumer that is lost is made
 * anew from there, and what was refused long ago is not decided again. A note may be old, never ahead; without one the consumer
 * begins at the beginning, which changes nothing that was done.
 */
const noteSubject = ({ app, durable }: DurableConsumer): string | undefined => {
  const context = streams.find(({ owner }) => owner === app)?.context;
  return context && `${SNAPSHOT.subjects[0].replace('>', '')}${context}.consumer.${durable}`;
};

/** Notes from time to time how far a consumer has come, while it has a name; returns what ends that. */
export const storeCheckpoints = (
  log: EventLog,
  durable: DurableConsumer,
  nameNow: () => string | undefined,
  everyMs = 2_000,
): (() => void) => {
  let noted = 0;
  const note = async (): Promise<void> => {
    const name = nameNow();
    if (!name) return;
    try {
      const { ack_floor } = await log.jsm.consumers.info(durable.stream, name);
      if (ack_floor.stream_seq === noted) return;
      await storeCheckpoint(log, durable, ack_floor.stream_seq);
      noted = ack_floor.stream_seq;
    } catch (fault) {
      // The note before is good still. Who works through the stream finds out what is wrong, and says so.
      if (!isUnavailable(fault) && !(fault instanceof JetStreamApiError)) throw fault;
    }
  };
  const notes = setInterval(() => void note(), everyMs);
  return () => clearInterval(notes);
};

/** Notes how far a consumer has come. */
export const storeCheckpoint = async (log: EventLog, durable: DurableConsumer, done: number): Promise<void> => {
  const subject = noteSubject(durable);
  if (!subject) return;
  const { created } = await log.jsm.streams.info(durable.stream);
  const storedAt = done > 0 ? await storedAtOf(log, durable, done) : undefined;
  const floor: Floor = { done, streamMade: String(created), ...(storedAt ? { storedAt } : {}) };
  await log.js.publish(subject, JSON.stringify(floor));
};

const storedAtOf = async (log: EventLog, { stream }: DurableConsumer, seq: number): Promise<string | undefined> =>
  (await log.jsm.direct.getMessage(stream, { seq }))?.timestamp;

/** So far the clock of a broker may have gone back. What comes again because of it changes nothing. */
const clockMayGoBackMs = 60_000;

/**
 * From where a consumer that is made anew goes on by what was noted last; from the beginning when that is not known, as of a stream
 * that was made anew. A stream that has lost its end since has others under the same numbers: all that came later counts then.
 */
export const startFromCheckpoint = async (
  log: EventLog,
  durable: DurableConsumer,
  { created, state }: StreamInfo,
): Promise<StartPoint> => {
  const subject = noteSubject(durable);
  const note = subject && (await log.jsm.direct.getMessage(SNAPSHOT.name, { last_by_subj: subject }));
  const floor = note ? (note.json() as Floor) : undefined;
  if (!floor || floor.streamMade !== String(created)) return { from: 1 };
  const { done, storedAt } = floor;
  const hasEnded = state.last_seq < done;
  if (storedAt && (hasEnded || ((await storedAtOf(log, durable, done)) ?? storedAt) !== storedAt))
    return { since: new Date(Date.parse(storedAt) - clockMayGoBackMs).toISOString() };
  return { from: hasEnded ? state.last_seq + 1 : done + 1 };
};
