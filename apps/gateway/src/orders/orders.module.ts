import { Module } from '@nestjs/common';
import { OrderChangeFeed } from './order-change-feed.js';

@Module({ providers: [OrderChangeFeed], exports: [OrderChangeFeed] })
export class OrdersModule {}
