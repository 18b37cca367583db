import type { consumers, RiskLevel, riskAssessment } from '@millrace/contracts';
import type { BatchEvent, BatchOutput, CloudEventFor } from '../declaration/cloud-event.js';

type OrderPlaced = CloudEventFor<typeof consumers.assessRiskWhenOrderPlaced>;
type Order = OrderPlaced['data'];
type Fact = Readonly<{ code: string; points: number; holds(order: Order): boolean }>;

const largeMinor = 100_000;
const veryLargeMinor = 500_000;
const manyPieces = 20;

const pieces = ({ lines }: Order) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
const maxOfOneLine = ({ lines }: Order) => Math.max(...lines.map(({ quantity }) => quantity));

/** What raises the risk of an order. Amounts are in minor units, whatever the currency. */
const facts: readonly Fact[] = [
  { code: 'largeAmount', points: 25, holds: ({ cost }) => cost.total.minor >= largeMinor },
  { code: 'veryLargeAmount', points: 25, holds: ({ cost }) => cost.total.minor >= veryLargeMinor },
  { code: 'manyPieces', points: 20, holds: (order) => pieces(order) >= manyPieces },
  { code: 'manyOfOneItem', points: 20, holds: (order) => maxOfOneLine(order) >= manyPieces / 2 },
  { code: 'guest', points: 10, holds: ({ customerId }) => customerId === undefined },
];

const levelOf = (score: number): RiskLevel => (score >= 70 ? 'high' : score >= 40 ? 'medium' : 'low');

/** The risk of fraud of a placed order, by its amount, its pieces and its buyer. It depends on the order alone: batches are divided by chance. */
export const assess = (order: Order) => {
  const found = facts.filter(({ holds }) => holds(order));
  const score = Math.min(
    100,
    found.reduce((sum, { points }) => sum + points, 0),
  );
  return { level: levelOf(score), score, facts: found.map(({ code }) => code) };
};

/** Assesses the orders of a batch. */
export const cloudEvent = ({ data: { events } }: BatchEvent<OrderPlaced>): readonly BatchOutput<typeof riskAssessment>[] =>
  events.map(({ id, subject, data }) => {
    const type = 'function.riskAssessment.OrderRiskAssessed';
    return { type, subject, data: assess(data), causationid: id };
  });
