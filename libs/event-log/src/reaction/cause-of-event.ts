import type { Cause } from '../message/envelope.js';
import type { Headers } from '../message/raw-headers.js';
import type { Recorded } from '../store/recorded.js';
import { currentTraceparent } from '../telemetry/handling-context.js';

/** The cause of what follows from an event: the event, in the trace of its handling. `headers`: those of its delivery. */
export const causeOfEvent = (
  { id, correlationId, dataSubject }: Pick<Recorded, 'id' | 'correlationId' | 'dataSubject'>,
  headers: Headers | undefined,
): Cause => {
  const traceparent = currentTraceparent(headers);
  return {
    correlationId,
    causationId: id,
    ...(dataSubject ? { dataSubject } : {}),
    ...(traceparent ? { traceparent } : {}),
  };
};
