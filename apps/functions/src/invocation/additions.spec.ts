import { item, riskAssessment } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import type { AnyOutput } from '../declaration/cloud-event.js';
import { additionsOf } from './additions.js';

const data = { level: 'low', score: 0, facts: [] };
const assessed: AnyOutput = { type: 'function.riskAssessment.OrderRiskAssessed', subject: 'o1', data };

describe('what a function returns', () => {
  it('becomes events of the aggregates that it may publish', () => {
    expect(additionsOf([riskAssessment], [assessed])).toEqual([
      { aggregate: riskAssessment, id: 'o1', event: { type: 'OrderRiskAssessed', ...data } },
    ]);
  });

  it.each([
    ['an event of another aggregate', [item], [assessed], 'it may not publish function.riskAssessment.OrderRiskAssessed'],
    ['an event without permission', [], [assessed], 'it may not publish function.riskAssessment.OrderRiskAssessed'],
    ['a text', [riskAssessment], ['done'], 'it returned something other than { type, subject, data }'],
    ['no data', [riskAssessment], [{ type: assessed.type, subject: 'o1' }], 'it returned something other than'],
  ])('is refused when it is %s', (_, publishes, outputs, message) => {
    expect(() => additionsOf(publishes, outputs as readonly AnyOutput[])).toThrow(message);
  });
});
