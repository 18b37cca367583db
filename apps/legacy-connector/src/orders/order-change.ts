import { ORDER, order, type OrderEvent, type ShipmentEvent, toDecimal } from '@millrace/contracts';
import { type EventLog, loadEventsOfTypes, type Recorded } from '@millrace/event-log';
import type { StatementValue } from '../config/orders-config.js';

type Values = Readonly<Partial<Record<StatementValue, string | number>>>;

/** What an event means to the existing system: a paid order, or what became of it, with the values for its statements. */
export type OrderChange = Readonly<{
  seq: number;
  kind: 'paid' | 'shipped' | 'cancelled';
  order: Values;
  lines: readonly Values[];
}>;

const kinds: Readonly<Partial<Record<(OrderEvent | ShipmentEvent)['type'], OrderChange['kind']>>> = {
  OrderPaid: 'paid',
  OrderCancelled: 'cancelled',
  ShipmentDispatched: 'shipped',
};
const neededTypes: ReadonlySet<OrderEvent['type']> = new Set(['OrderPlaced', 'OrderPaid']);

/**
 * The change of an event of `ORDER` or `SHIPPING`; undefined for all others, and for orders that were never paid. A shipment may be read before the
 * order: so each change has the whole order, without personal data.
 */
export const orderChangeOf = async (log: EventLog, { seq, aggregateId, event }: Recorded): Promise<OrderChange | undefined> => {
  const kind = kinds[event.type as OrderEvent['type']];
  if (!kind) return undefined;
  const events = await loadEventsOfTypes(log, ORDER, order, aggregateId, neededTypes);
  const placed = events.map((one) => one.event as OrderEvent).find((one) => one.type === 'OrderPlaced');
  const paid = events.find((one) => one.event.type === 'OrderPaid');
  if (placed?.type !== 'OrderPlaced' || !paid) return undefined;
  const { name, cost, lines } = placed;
  return {
    ...{ seq, kind },
    order: { orderId: aggregateId, name, paidAt: paid.at, total: toDecimal(cost.total), currency: cost.total.currency },
    lines: lines.map(({ sku, quantity, price }, index) => ({ position: index + 1, sku, quantity, price: toDecimal(price) })),
  };
};
