import type { customer } from '@millrace/contracts';
import type { RecordedOf } from '@millrace/event-log';

/** Values that would help a thief of the export, and tell the customer nothing. */
const secrets: ReadonlySet<string> = new Set(['type', 'passwordHash', 'secretHash', 'tokenId']);

/** An event of a customer as the customer gets it. */
export const exportedEvent = ({ at, event }: RecordedOf<typeof customer>) => ({
  type: event.type,
  at,
  data: JSON.stringify(Object.fromEntries(Object.entries(event).filter(([name]) => !secrets.has(name)))),
});
