import type { EventLog, Consumer } from '@millrace/event-log';
import { EVENT_LOG, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { productRequests } from './product/product.requests.js';
import { readProducts } from './product/read-products.js';

/** All that this service does: what the staff ask of it, and what it answers. */
export const subscriptions = (log: EventLog): readonly Consumer[] => [productRequests, readProducts(log)];

@Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [EVENT_LOG], useFactory: subscriptions }] })
export class CatalogModule {}
