import { isDeepStrictEqual } from 'node:util';
import type { Recorded } from '@millrace/event-log';
import type { AnsweredRequest, Answer } from '../history/history.js';
import { expectedChange, stateAfter, stockAfter } from './model.js';

/**
 * The differences of one answer from the aggregate's events: up to the event that it acknowledges or, without one, up to the position
 * that it names, which must not be older than `known`.
 */
export const differencesOf = (
  own: readonly Recorded[],
  request: AnsweredRequest,
  { result, known }: Answer,
  event?: Recorded,
): string[] => {
  if (!('position' in result)) return [];
  const seq = Object.values(result.position)[0] ?? 0;
  const upTo = own.filter((one) => one.seq <= seq);
  const differences: string[] = [];
  if (event && seq !== event.seq) differences.push(`${result.status} at ${seq}, and is at ${event.seq}`);
  if (!event && seq < known) differences.push(`${result.status} at ${seq}, when ${known} was known already`);
  if ('state' in result) {
    if (result.version !== (upTo.at(-1)?.version ?? 0)) differences.push(`version ${result.version} at ${seq}`);
    const expectedResult = stateAfter(request.aggregate, upTo);
    if (expectedResult !== undefined && !isDeepStrictEqual(result.state, expectedResult))
      differences.push(`${JSON.stringify(result.state).slice(0, 200)} at ${seq}`);
  }
  if (result.status === 'conflict') {
    if (result.version === request.expectedVersion) differences.push('a conflict with the version expected');
    return differences;
  }
  if (request.aggregate !== 'item') return differences;
  const expectedResult = expectedChange(stockAfter(event ? own.filter((one) => one.seq < event.seq) : upTo), request.request);
  const done =
    result.status === 'rejected'
      ? { refused: result.rejection }
      : { delta: event ? (event.event as { delta?: number }).delta : 0 };
  if (!isDeepStrictEqual(done, expectedResult))
    differences.push(`came to ${JSON.stringify(done)} at ${seq}, where ${JSON.stringify(expectedResult)} is due`);
  return differences;
};
