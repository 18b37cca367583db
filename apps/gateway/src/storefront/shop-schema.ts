import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { CartGraphql } from '../cart/cart.graphql.js';
import { CatalogueGraphql } from '../catalogue/catalogue.module.js';
import { ContentGraphql } from '../content/content.module.js';
import { CheckoutGraphql } from '../checkout/checkout.graphql.js';
import { CustomersGraphql } from '../customers/customers.module.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { ShopSettings } from '../config/shop-settings.js';
import { openCursorSigner } from '../graphql/inputs/cursor-signer.js';
import { withSignedCursors } from '../graphql/inputs/signed-cursors.js';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { HistoryGraphql } from '../history/history.module.js';
import { amountResolvers } from '../money/amount.resolvers.js';
import { deliveryResolvers } from '../delivery/delivery.resolvers.js';
import { metafieldResolvers } from '../metafields/metafields.resolvers.js';
import { orderFieldResolvers } from '../order-fields/order-fields.resolvers.js';
import { OrderChangesGraphql } from '../order-changes/order-changes.graphql.js';
import { messageResolvers } from '../languages/messages/message.resolvers.js';
import { metaobjectResolvers } from '../metaobjects/metaobjects.resolvers.js';
import { OrdersGraphql } from '../orders/orders.graphql.js';
import { SearchGraphql } from '../search/search.graphql.js';
import { nodeResolvers } from './node.resolvers.js';
import { shopResolvers } from './shop.resolvers.js';
import { sitemapResolvers } from './sitemap.resolvers.js';

/** The schema of the shop API with the resolvers of all features. */
@Injectable()
export class ShopSchema {
  readonly schema: GraphQLSchema;

  constructor(
    @Inject(CONFIG) config: GatewayConfig,
    settings: ShopSettings,
    catalogue: CatalogueGraphql,
    search: SearchGraphql,
    cart: CartGraphql,
    checkout: CheckoutGraphql,
    customers: CustomersGraphql,
    history: HistoryGraphql,
    orders: OrdersGraphql,
    orderChanges: OrderChangesGraphql,
    content: ContentGraphql,
  ) {
    const features = [catalogue, search, cart, checkout, customers, history, orders, orderChanges, content].map(
      ({ resolvers }) => resolvers,
    );
    const schema = buildExecutableSchema('shop', [
      shopResolvers(settings),
      sitemapResolvers(content.shown),
      nodeResolvers(cart.carts, content.shown),
      deliveryResolvers(cart.carts),
      metafieldResolvers(cart.carts, content.shown),
      metaobjectResolvers(content.shown),
      messageResolvers,
      orderFieldResolvers(settings),
      amountResolvers,
      ...features,
    ]);
    this.schema = withSignedCursors(schema, openCursorSigner(config.GATEWAY_SECRET));
  }
}
