import type { DurableConsumer } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo, DeliverPolicy, type StreamInfo } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { brokerCodes, hasBrokerCode, undefinedOn } from '../connection/broker-codes.js';
import { startsAtKey } from '../connection/durable-name.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { type StartPoint, startFromCheckpoint, storeCheckpoint } from './consumer-checkpoint.js';

/** Milliseconds after which the broker redelivers a message that is neither acknowledged nor reported as in progress. */
export const ackWait = 5_000;

/** Settings of every durable consumer that may change during its life. */
export const durableSettings = { ack_wait: nanos(ackWait), max_ack_pending: 2_000 };

/** The broker may refuse a name for good: so many names are tried. */
const maxNames = 3;

/**
 * Creates a durable consumer, or updates the settings of the existing one. Returns its name at the broker. Safe to call concurrently.
 * A consumer that is stored otherwise than wanted is replaced by one that starts where it was; so is one that is behind its checkpoint,
 * because it lost its state (ADR 21).
 * Throws when the existing consumer has other filters: a consumer whose filters are extended skips the older messages of the new subjects.
 */
export const ensureDurable = async (log: EventLog, wanted: DurableConsumer): Promise<string> => {
  const { jsm, nameOf } = connectionOf(log);
  // Before the consumer is looked at, whose floor may move: else another instance's newer checkpoint would make it look behind.
  let place = await placeOf(log, wanted);
  const { info, start } = place;
  const names = Array.from({ length: maxNames }, (_, turn) => nameOf(wanted, turn));
  for (const name of names) {
    const present = await jsm.consumers.info(wanted.stream, name).catch(undefinedOn(brokerCodes.consumerNotFound));
    if (!present) continue;
    const { durable, filters } = wanted;
    const actual = filterSubjectsOf(present);
    if (!sameSet(actual, filters))
      throw new Error(`${durable} reads ${actual.join(', ')}; to read ${filters.join(', ')}, use another name`);
    const isStoredAsWanted = (present.config.mem_storage ?? false) === isInMemory(info);
    const floor = present.ack_floor.stream_seq;
    const isBehind = 'from' in start && floor < start.from - 1;
    if (isStoredAsWanted && !isBehind) {
      await jsm.consumers.update(wanted.stream, name, durableSettings);
      return name;
    }
    if (!isBehind && floor <= info.state.last_seq) await storeCheckpoint(log, wanted, floor);
    await jsm.consumers.delete(wanted.stream, name).catch(undefinedOn(brokerCodes.consumerNotFound));
    // Behind the checkpoint that was stored now.
    place = await placeOf(log, wanted);
  }
  return create(log, wanted, names, place);
};

/** The stream of a consumer, and where one that is created starts. */
type Place = Readonly<{ info: StreamInfo; start: StartPoint }>;

const placeOf = async (log: EventLog, wanted: DurableConsumer): Promise<Place> => {
  const info = await connectionOf(log).jsm.streams.info(wanted.stream);
  return { info, start: await startOf(log, wanted, info) };
};

/**
 * Whether the consumers of a stream have their state in memory: where the broker has one copy of the stream. It writes the state of a
 * consumer to the disk ten times a second otherwise. A cluster restores the consumers in memory after a restart of all brokers
 * at their first start, not at their checkpoints.
 */
const isInMemory = ({ config }: StreamInfo): boolean => config.num_replicas === 1;

/** Tries the names in turn: where the broker's files of a consumer are damaged, it can neither create nor delete one of that name. */
const create = async (
  log: EventLog,
  wanted: DurableConsumer,
  names: readonly string[],
  { info, start }: Place,
): Promise<string> => {
  const { stream, durable, filters } = wanted;
  const { jsm } = connectionOf(log);
  for (const name of names) {
    const created = await jsm.consumers
      .add(stream, {
        durable_name: name,
        filter_subjects: [...filters],
        ack_policy: AckPolicy.Explicit,
        metadata: { owner: log.app, durable },
        mem_storage: isInMemory(info),
        ...deliveryFrom(start),
        ...durableSettings,
      })
      .catch((error: unknown) => {
        // Another instance created it meanwhile, from another checkpoint.
        if (!hasBrokerCode(error, brokerCodes.consumerExists)) return undefinedOn(brokerCodes.consumerCreateFailed)(error);
        return true;
      });
    if (created) return name;
  }
  throw new Error(`the broker's files of ${durable} in ${stream} are damaged`);
};

/**
 * The later of the application's own checkpoint and the start that provisioning stored for a consumer of an earlier version; not behind
 * the end of the stream.
 */
const startOf = async (log: EventLog, wanted: DurableConsumer, info: StreamInfo): Promise<StartPoint> => {
  const start = await startFromCheckpoint(log, wanted, info);
  if ('since' in start) return start;
  const provisioned = Number(info.config.metadata?.[startsAtKey(wanted.durable)] ?? 1);
  return { from: Math.min(Math.max(start.from, provisioned), info.state.last_seq + 1) };
};

const deliveryFrom = (start: StartPoint) => {
  if ('since' in start) return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: start.since };
  return start.from > 1
    ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: start.from }
    : { deliver_policy: DeliverPolicy.All };
};

/** The filter subjects of a consumer; `>` when it has none. */
export const filterSubjectsOf = ({ config }: ConsumerInfo): readonly string[] =>
  config.filter_subjects ?? [config.filter_subject ?? '>'];

const sameSet = (left: readonly string[], right: readonly string[]) => [...left].sort().join() === [...right].sort().join();
