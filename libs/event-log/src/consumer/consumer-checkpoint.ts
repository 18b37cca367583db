import { type DurableConsumer, SNAPSHOT, streams } from '@millrace/contracts';
import { JetStreamApiError, type StreamInfo } from '@nats-io/jetstream';
import { isUnavailable } from '../connection/availability.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/**
 * The stored checkpoint of a durable consumer: everything up to `done` is processed, in the stream created at `streamMade`. `storedAt` is
 * the time of the message at `done`, if that message still existed.
 */
type ConsumerCheckpoint = Readonly<{ done: number; streamMade: string; storedAt?: string }>;

/** Where a consumer starts: at a sequence, or with the messages stored since a time (RFC 3339). */
export type StartPoint = Readonly<{ from: number } | { since: string }>;

/**
 * The subject of an application's checkpoints, beside the snapshots of its aggregates. A lost consumer is created again from its
 * checkpoint, so that requests that were rejected long ago are not decided again. A checkpoint may be old, but never ahead; without one
 * the consumer starts at the beginning, which has no further effect because handlers are idempotent.
 */
const checkpointSubject = ({ app, durable }: DurableConsumer): string | undefined => {
  const context = streams.find(({ owner }) => owner === app)?.context;
  return context && `${SNAPSHOT.subjects[0].replace('>', '')}${context}.consumer.${durable}`;
};

/** A consumption of a durable consumer as it is now: see `storeCheckpoints`. `streamMade`: when its stream was created. */
type Consumption = Readonly<{
  brokerName(): string | undefined;
  streamMade(): string | undefined;
  acknowledged(): number;
}>;

/**
 * Stores the checkpoint of a consumer every `intervalMs`, if it has moved. `brokerName` returns the consumer's name at the broker, or
 * `undefined` while it has none. After the first time, the broker is asked only until the checkpoint has reached `acknowledged`, the
 * message that this instance acknowledged last: another one stores what it has acknowledged. Returns a function that ends this: it stores
 * the last checkpoint, unless the broker is not connected.
 */
export const storeCheckpoints = (
  log: EventLog,
  durable: DurableConsumer,
  { brokerName, streamMade, acknowledged }: Consumption,
  intervalMs = 2_000,
): (() => Promise<void>) => {
  let stored = 0;
  let settled = -1;
  const storeIfMoved = async (): Promise<void> => {
    const name = brokerName();
    const last = acknowledged();
    if (!name || last === settled) return;
    try {
      const { ack_floor } = await connectionOf(log).jsm.consumers.info(durable.stream, name);
      const floor = ack_floor.stream_seq;
      if (floor !== stored) await storeCheckpoint(log, durable, floor, streamMade());
      stored = floor;
      if (floor >= last) settled = last;
    } catch (error) {
      // The last checkpoint stays valid. The work queue itself finds out about a broker or a consumer that is gone, and reports it.
      if (!isUnavailable(error) && !(error instanceof JetStreamApiError)) throw error;
    }
  };
  const timer = setInterval(() => void storeIfMoved(), intervalMs);
  return async () => {
    clearInterval(timer);
    // Twice if need be: the broker takes acknowledgements beside requests, and the first answer may be of before the last one.
    for (let times = 0; times < 2 && connectionOf(log).isConnected(); times += 1) await storeIfMoved();
  };
};

/** Stores a checkpoint: everything up to the sequence `done` is processed, in the stream that was created at `made`. */
export const storeCheckpoint = async (log: EventLog, durable: DurableConsumer, done: number, made?: string): Promise<void> => {
  const subject = checkpointSubject(durable);
  if (!subject) return;
  const { jsm, js } = connectionOf(log);
  const streamMade = made ?? String((await jsm.streams.info(durable.stream)).created);
  const storedAt = done > 0 ? await storedAtOf(log, durable, done) : undefined;
  const checkpoint: ConsumerCheckpoint = { done, streamMade, ...(storedAt ? { storedAt } : {}) };
  await js.publish(subject, JSON.stringify(checkpoint));
};

const storedAtOf = async (log: EventLog, { stream }: DurableConsumer, seq: number): Promise<string | undefined> =>
  (await connectionOf(log).jsm.direct.getMessage(stream, { seq }))?.timestamp;

/** Tolerance for a broker clock that was set back. Messages that are delivered again because of it have no further effect. */
const clockToleranceMs = 60_000;

/**
 * Where a consumer that is created again starts: behind its checkpoint; at the beginning without a checkpoint or when the stream was
 * created again. When the stream has lost its tail, its sequences are reused by other messages: then the time of the checkpoint decides.
 */
export const startFromCheckpoint = async (
  log: EventLog,
  durable: DurableConsumer,
  { created, state }: StreamInfo,
): Promise<StartPoint> => {
  const subject = checkpointSubject(durable);
  const message = subject && (await connectionOf(log).jsm.direct.getMessage(SNAPSHOT.name, { last_by_subj: subject }));
  const checkpoint = message ? message.json<ConsumerCheckpoint>() : undefined;
  if (!checkpoint || checkpoint.streamMade !== String(created)) return { from: 1 };
  const { done, storedAt } = checkpoint;
  const lostTail = state.last_seq < done;
  if (storedAt && (lostTail || ((await storedAtOf(log, durable, done)) ?? storedAt) !== storedAt))
    return { since: new Date(Date.parse(storedAt) - clockToleranceMs).toISOString() };
  return { from: lostTail ? state.last_seq + 1 : done + 1 };
};
