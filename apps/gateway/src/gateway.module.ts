import { CONFIG, EVENT_LOG, SUBSCRIPTIONS } from '@millrace/service-kit';
import type { CommandSender, Consumer } from '@millrace/event-log';
import { openCommandSender } from '@millrace/event-log';
import { Module } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { type EraseDataSubject, openErasure } from './admin/erasure/erasure.js';
import { erasureResolvers } from './admin/erasure/erasure.resolvers.js';
import { importResolvers } from './admin/import/import.resolvers.js';
import { exportResolvers } from './admin/export/export.resolvers.js';
import { type Imports, openImports } from './admin/import/imports.js';
import { type ChangeStock, openStock } from './admin/stock/stock.js';
import { stockResolvers } from './admin/stock/stock.resolvers.js';
import { cartResolvers } from './cart/cart.resolvers.js';
import { type CartCommands, openCartCommands } from './cart/cart-commands.js';
import { listingResolvers } from './search/search.resolvers.js';
import { productResolvers } from './catalogue/product.resolvers.js';
import { type CheckOut, openCheckOut } from './checkout/check-out.js';
import { checkoutResolvers } from './checkout/checkout.resolvers.js';
import { type GatewayConfig, shopSettings } from './config/gateway.config.js';
import { openCursorSigner } from './graphql/inputs/cursor-signer.js';
import { withSignedCursors } from './graphql/inputs/signed-cursors.js';
import { buildExecutableSchema } from './graphql/schema/build-schema.js';
import { historyResolvers } from './history/history.resolvers.js';
import { type IdFactory, openIdFactory } from './identity/id-factory.js';
import { amountResolvers } from './money/amount.resolvers.js';
import { openOrderChangeFeed, type OrderChangeFeed } from './orders/order-change-feed.js';
import { orderResolvers } from './orders/order.resolvers.js';
import { nodeResolvers } from './storefront/node.resolvers.js';
import { shopResolvers } from './storefront/shop.resolvers.js';

/** Mutations go out here, each as a request to the service that owns the aggregate. */
export const REQUESTS = Symbol('requests');
export const KEYS = Symbol('keys');
export const ORDER_TAILS = Symbol('order-tails');
export const CARTS = Symbol('carts');
export const CHECK_OUT = Symbol('check-out');
export const IMPORTS = Symbol('imports');
export const STOCK = Symbol('stock');
export const ERASURE = Symbol('erasure');
/** What clients may ask: the shop's schema and the staff's, with all their resolvers. */
export const SHOP_SCHEMA = Symbol('shop-schema');
export const ADMIN_SCHEMA = Symbol('admin-schema');

const shopSchema = (config: GatewayConfig, carts: CartCommands, checkOut: CheckOut, tails: OrderChangeFeed): GraphQLSchema => {
  const facts = shopSettings(config);
  return withSignedCursors(
    buildExecutableSchema('shop', [
      shopResolvers(facts),
      nodeResolvers,
      amountResolvers,
      productResolvers,
      listingResolvers(facts.currency),
      cartResolvers(carts, facts),
      checkoutResolvers(checkOut),
      historyResolvers,
      orderResolvers(tails),
    ]),
    openCursorSigner(config.GATEWAY_SECRET),
  );
};

const adminSchema = (imports: Imports, stock: ChangeStock, erasure: EraseDataSubject): GraphQLSchema =>
  buildExecutableSchema('admin', [importResolvers(imports), exportResolvers, stockResolvers(stock), erasureResolvers(erasure)]);

const outcomes = (requests: CommandSender): Consumer => ({
  name: 'outcomes',
  start: async () => ({ stop: () => requests.stop(), health: () => ({ ok: true, detail: 'listening' }) }),
});

@Module({
  providers: [
    { provide: REQUESTS, inject: [EVENT_LOG], useFactory: openCommandSender },
    {
      provide: KEYS,
      inject: [CONFIG],
      useFactory: ({ GATEWAY_SECRET }: GatewayConfig): IdFactory => openIdFactory(GATEWAY_SECRET),
    },
    { provide: ORDER_TAILS, useFactory: openOrderChangeFeed },
    { provide: CARTS, inject: [REQUESTS, KEYS], useFactory: openCartCommands },
    { provide: CHECK_OUT, inject: [REQUESTS, KEYS, ORDER_TAILS], useFactory: openCheckOut },
    { provide: STOCK, inject: [REQUESTS, KEYS], useFactory: openStock },
    { provide: ERASURE, inject: [REQUESTS, KEYS, EVENT_LOG], useFactory: openErasure },
    {
      provide: IMPORTS,
      inject: [REQUESTS, KEYS, CONFIG],
      useFactory: (requests: CommandSender, keys: IdFactory, { SHOP_CURRENCY }: GatewayConfig) =>
        openImports(requests, keys, SHOP_CURRENCY),
    },
    { provide: SHOP_SCHEMA, inject: [CONFIG, CARTS, CHECK_OUT, ORDER_TAILS], useFactory: shopSchema },
    { provide: ADMIN_SCHEMA, inject: [IMPORTS, STOCK, ERASURE], useFactory: adminSchema },
    {
      provide: SUBSCRIPTIONS,
      inject: [REQUESTS, ORDER_TAILS],
      useFactory: (requests: CommandSender, tails: OrderChangeFeed): Consumer[] => [outcomes(requests), tails.subscription],
    },
  ],
})
export class GatewayModule {}
