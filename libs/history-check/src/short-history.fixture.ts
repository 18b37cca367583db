import type { LoggedEvent } from './history/logged-event.js';

/** An amount of minor units in EUR. */
export const eur = (minor: number) => ({ minor, currency: 'EUR' });
/** Events as `[aggregate, id, type, data]`. */
export type Short = readonly [aggregate: string, id: string, type: string, data?: object];
/** The events of a history as the log has them, in order. */
export const logged = (history: readonly Short[]): readonly LoggedEvent[] =>
  history.map(([aggregate, aggregateId, type, data], index) => ({
    stream: aggregate,
    seq: index + 1,
    aggregate,
    aggregateId,
    event: { type, ...data },
  }));
