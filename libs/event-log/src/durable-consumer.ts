import type { Durable } from '@millrace/contracts';
import { AckPolicy, type ConsumerInfo, DeliverPolicy, JetStreamApiError } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { EventLog } from './event-log.js';

/** What a killed instance had in hand comes to another after so many milliseconds; who still works on a message says so meanwhile. */
export const ackWait = 5_000;

/**
 * Makes the durable consumer of a stream, or brings the settings of the one that is there up to date. It may be called by many at
 * once. One that reads other subjects is refused: a consumer that is given more subjects skips what is older in them.
 */
export const makeDurable = async (log: EventLog, { stream, durable, filters }: Durable): Promise<void> => {
  const settings = { ack_wait: nanos(ackWait), max_ack_pending: 2_000 };
  const present = await log.jsm.consumers.info(stream, durable).catch(noneIfNotFound);
  if (!present) {
    await log.jsm.consumers.add(stream, {
      durable_name: durable,
      filter_subjects: [...filters],
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      metadata: { owner: log.app },
      ...settings,
    });
  } else if (same(subjectsOf(present), filters)) await log.jsm.consumers.update(stream, durable, settings);
  else throw new Error(`${durable} reads ${subjectsOf(present).join(', ')}; to read ${filters.join(', ')}, take another name.`);
};

const consumerNotFound = 10_014;

const noneIfNotFound = (fault: unknown): undefined => {
  if (fault instanceof JetStreamApiError && fault.code === consumerNotFound) return undefined;
  throw fault;
};

const subjectsOf = ({ config }: ConsumerInfo): readonly string[] => config.filter_subjects ?? [config.filter_subject ?? '>'];
const same = (left: readonly string[], right: readonly string[]) => [...left].sort().join() === [...right].sort().join();
