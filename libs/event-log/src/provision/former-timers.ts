import { durableConsumers, timerStreams } from '@millrace/contracts';
import { JetStreamApiError, type JetStreamManager, type StoredMsg, type StreamConfig } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import type { EventLog } from '../connection/event-log.js';

/** The one stream that kept the timers of all apps, in an earlier version. */
const former = 'TIMER';
const formerSubjects = ['timer.>'];
/** Nothing is published there. A stream must have some subject. */
const noSubjects = ['timers-before.>'];

/** Makes way for a stream of each app where there is the one of all: it keeps what it holds and takes nothing new. */
export const retireFormerTimers = async (jsm: JetStreamManager, present: StreamConfig | undefined): Promise<void> => {
  if (present?.subjects.join() === formerSubjects.join()) await jsm.streams.update(former, { ...present, subjects: noSubjects });
};

/**
 * Carries over what is pending in the one stream of all apps: each schedule, and each call that was due and is not taken yet. Then
 * that stream is deleted. Broken off, it is begun again; a call that comes twice changes nothing.
 */
export const carryOverTimers = async (log: EventLog): Promise<void> => {
  const taken = await takenUpTo(log.jsm);
  for (let from = 1; ; ) {
    const message = await nextMessage(log.jsm, from);
    if (!message) break;
    if (isSchedule(message) || message.seq > taken(message.subject)) await carry(log, message);
    from = message.seq + 1;
  }
  await log.jsm.streams.delete(former);
};

export const isFormerTimers = ({ name }: StreamConfig): boolean => name === former;

const isSchedule = ({ header }: StoredMsg): boolean => header.has('Nats-Schedule');

const carry = async (log: EventLog, message: StoredMsg): Promise<void> => {
  const known = timerStreams.some(({ subjects: [pattern] }) => message.subject.startsWith(pattern.replace('>', '')));
  if (known)
    await log.js.publish(message.subject, message.data, { headers: carried(message), msgID: `${former}:${message.seq}` });
};

/** Headers that the broker acts on stay with a schedule alone, and of these only what says when and where. */
const carried = ({ header: stored }: StoredMsg): MsgHdrs => {
  const kept = headers();
  for (const name of stored.keys())
    if (!name.startsWith('Nats-') || ['Nats-Schedule', 'Nats-Schedule-Target'].includes(name)) kept.set(name, stored.get(name));
  return kept;
};

/** Up to where the calls of a subject have been taken by the consumers of the earlier version. */
const takenUpTo = async (jsm: JetStreamManager): Promise<(subject: string) => number> => {
  const inStreams = durableConsumers.filter(({ stream }) => timerStreams.some(({ name }) => name === stream));
  const floors = await Promise.all(
    inStreams.map(async ({ durable, filters: [filter = ''] }) => ({
      under: filter.replace('>', ''),
      seq: await floorOf(jsm, durable),
    })),
  );
  return (subject) => floors.find(({ under }) => subject.startsWith(under))?.seq ?? 0;
};

const [noMessage, noConsumer] = [10_037, 10_014];

const floorOf = async (jsm: JetStreamManager, durable: string): Promise<number> =>
  (await jsm.consumers.info(former, durable).catch(noneIf(noConsumer)))?.ack_floor.stream_seq ?? 0;

/** The next message from a sequence on, as the leader of the stream knows it. */
const nextMessage = async (jsm: JetStreamManager, from: number): Promise<StoredMsg | undefined> => {
  const { state } = await jsm.streams.info(former);
  for (let seq = Math.max(from, state.first_seq); seq <= state.last_seq; seq += 1) {
    const message = await jsm.streams.getMessage(former, { seq }).catch(noneIf(noMessage));
    if (message) return message;
  }
  return undefined;
};

const noneIf =
  (code: number) =>
  (fault: unknown): undefined => {
    if (fault instanceof JetStreamApiError && fault.code === code) return undefined;
    throw fault;
  };
