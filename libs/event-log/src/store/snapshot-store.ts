import { type AnyAggregate, SNAPSHOT, snapshotSubject } from '@millrace/contracts';
import { connectionOf, type EventLog } from '../connection/event-log.js';

/** The newest snapshot of an aggregate, as JSON; `undefined` when there is none, or it is not JSON. */
export const readSnapshot = async (log: EventLog, aggregate: AnyAggregate, id: string): Promise<unknown> => {
  const query = { last_by_subj: snapshotSubject(aggregate, id) };
  const message = await connectionOf(log).jsm.direct.getMessage(SNAPSHOT.name, query);
  try {
    return message?.json();
  } catch {
    // Snapshots are a cache: the state is folded from the events instead. The error would quote the snapshot.
    log.logger.warn(`${log.app}: the snapshot of ${aggregate.name} ${id} is not JSON`);
    return undefined;
  }
};

/** Replaces the snapshot of an aggregate. Resolves when the broker has stored it. */
export const writeSnapshot = async (log: EventLog, aggregate: AnyAggregate, id: string, snapshot: unknown): Promise<void> => {
  await connectionOf(log).js.publish(snapshotSubject(aggregate, id), JSON.stringify(snapshot));
};
