import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message } from '../declaration/aggregate.js';
import { Empty } from '../declaration/values.js';

/** How likely an order is fraudulent. */
export const RiskLevel = Type.Union([Type.Literal('low'), Type.Literal('medium'), Type.Literal('high')], { title: 'RiskLevel' });
export type RiskLevel = Static<typeof RiskLevel>;

/** The assessments of the risk of fraud of an order, whose id it has; the newest counts. Written by the function `assess-order-risk`. */
export const riskAssessment = aggregate({
  context: 'function',
  name: 'riskAssessment',
  events: [
    /** `score`: from 0, no risk, to 100. `facts`: what raised it, by code such as `largeAmount`. */
    message(
      'OrderRiskAssessed',
      Type.Object({
        level: RiskLevel,
        score: Type.Integer({ minimum: 0, maximum: 100 }),
        facts: Type.Array(Type.String({ pattern: '^[a-z][A-Za-z]{0,49}$' }), { maxItems: 20 }),
      }),
    ),
  ],
  requests: [],
  rejections: [],
  state: Empty,
});
/** An event of an assessment of risk. */
export type RiskAssessmentEvent = EventOf<typeof riskAssessment>;
