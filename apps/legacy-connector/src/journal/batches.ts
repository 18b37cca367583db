import type { JournalEntry } from './journal.js';

/** The broker stores at most 1,000 messages as one. */
export const maxEvents = 950;

/** How many events entries have. */
export const eventsOf = (entries: readonly JournalEntry[]): number =>
  entries.reduce((sum, { translated, source = [] }) => sum + translated.length + source.length, 0);

/** Entries in their order, in batches that the broker stores as one. */
export const batchesOf = (entries: readonly JournalEntry[]): JournalEntry[][] => {
  const batches: JournalEntry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const events = eventsOf([entry]);
    if (batches.length === 0 || size + events > maxEvents) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(entry);
    size += events;
  }
  return batches;
};
