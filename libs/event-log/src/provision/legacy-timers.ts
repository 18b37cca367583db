import { durableConsumers, timerStreams } from '@millrace/contracts';
import { type JetStreamManager, type StoredMsg, type StreamConfig } from '@nats-io/jetstream';
import { brokerCodes, undefinedOn } from '../connection/broker-codes.js';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/** The stream of the timers of all applications in an earlier version. */
const legacyStream = 'TIMER';
const legacySubjects = ['timer.>'];
/** A stream must have a subject; nothing is published to this one. */
const unusedSubjects = ['timers-before.>'];

/** Frees the subjects of the shared stream for the streams of the applications; its messages remain. */
export const retireLegacyTimers = async (jsm: JetStreamManager, present: StreamConfig | undefined): Promise<void> => {
  if (present?.subjects.join() === legacySubjects.join())
    await jsm.streams.update(legacyStream, { ...present, subjects: unusedSubjects });
};

/**
 * Copies the pending messages of the shared stream to the streams of the applications (schedules, and due timers that were not consumed),
 * then deletes it. Idempotent, so it can be repeated after a failure: due timers are handled idempotently.
 */
export const migrateLegacyTimers = async (log: EventLog): Promise<void> => {
  const consumed = await consumedUpTo(connectionOf(log).jsm);
  for (let from = 1; ; ) {
    const message = await nextMessage(connectionOf(log).jsm, from);
    if (!message) break;
    if (isSchedule(message) || message.seq > consumed(message.subject)) await copy(log, message);
    from = message.seq + 1;
  }
  await connectionOf(log).jsm.streams.delete(legacyStream);
};

/** Whether a stream is the shared stream of timers of an earlier version. */
export const isLegacyTimerStream = ({ name }: StreamConfig): boolean => name === legacyStream;

const isSchedule = ({ header }: StoredMsg): boolean => header.has('Nats-Schedule');

const copy = async (log: EventLog, message: StoredMsg): Promise<void> => {
  const known = timerStreams.some(({ subjects: [pattern] }) => message.subject.startsWith(pattern.replace('>', '')));
  if (known)
    await connectionOf(log).js.publish(message.subject, message.data, {
      headers: copiedHeaders(message),
      msgID: `${legacyStream}:${message.seq}`,
    });
};

/** Without the headers that the broker interprets, except the time and the target of a schedule. */
const copiedHeaders = ({ header: stored }: StoredMsg): MsgHdrs => {
  const copied = headers();
  for (const name of stored.keys())
    if (!name.startsWith('Nats-') || ['Nats-Schedule', 'Nats-Schedule-Target'].includes(name)) copied.set(name, stored.get(name));
  return copied;
};

/** The sequence up to which the consumers of the earlier version have processed a subject. */
const consumedUpTo = async (jsm: JetStreamManager): Promise<(subject: string) => number> => {
  const inStreams = durableConsumers.filter(({ stream }) => timerStreams.some(({ name }) => name === stream));
  const acked = await Promise.all(
    inStreams.map(async ({ durable, filters: [filter = ''] }) => ({
      under: filter.replace('>', ''),
      seq: await ackedUpTo(jsm, durable),
    })),
  );
  return (subject) => acked.find(({ under }) => subject.startsWith(under))?.seq ?? 0;
};

const ackedUpTo = async (jsm: JetStreamManager, durable: string): Promise<number> =>
  (await jsm.consumers.info(legacyStream, durable).catch(undefinedOn(brokerCodes.consumerNotFound)))?.ack_floor.stream_seq ?? 0;

/** The next message from a sequence on, read from the leader of the stream. */
const nextMessage = async (jsm: JetStreamManager, from: number): Promise<StoredMsg | undefined> => {
  const { state } = await jsm.streams.info(legacyStream);
  for (let seq = Math.max(from, state.first_seq); seq <= state.last_seq; seq += 1) {
    const message = await jsm.streams.getMessage(legacyStream, { seq }).catch(undefinedOn(brokerCodes.messageNotFound));
    if (message) return message;
  }
  return undefined;
};
