import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../generated/shop.js';
import { orderChangesResolvers } from './order-changes.resolvers.js';
import { OrderRequests } from './order-requests.js';

/** The changes of orders in the shop API. */
@Injectable()
export class OrderChangesGraphql {
  readonly resolvers: Resolvers;

  constructor(requests: OrderRequests) {
    this.resolvers = orderChangesResolvers(requests);
  }
}
