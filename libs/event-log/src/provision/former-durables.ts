import { durableConsumers } from '@millrace/contracts';
import { type JetStreamManager, JetStreamApiError } from '@nats-io/jetstream';
import { startsAtKey } from '../connection/durable-name.js';

/** Says that the durable consumers of a stream bear names that cannot be guessed. What bears another is nobody's. */
const named = 'durables-named';
const bySecret = 'by-secret';
const startsAt = startsAtKey('');

type Metadata = Readonly<Record<string, string>>;

/**
 * What a stream's metadata must say of where its durable consumers start: what it says already, or, in a stream of an earlier
 * version, behind what the consumers of that version had done. Only the first look at such a stream counts: later anybody who may
 * make consumers could have made one of such a name.
 */
export const starts = async (jsm: JetStreamManager, stream: string, present: Metadata | undefined): Promise<Metadata> => {
  const here = formerNames(stream);
  if (here.length === 0) return {};
  if (present?.[named] === bySecret) return { [named]: bySecret, ...keptStarts(present) };
  const done = present ? await Promise.all(here.map((name) => doneBy(jsm, stream, name))) : [];
  return { [named]: bySecret, ...Object.fromEntries(done.flat()) };
};

/** Deletes the consumers of an earlier version, where `starts` has taken over what they had done. */
export const removeFormerDurables = async (jsm: JetStreamManager, stream: string): Promise<void> => {
  for (const name of formerNames(stream)) await jsm.consumers.delete(stream, name).catch(falseIfNotFound);
};

const formerNames = (stream: string): readonly string[] =>
  durableConsumers.filter((durable) => durable.stream === stream).map(({ durable }) => durable);

const keptStarts = (present: Metadata) => Object.fromEntries(Object.entries(present).filter(([key]) => key.startsWith(startsAt)));

/** What lies behind the floor and is acknowledged comes again, and changes nothing. */
const doneBy = async (jsm: JetStreamManager, stream: string, name: string): Promise<[string, string][]> => {
  const former = await jsm.consumers.info(stream, name).catch(falseIfNotFound);
  return former ? [[startsAtKey(name), String(former.ack_floor.stream_seq + 1)]] : [];
};

const consumerNotFound = 10_014;

const falseIfNotFound = (fault: unknown): false => {
  if (fault instanceof JetStreamApiError && fault.code === consumerNotFound) return false;
  throw fault;
};
