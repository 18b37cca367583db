import { Injectable } from '@nestjs/common';
import type { Resolvers } from '../generated/shop.js';
import { Checkout } from './checkout.js';
import { checkoutResolvers } from './checkout.resolvers.js';

/** The checkout's part of the shop API. */
@Injectable()
export class CheckoutGraphql {
  readonly resolvers: Resolvers;

  constructor(checkout: Checkout) {
    this.resolvers = checkoutResolvers(checkout);
  }
}
