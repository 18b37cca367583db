import { fingerprintOf, type Recorded } from '@millrace/event-log';

/** Why an event was quarantined, in one line, and what is the same for errors of the same kind. */
export const describeCause = (
  view: string,
  { event, id, aggregateId }: Recorded,
  error: unknown,
): { cause: string; fingerprint: string } => {
  const told = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const cause = told.replaceAll(/[\r\n]+/g, ' ').slice(0, 1000);
  return { cause, fingerprint: fingerprintOf({ reason: cause, handler: view, messageType: event.type, ids: [id, aggregateId] }) };
};
