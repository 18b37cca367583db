import type { EventLog, Consumer } from '@millrace/event-log';
import { EVENT_LOG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { itemRequests } from './item/item.requests.js';
import { readStock } from './item/read-stock.js';
import {
  commitStockWhenOrderPaid,
  releaseStockWhenRequested,
  reserveStockWhenRequested,
} from './reservation/reservation.reactions.js';

/** All that this service does: what the staff ask of it, what orders ask of it, and what it answers. */
export const subscriptions = (log: EventLog): readonly Consumer[] => [
  itemRequests,
  reserveStockWhenRequested,
  releaseStockWhenRequested,
  commitStockWhenOrderPaid,
  readStock(log),
];

@Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [EVENT_LOG], useFactory: subscriptions }] })
export class InventoryModule {}
