import { checkHistory } from '@millrace/history-check';
import type { Recorded } from '@millrace/event-log';
import type { History, Violation } from '../history/history.js';

/**
 * The guarantees of the check-out, for all real orders. Those of the load are simulated: only the inventory has heard of them, and what it does for
 * them is checked by `reactionsHold`.
 */
export const ordersHold = ({ trade, events }: History): readonly Violation[] => {
  const real = new Set([...trade].flatMap((recorded) => orderOf(recorded) ?? []));
  const isReal = (recorded: Recorded) =>
    whole.has(recorded.aggregate) || (recorded.aggregate !== 'item' && real.has(orderOf(recorded) ?? recorded.aggregateId));
  return checkHistory([...trade, ...events].filter(isReal), { atRest: true });
};

/** Aggregates of which every one belongs to real orders. */
const whole: ReadonlySet<string> = new Set(['mail', 'discount']);

/** The order of a real order's first event, or of its cart's. */
const orderOf = ({ event, aggregate, aggregateId }: Recorded): string | undefined => {
  if (aggregate === 'cart') return (event as { orderId?: string }).orderId;
  return event.type === 'OrderPlaced' ? aggregateId : undefined;
};
