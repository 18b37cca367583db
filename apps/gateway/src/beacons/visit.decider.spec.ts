import type { VisitEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxObservations, visitDecider } from './visit.decider.js';

const { decide, evolve, initial } = visitDecider;
const seen = (id: string): VisitEvent => ({ type: 'CartViewed', id, at: '2026-11-30T10:00:00.000Z' });
const record = (reports: readonly (readonly string[])[]): readonly string[] => {
  const recorded: VisitEvent[] = [];
  for (const report of reports) {
    const decision = decide(fold(evolve, initial, recorded), report.map(seen));
    if ('accepted' in decision) recorded.push(...decision.accepted);
  }
  return recorded.map(({ id }) => id);
};

describe('a visit', () => {
  it('records each observation once, in the order of the first reports', () => {
    const report = fc.array(fc.constantFrom('seen-a', 'seen-b', 'seen-c', 'seen-d', 'seen-e'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 12 }), (reports) => {
        expect(record([...reports, ...reports])).toEqual([...new Set(reports.flat())]);
      }),
    );
  });

  it('has a greatest number of observations', () => {
    const ids = Array.from({ length: maxObservations + 5 }, (_, index) => `seen-${index}`);
    expect(record([ids, ids])).toEqual(ids.slice(0, maxObservations));
  });
});
