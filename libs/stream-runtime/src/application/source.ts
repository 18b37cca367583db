import type { StreamRecord } from '@millrace/stream-topology';
import type { StoredMessage } from '../broker/stored-message.js';

/**
 * Where the records of a stream of the topology come from: messages of a JetStream stream. `filters`: the subjects of a partition, `*` and `>` allowed; a
 * stream with one partition is asked for partition 0. Two partitions have no message in common. `decode`: the record of a message with the time of the
 * event, `undefined` for a message that is none; what it throws ends the task.
 */
export type Source<K = unknown, V = unknown> = Readonly<{
  stream: string;
  partitions: number;
  filters(partition: number): readonly string[];
  decode(message: StoredMessage): StreamRecord<K, V> | undefined;
}>;

/** The sources by the names that the topology gives them. */
export type Sources = Readonly<Record<string, Source>>;
