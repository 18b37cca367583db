import { FUNCTION, riskAssessment } from '@millrace/contracts';
import { type TemporaryLog, temporaryLog } from '@millrace/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EventLog } from '../connection/event-log.js';
import { loadEvents } from '../store/read-stream.js';
import { appendOnce } from './append-once.js';

let temporary: TemporaryLog;
let log: EventLog;
beforeAll(async () => {
  temporary = await temporaryLog();
  log = await temporary.as('functions');
});
afterAll(() => temporary.remove());

const assessed = (id: string, score: number) => ({
  aggregate: riskAssessment,
  id,
  event: { type: 'OrderRiskAssessed', level: 'low', score, facts: [] },
});
const scores = async (id: string) =>
  (await loadEvents(log, FUNCTION, riskAssessment, id)).map(({ event }) => (event as { score?: number }).score);

it('what follows from an event is appended once, all of it or nothing, also by two at the same time', async () => {
  const cause = { id: 'e1', correlationId: 'c1' };
  const append = (...scored: readonly number[]) =>
    appendOnce(
      log,
      FUNCTION,
      cause,
      scored.map((score, at) => assessed(`o${at}`, score)),
    );
  const results = await Promise.all([append(1, 2), append(1, 2)]);
  expect(results.toSorted()).toEqual([false, true]);
  expect(await append(3, 4)).toBe(false);
  expect([await scores('o0'), await scores('o1')]).toEqual([[1], [2]]);
  expect(await appendOnce(log, FUNCTION, { ...cause, id: 'e2' }, [assessed('o0', 5)])).toBe(true);
  expect(await scores('o0')).toEqual([1, 5]);
  expect(await appendOnce(log, FUNCTION, cause, [])).toBe(false);
});
