import type { DurableConsumer } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo, DeliverPolicy, JetStreamApiError } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { startFromCheckpoint } from './consumer-checkpoint.js';
import { startsAtKey } from '../connection/durable-name.js';
import type { EventLog } from '../connection/event-log.js';

/** What a killed instance had in hand comes to another after so many milliseconds; who still works on a message says so meanwhile. */
export const ackWait = 5_000;

/** What every durable consumer is set to. */
export const durableSettings = { ack_wait: nanos(ackWait), max_ack_pending: 2_000 };

/**
 * Makes the durable consumer of a stream, or brings the settings of the one that is there up to date; tells its name at the broker.
 * It may be called by many at once. One that reads other subjects is refused: a consumer that is given more subjects skips what is
 * older in them.
 */
export const makeDurable = async (log: EventLog, wanted: DurableConsumer): Promise<string> => {
  const names = Array.from({ length: turns }, (_, turn) => log.nameOf(wanted, turn));
  for (const name of names) {
    const present = await log.jsm.consumers.info(wanted.stream, name).catch(noneIf(notFound));
    if (!present) continue;
    const { durable, filters } = wanted;
    if (!same(subjectsOf(present), filters))
      throw new Error(`${durable} reads ${subjectsOf(present).join(', ')}; to read ${filters.join(', ')}, take another name.`);
    await log.jsm.consumers.update(wanted.stream, name, durableSettings);
    return name;
  }
  return makeAnew(log, wanted, names);
};

/** Where the broker's files of a consumer are damaged it makes no other of that name, and cannot delete what it does not know. */
const makeAnew = async (
  log: EventLog,
  { stream, durable, filters, ...more }: DurableConsumer,
  names: readonly string[],
): Promise<string> => {
  const start = await whereToStart(log, { stream, durable, filters, ...more });
  for (const name of names) {
    const made = await log.jsm.consumers
      .add(stream, {
        durable_name: name,
        filter_subjects: [...filters],
        ack_policy: AckPolicy.Explicit,
        metadata: { owner: log.app, durable },
        ...start,
        ...durableSettings,
      })
      .catch(noneIf(notMade));
    if (made) return name;
  }
  throw new Error(`the broker's files of ${durable} in ${stream} are damaged`);
};

/** Behind what is known to be done: by the app's own note, or by what the operator says of an earlier version's consumer. */
const whereToStart = async (log: EventLog, wanted: DurableConsumer) => {
  const info = await log.jsm.streams.info(wanted.stream);
  const goOn = await startFromCheckpoint(log, wanted, info);
  if ('since' in goOn) return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: goOn.since };
  const from = Math.max(goOn.from, Number(info.config.metadata?.[startsAtKey(wanted.durable)] ?? 1));
  return from > 1 ? { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from } : { deliver_policy: DeliverPolicy.All };
};

/** How many names are tried. */
const turns = 3;
const [notFound, notMade] = [10_014, 10_012];

const noneIf =
  (code: number) =>
  (fault: unknown): undefined => {
    if (fault instanceof JetStreamApiError && fault.code === code) return undefined;
    throw fault;
  };

/** The subjects that a consumer reads. */
export const subjectsOf = ({ config }: ConsumerInfo): readonly string[] =>
  config.filter_subjects ?? [config.filter_subject ?? '>'];
const same = (left: readonly string[], right: readonly string[]) => [...left].sort().join() === [...right].sort().join();
