import { type VisitEvent, visit, WEB } from '@millrace/contracts';
import { type InputRecord, readEventOf, type StoredEvent } from './stored-event.js';

/** What visitors looked at, by visit, at the time at which it was observed. */
export const webInput = {
  stream: WEB.name,
  filters: ['web.visit.>'],
  decode: (message: StoredEvent): InputRecord<VisitEvent> | undefined => {
    const read = readEventOf(visit, message);
    return read && { key: read.id, value: read.event, at: Date.parse(read.event.at) };
  },
} as const;
