import type { StoredMsg } from '@nats-io/jetstream';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/** Whether the broker is a cluster: then any replica of a stream may answer a direct read, and it may lag behind the leader. */
export const isCluster = (log: EventLog): boolean => connectionOf(log).nc.info?.cluster !== undefined;

type MessageQuery = Readonly<{ seq: number; next_by_subj?: string } | { last_by_subj: string }>;

/**
 * The message that the leader of a stream finds; `null` when there is none. A single broker is read directly, which costs it less.
 * Rejects when the leader does not answer.
 */
export const readFromLeader = (log: EventLog, stream: string, query: MessageQuery): Promise<StoredMsg | null> => {
  const { jsm } = connectionOf(log);
  return isCluster(log) ? jsm.streams.getMessage(stream, query) : jsm.direct.getMessage(stream, query);
};
