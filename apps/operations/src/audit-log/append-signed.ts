import { randomUUID } from 'node:crypto';
import type { AnyAggregate, StreamContract } from '@millrace/contracts';
import { append, type EventLog, LogError, loadEvents } from '@millrace/event-log';

/** The operator: connection to the log, name and reason. */
export type Operator = Readonly<{ log: EventLog; by: string; reason?: string }>;

/** An event of an operator before it has the name and the reason. */
export type WithoutAuditFields<E> = E extends unknown ? Omit<E, 'by' | 'reason'> : never;

type Target = Readonly<{ stream: StreamContract; aggregate: AnyAggregate; id: string; correlationId?: string | undefined }>;
type Event = Readonly<{ type: string }>;

const maxAttempts = 10;

/**
 * Appends the event that `decide` returns for the earlier events of an aggregate, with the operator's name and reason, and returns it. `decide` is
 * called again after a concurrent append; what it throws is thrown. Throws `NOT_AVAILABLE` after ten such appends.
 */
export const appendSigned = async <E extends Event, D extends Event>(
  { log, by, reason }: Operator,
  { stream, aggregate, id, correlationId = randomUUID() }: Target,
  decide: (earlier: readonly E[]) => D,
): Promise<D> => {
  let type = '';
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const earlier = await loadEvents(log, stream, aggregate, id);
    const decided = decide(earlier.map(({ event }) => event as unknown as E));
    const last = earlier.at(-1);
    const expected = { seq: last?.seq ?? 0, version: last?.version ?? 0 };
    const events = [{ ...decided, by, ...(reason ? { reason } : {}) }];
    const appended = await append(log, stream, [{ aggregate, id, expected, events, cause: { correlationId } }]);
    if (appended.status === 'appended') return decided;
    ({ type } = decided);
  }
  throw new LogError('NOT_AVAILABLE', `${type} of ${id} could not be recorded because of concurrent appends`);
};
