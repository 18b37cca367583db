import type { Observation } from '@shop/kit/browser/events.ts';

const key = 'millrace.visit-events';
const maxEvents = 200;
const maxBatch = 20;

/** An observation with its visit, a random id, and its time by the clock of this browser. */
export type Queued = Readonly<{ visit: string; event: Observation & { id: string; at: number } }>;

const read = (): Queued[] => JSON.parse(localStorage.getItem(key) ?? '[]') as Queued[];

const write = (events: readonly Queued[]) => {
  if (events.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(events.slice(-maxEvents)));
};

/**
 * What is not reported yet, for all tabs of this browser, also while it is offline or closed: the newest 200. Two tabs that write in the same moment may
 * lose an event, or report it twice, which is stored once.
 */
export const queue = {
  add: (queued: Queued): number => {
    const events = [...read(), queued];
    write(events);
    return events.length;
  },
  /** The oldest ones of one visit, at most 20. */
  first: (): readonly Queued[] => {
    const events = read();
    return events.filter(({ visit }) => visit === events[0]?.visit).slice(0, maxBatch);
  },
  remove: (reported: readonly Queued[]) => {
    const ids = new Set(reported.map(({ event }) => event.id));
    write(read().filter(({ event }) => !ids.has(event.id)));
  },
  clear: () => write([]),
};
