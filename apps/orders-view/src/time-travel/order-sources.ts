import { INVENTORY, ORDER, order, PAYMENT, payment, reservation, SHIPPING, shipment } from '@millrace/contracts';
import type { HistorySource } from '@millrace/event-log';

/** The aggregates of an order, in the order in which their streams can follow each other. */
export const orderSources = (id: string): readonly HistorySource[] => [
  { stream: ORDER, aggregate: order, id },
  { stream: INVENTORY, aggregate: reservation, id },
  { stream: PAYMENT, aggregate: payment, id },
  { stream: SHIPPING, aggregate: shipment, id },
];
