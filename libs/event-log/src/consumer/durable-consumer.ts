import type { DurableConsumer } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo, DeliverPolicy } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { brokerCodes, undefinedOn } from '../connection/broker-codes.js';
import { startsAtKey } from '../connection/durable-name.js';
import { connectionOf, type EventLog } from '../connection/event-log.js';
import { startFromCheckpoint } from './consumer-checkpoint.js';

/** Milliseconds after which the broker redelivers a message that is neither acknowledged nor reported as in progress. */
export const ackWait = 5_000;

/** Settings of every durable consumer that may change during its life. */
export const durableSettings = { ack_wait: nanos(ackWait), max_ack_pending: 2_000 };

/** The broker may refuse a name for good: so many names are tried. */
const maxNames = 3;

/**
 * Creates a durable consumer, or updates the settings of the existing one. Returns its name at the broker. Safe to call concurrently.
 * Throws when the existing consumer has other filters: a consumer whose filters are extended skips the older messages of the new subjects.
 */
export const ensureDurable = async (log: EventLog, wanted: DurableConsumer): Promise<string> => {
  const { jsm, nameOf } = connectionOf(log);
  const names = Array.from({ length: maxNames }, (_, turn) => nameOf(wanted, turn));
  for (const name of names) {
    const present = await jsm.consumers.info(wanted.stream, name).catch(undefinedOn(brokerCodes.consumerNotFound));
    if (!present) continue;
    const { durable, filters } = wanted;
    const actual = filterSubjectsOf(present);
    if (!sameSet(actual, filters))
      throw new Error(`${durable} reads ${actual.join(', ')}; to read ${filters.join(', ')}, use another name`);
    await jsm.consumers.update(wanted.stream, name, durableSettings);
    return name;
  }
  return create(log, wanted, names);
};

/** Tries the names in turn: where the broker's files of a consumer are damaged, it can neither create nor delete one of that name. */
const create = async (log: EventLog, wanted: DurableConsumer, names: readonly string[]): Promise<string> => {
  const { stream, durable, filters } = wanted;
  const start = await startOf(log, wanted);
  for (const name of names) {
    const created = await connectionOf(log)
      .jsm.consumers.add(stream, {
        durable_name: name,
        filter_subjects: [...filters],
        ack_policy: AckPolicy.Explicit,
        metadata: { owner: log.app, durable },
        ...start,
        ...durableSettings,
      })
      .catch(undefinedOn(brokerCodes.consumerCreateFailed));
    if (created) return name;
  }
  throw new Error(`the broker's files of ${durable} in ${stream} are damaged`);
};

/** The later of the application's own checkpoint and the start that provisioning stored for a consumer of an earlier version. */
const startOf = async (log: EventLog, wanted: DurableConsumer) => {
  const info = await connectionOf(log).jsm.streams.info(wanted.stream);
  const start = await startFromCheckpoint(log, wanted, info);
  if ('since' in start) return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: start.since };
  const from = Math.max(start.from, Number(info.config.metadata?.[startsAtKey(wanted.durable)] ?? 1));
  return from > 1 ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from } : { deliver_policy: DeliverPolicy.All };
};

/** The filter subjects of a consumer; `>` when it has none. */
export const filterSubjectsOf = ({ config }: ConsumerInfo): readonly string[] =>
  config.filter_subjects ?? [config.filter_subject ?? '>'];

const sameSet = (left: readonly string[], right: readonly string[]) => [...left].sort().join() === [...right].sort().join();
