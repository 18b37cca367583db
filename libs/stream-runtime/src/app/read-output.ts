import { type Application, namesOf } from '../application/application.js';
import type { Broker } from '../broker/broker.js';
import type { StoredMessage } from '../broker/stored-message.js';
import { openReader } from '../broker/stream-reader.js';

/** A record that an application wrote to one of its outputs. `seq`: its sequence in the stream of the application. `at`: its event time, ms since 1970. */
export type OutputRecord<K = unknown, V = unknown> = Readonly<{ seq: number; key: K; value: V; at: number }>;

/** What is read: records of an output behind `after`, the `seq` of a record; 0 for all that is retained. */
export type OutputRead = Readonly<{ output: string; after: number }>;

/**
 * A reader that runs. `ended`: resolves after `stop`, rejects with the first error of the broker or of `onRecord`. `stop` waits for the
 * record that is being taken.
 */
export type OutputReader = Readonly<{ ended: Promise<void>; stop(): Promise<void> }>;

/** So many records wait before no more are asked for. */
const maxWaiting = 100;

/**
 * Calls `onRecord` with each record of an output, in the order in which they were written, one after another; those that are written later follow. A caller that
 * stores `seq` with what follows from a record goes on behind it; a position behind the end of the stream, which was made again, begins from its start.
 * Errors: those of the broker.
 */
export const readOutput = async <K, V>(
  broker: Broker,
  application: Pick<Application, 'id' | 'version'>,
  { output, after }: OutputRead,
  onRecord: (record: OutputRecord<K, V>) => Promise<void>,
): Promise<OutputReader> => {
  const { stream, output: subjectOf } = namesOf(application);
  const { last_seq } = (await broker.jsm.streams.info(stream)).state;
  const filters = [subjectOf(output, '*', '*')];
  const reader = await openReader(broker, { stream, filters, from: after > last_seq ? 1 : after + 1 });
  let waiting = 0;
  let isStopped = false;
  let turn = Promise.resolve();
  const take = async (message: StoredMessage): Promise<void> => {
    if (isStopped) return;
    await onRecord({ seq: message.seq, ...(JSON.parse(message.text()) as Omit<OutputRecord<K, V>, 'seq'>) });
    waiting -= 1;
    if (waiting === 0) reader.resume();
  };
  const ended = reader.read((message) => {
    waiting += 1;
    if (waiting > maxWaiting) reader.pause();
    turn = turn.then(() => take(message));
    turn.catch((error: unknown) => reader.fail(error));
  });
  const stop = async (): Promise<void> => {
    isStopped = true;
    await reader.stop();
    await turn.catch(() => undefined);
  };
  return { ended, stop };
};
