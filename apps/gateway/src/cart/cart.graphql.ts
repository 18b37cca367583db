import { Inject, Injectable } from '@nestjs/common';
import { ShopSettings } from '../config/shop-settings.js';
import type { Resolvers } from '../generated/shop.js';
import { type Changes, WatchedStreams } from '../live/watched-streams.js';
import { CartCommands } from './cart-commands.js';
import { CustomerCarts } from './customer-carts.js';
import { cartResolvers } from './cart.resolvers.js';

/** The cart's part of the shop API. */
@Injectable()
export class CartGraphql {
  readonly resolvers: Resolvers;

  constructor(
    readonly carts: CartCommands,
    customers: CustomerCarts,
    settings: ShopSettings,
    @Inject(WatchedStreams) changes: Changes,
  ) {
    this.resolvers = cartResolvers(carts, customers, settings, changes);
  }
}
