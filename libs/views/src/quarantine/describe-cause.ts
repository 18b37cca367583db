import { fingerprintOf, type Recorded } from '@millrace/event-log';

/** Why an event was parked, in one line, and what is the same for faults of the same kind. */
export const describeCause = (
  view: string,
  { event, id, aggregateId }: Recorded,
  fault: unknown,
): { cause: string; fingerprint: string } => {
  const told = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  const cause = told.replaceAll(/[\r\n]+/g, ' ').slice(0, 1000);
  return { cause, fingerprint: fingerprintOf({ reason: cause, handler: view, messageType: event.type, ids: [id, aggregateId] }) };
};
