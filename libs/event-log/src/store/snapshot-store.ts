import { type AnyAggregate, SNAPSHOT, snapshotSubject } from '@millrace/contracts';
import type { EventLog } from '../connection/event-log.js';

/** The newest snapshot of an aggregate, undefined when there is none or it is not JSON. */
export const readSnapshot = async (log: EventLog, aggregate: AnyAggregate, id: string): Promise<unknown> => {
  const message = await log.jsm.direct.getMessage(SNAPSHOT.name, { last_by_subj: snapshotSubject(aggregate, id) });
  try {
    return message?.json();
  } catch {
    // Written by who knows whom: a snapshot that cannot be read is as good as none.
    return undefined;
  }
};

/** Replaces an aggregate's snapshot; resolves when the broker has it. */
export const writeSnapshot = async (log: EventLog, aggregate: AnyAggregate, id: string, snapshot: unknown): Promise<void> => {
  await log.js.publish(snapshotSubject(aggregate, id), JSON.stringify(snapshot));
};
