import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../generated/shop.js';
import { OrderChangeFeed } from './order-change-feed.js';
import { orderResolvers } from './order.resolvers.js';

/** The orders' part of the shop API. */
@Injectable()
export class OrdersGraphql {
  readonly resolvers: Resolvers;

  constructor(changes: OrderChangeFeed) {
    this.resolvers = orderResolvers(changes);
  }
}
