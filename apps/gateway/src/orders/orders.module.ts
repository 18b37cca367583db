import { Module } from '@nestjs/common';
import { OrderChangeFeed } from './order-change-feed.js';
import { OrdersGraphql } from './orders.graphql.js';

@Module({ providers: [OrderChangeFeed, OrdersGraphql], exports: [OrderChangeFeed, OrdersGraphql] })
export class OrdersModule {}
