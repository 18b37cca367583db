import { durableConsumers } from '@millrace/contracts';
import type { JetStreamManager } from '@nats-io/jetstream';
import { brokerCodes, undefinedOn } from '../connection/broker-codes.js';
import { startsAtKey } from '../connection/durable-name.js';

/** Metadata of a stream whose durable consumers have secret names. Consumers with other names are not in use. */
const namedKey = 'durables-named';
const bySecret = 'by-secret';
const startsAt = startsAtKey('');

type Metadata = Readonly<Record<string, string>>;

/**
 * The metadata of a stream that say where its durable consumers start: the present ones, or, for a stream of an earlier version, behind the
 * acknowledged messages of that version's consumers. Read once only: later, any application that may create consumers could have created
 * one with such a name.
 */
export const startMetadata = async (jsm: JetStreamManager, stream: string, present: Metadata | undefined): Promise<Metadata> => {
  const names = legacyNames(stream);
  if (names.length === 0) return {};
  if (present?.[namedKey] === bySecret) return { [namedKey]: bySecret, ...presentStarts(present) };
  const found = present ? await Promise.all(names.map((name) => startOfLegacy(jsm, stream, name))) : [];
  return { [namedKey]: bySecret, ...Object.fromEntries(found.flat()) };
};

/** Deletes the consumers of an earlier version, after `startMetadata` has stored their progress. */
export const removeLegacyDurables = async (jsm: JetStreamManager, stream: string): Promise<void> => {
  for (const name of legacyNames(stream))
    await jsm.consumers.delete(stream, name).catch(undefinedOn(brokerCodes.consumerNotFound));
};

const legacyNames = (stream: string): readonly string[] =>
  durableConsumers.filter((durable) => durable.stream === stream).map(({ durable }) => durable);

const presentStarts = (present: Metadata) =>
  Object.fromEntries(Object.entries(present).filter(([key]) => key.startsWith(startsAt)));

/** Messages behind the acknowledgement floor that are acknowledged are delivered again, which has no further effect. */
const startOfLegacy = async (jsm: JetStreamManager, stream: string, name: string): Promise<[string, string][]> => {
  const info = await jsm.consumers.info(stream, name).catch(undefinedOn(brokerCodes.consumerNotFound));
  return info ? [[startsAtKey(name), String(info.ack_floor.stream_seq + 1)]] : [];
};
