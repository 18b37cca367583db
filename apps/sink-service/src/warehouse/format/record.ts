import type { Recorded } from '@millrace/event-log';

/**
 * One event as a row of a warehouse. `data` is the event as JSON, without its type; `null` for an event that does not match its contract.
 * Personal data are placeholders. Names are those of the columns.
 */
export type WarehouseRecord = Readonly<{
  stream: string;
  sequence: number;
  event_id: string;
  /** RFC 3339 in UTC. */
  appended_at: string;
  aggregate: string;
  aggregate_id: string;
  version: number;
  type: string;
  correlation_id: string;
  causation_id: string | null;
  data: string | null;
}>;

/** The row of an event. */
export const recordOf = (recorded: Recorded): WarehouseRecord => {
  const { type, ...data } = recorded.event;
  return {
    stream: recorded.stream,
    sequence: recorded.seq,
    event_id: recorded.id,
    appended_at: recorded.at,
    aggregate: recorded.aggregate,
    aggregate_id: recorded.aggregateId,
    version: recorded.version,
    type,
    correlation_id: recorded.correlationId,
    causation_id: recorded.causationId ?? null,
    data: recorded.unreadable ? null : JSON.stringify(data),
  };
};
