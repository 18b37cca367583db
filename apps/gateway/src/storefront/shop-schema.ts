import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { CartCommands } from '../cart/cart-commands.js';
import { cartResolvers } from '../cart/cart.resolvers.js';
import { productResolvers } from '../catalogue/product.resolvers.js';
import { Checkout } from '../checkout/checkout.js';
import { checkoutResolvers } from '../checkout/checkout.resolvers.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { shopSettings } from '../config/shop-settings.js';
import { openCursorSigner } from '../graphql/inputs/cursor-signer.js';
import { withSignedCursors } from '../graphql/inputs/signed-cursors.js';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { historyResolvers } from '../history/history.resolvers.js';
import { amountResolvers } from '../money/amount.resolvers.js';
import { OrderChangeFeed } from '../orders/order-change-feed.js';
import { orderResolvers } from '../orders/order.resolvers.js';
import { searchResolvers } from '../search/search.resolvers.js';
import { nodeResolvers } from './node.resolvers.js';
import { shopResolvers } from './shop.resolvers.js';

/** The schema of the shop API with the resolvers of all features. */
@Injectable()
export class ShopSchema {
  readonly schema: GraphQLSchema;

  constructor(
    @Inject(CONFIG) config: GatewayConfig,
    @Inject(CartCommands) carts: CartCommands,
    @Inject(Checkout) checkout: Checkout,
    @Inject(OrderChangeFeed) orderChanges: OrderChangeFeed,
  ) {
    const settings = shopSettings(config);
    const schema = buildExecutableSchema('shop', [
      shopResolvers(settings),
      nodeResolvers,
      amountResolvers,
      productResolvers,
      searchResolvers(settings.currency),
      cartResolvers(carts, settings),
      checkoutResolvers(checkout),
      historyResolvers,
      orderResolvers(orderChanges),
    ]);
    this.schema = withSignedCursors(schema, openCursorSigner(config.GATEWAY_SECRET));
  }
}
