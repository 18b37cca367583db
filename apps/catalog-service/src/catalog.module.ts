import type { Subscription } from '@millrace/event-log';
import { SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { productRequests } from './product/product.requests.js';

/** All that this service does. */
export const subscriptions = (): readonly Subscription[] => [productRequests];

@Module({ providers: [{ provide: SUBSCRIPTIONS, useFactory: subscriptions }] })
export class CatalogModule {}
