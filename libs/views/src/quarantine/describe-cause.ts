import { fingerprintOf, type Recorded } from '@millrace/event-log';

/** The error in one line of at most 1,000 characters, and a fingerprint that errors of the same kind share. */
export const describeCause = (
  view: string,
  { event, id, aggregateId }: Recorded,
  error: unknown,
): { cause: string; fingerprint: string } => {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const cause = text.replaceAll(/[\r\n]+/g, ' ').slice(0, 1000);
  return { cause, fingerprint: fingerprintOf({ reason: cause, handler: view, messageType: event.type, ids: [id, aggregateId] }) };
};
