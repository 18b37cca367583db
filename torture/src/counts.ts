import type { OrderEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import type { History } from './history/history.js';
import type { Journal } from './load/journal.js';
import type { WebhookLine } from './partners/webhook-line.js';
import type { Disruption } from './plan/plan.js';
import type { SupervisedProcess } from './processes/supervised-process.js';

/** Requests that were refused in the last answer and are in the log: an earlier attempt, given up by the client, was carried out later. */
const carriedOutLate = ({ requests, events, trade }: Pick<History, 'requests' | 'events' | 'trade'>): number => {
  const logged = new Set([...events, ...trade].map(({ requestId }) => requestId));
  return requests.filter(
    ({ mustBe, requestId, answers }) => !mustBe && logged.has(requestId) && answers.at(-1)?.result.status !== 'accepted',
  ).length;
};

const numberOf = (events: readonly Recorded[], type: string): number => events.filter(({ event }) => event.type === type).length;

/** The cancelled orders by reason. */
const reasonsOf = (trade: readonly Recorded[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { event } of trade as readonly Recorded<OrderEvent>[])
    if (event.type === 'OrderCancelled') counts[event.reason] = (counts[event.reason] ?? 0) + 1;
  return counts;
};

type Counted = Readonly<{
  journal: Journal;
  plan: readonly Disruption[];
  apps: readonly SupervisedProcess[];
  webhooks: WebhookLine['counts'];
  refusals: number;
}>;

/** What a run had: requests by their answers, orders, and disruptions, by name. */
export const countsOf = (
  { requests, events, trade, caused, rebuilt }: History,
  { journal, plan, apps, webhooks, refusals }: Counted,
): Readonly<Record<string, number>> => {
  const statuses = requests.map(({ answers }) => answers[0]?.result.status ?? 'unanswered');
  const count = (status: string) => statuses.filter((one) => one === status).length;
  const countOf = (kind: Disruption['kind']) => plan.filter((disruption) => disruption.kind === kind).length;
  return {
    requests: requests.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    conflict: count('conflict'),
    reused: count('reused'),
    unanswered: count('unanswered'),
    'sent again': requests.reduce((sum, { attempts }) => sum + attempts, 0) - requests.length,
    'carried out late': carriedOutLate({ requests, events, trade }),
    'stored refusals': refusals,
    'decided again': requests.filter(({ answers }) => new Set(answers.map(({ result }) => result.status)).size > 1).length,
    pending: journal.counts.pending,
    'not available': journal.counts.notAvailable,
    'stock requests of orders': caused.length,
    orders: numberOf(trade, 'OrderPlaced'),
    'orders paid': numberOf(trade, 'OrderPaid'),
    'orders cancelled': numberOf(trade, 'OrderCancelled'),
    ...reasonsOf(trade),
    'orders closed': numberOf(trade, 'OrderClosed'),
    refunds: numberOf(trade, 'PaymentRefunded'),
    'discounts redeemed': numberOf(trade, 'DiscountRedeemed'),
    mails: numberOf(trade, 'MailSent'),
    webhooks: webhooks.received,
    'webhooks lost': webhooks.lost,
    'webhooks delivered': webhooks.delivered,
    events: events.length,
    'rows of views': rebuilt.reduce((sum, { comparison }) => sum + (comparison?.live.rows ?? 0), 0),
    kills: countOf('kill') + 2 * countOf('kill-starting'),
    'consumers lost': countOf('lose-consumer'),
    'tables truncated': countOf('truncate-table'),
    pauses: countOf('pause'),
    cuts: countOf('cut') + countOf('stall'),
    'unexpected exits': apps.reduce((sum, { unexpectedExits }) => sum + unexpectedExits, 0),
  };
};
