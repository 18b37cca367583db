import { isDeepStrictEqual } from 'node:util';
import type { Recorded } from '@millrace/event-log';
import type { Asked, Told } from '../history.js';
import { dueTo, stateAfter, stockAfter } from './model.js';

/**
 * Where one answer differs from what the aggregate's events say: those up to the event that it acknowledges or, when it
 * acknowledges none, those up to the position that it names, which must not be older than what had been told before.
 */
export const strayFrom = (own: readonly Recorded[], asked: Asked, { outcome, known }: Told, event?: Recorded): string[] => {
  if (!('position' in outcome)) return [];
  const seq = Object.values(outcome.position)[0] ?? 0;
  const upTo = own.filter((one) => one.seq <= seq);
  const faults: string[] = [];
  if (event && seq !== event.seq) faults.push(`${outcome.status} at ${seq}, and is at ${event.seq}`);
  if (!event && seq < known) faults.push(`${outcome.status} at ${seq}, when ${known} was known already`);
  if ('state' in outcome) {
    if (outcome.version !== (upTo.at(-1)?.version ?? 0)) faults.push(`version ${outcome.version} at ${seq}`);
    const due = stateAfter(asked.aggregate, upTo);
    if (due !== undefined && !isDeepStrictEqual(outcome.state, due))
      faults.push(`${JSON.stringify(outcome.state).slice(0, 200)} at ${seq}`);
  }
  if (outcome.status === 'conflict') {
    if (outcome.version === asked.expectedVersion) faults.push('a conflict with the version expected');
    return faults;
  }
  if (asked.aggregate !== 'item') return faults;
  const due = dueTo(stockAfter(event ? own.filter((one) => one.seq < event.seq) : upTo), asked.request);
  const done =
    outcome.status === 'rejected'
      ? { refused: outcome.rejection }
      : { delta: event ? (event.event as { delta?: number }).delta : 0 };
  if (!isDeepStrictEqual(done, due))
    faults.push(`came to ${JSON.stringify(done)} at ${seq}, where ${JSON.stringify(due)} is due`);
  return faults;
};
