import { exportResolvers } from '../admin/export/export.resolvers.js';
import { type EventLog, openCommandSender, type Consumer } from '@millrace/event-log';
import Fastify from 'fastify';
import { importResolvers } from '../admin/import/import.resolvers.js';
import { openImports } from '../admin/import/imports.js';
import { openStock } from '../admin/stock/stock.js';
import { stockResolvers } from '../admin/stock/stock.resolvers.js';
import { cartResolvers } from '../cart/cart.resolvers.js';
import { openCartCommands } from '../cart/cart-commands.js';
import { listingResolvers } from '../search/search.resolvers.js';
import { productResolvers } from '../catalogue/product.resolvers.js';
import { openCheckOut } from '../checkout/check-out.js';
import { checkoutResolvers } from '../checkout/checkout.resolvers.js';
import { type GatewayConfig, shopSettings } from '../config/gateway.config.js';
import { openCursorSigner } from '../graphql/inputs/cursor-signer.js';
import { withSignedCursors } from '../graphql/inputs/signed-cursors.js';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { historyResolvers } from '../history/history.resolvers.js';
import { openIdFactory } from '../identity/id-factory.js';
import { amountResolvers } from '../money/amount.resolvers.js';
import { openOrderChangeFeed } from '../orders/order-change-feed.js';
import { orderResolvers } from '../orders/order.resolvers.js';
import { serveGateway } from '../serve-gateway.js';
import { nodeResolvers } from '../storefront/node.resolvers.js';
import { shopResolvers } from '../storefront/shop.resolvers.js';

export const staffToken = 'a staff token of some length';
export const config: GatewayConfig = {
  STAFF_TOKEN: staffToken,
  GATEWAY_SECRET: 'a secret of thirty-two characters',
  SHOP_NAME: 'Mill',
  SHOP_CURRENCY: 'EUR',
  SHOP_COUNTRIES: 'DE,AT',
  PAYMENT_PROVIDERS: 'simulated',
  SHOP_DIR: '/nowhere',
  IMAGES_DIR: '/nowhere',
  CORS_ORIGINS: '',
  INTROSPECTION: true,
  TRUSTED_PROXIES: '',
  RATE_REQUESTS_PER_MINUTE: 60_000,
  RATE_MUTATIONS_PER_MINUTE: 12_000,
  RATE_REFUSED_PER_MINUTE: 60,
  CONNECTIONS_PER_ADDRESS: 1_000,
  SUBSCRIPTIONS_PER_SOCKET: 100,
  PUBLIC_URL: 'http://mill.example',
};

export type Started = Readonly<{ url: string; stop(): Promise<void> }>;

export const startAll = async (log: EventLog, subscriptions: readonly Consumer[]): Promise<{ stop(): Promise<void> }> => {
  const running = await Promise.all(subscriptions.map((one) => one.start(log)));
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
};

/** A gateway on a port of its own. */
export const openGateway = async (log: EventLog): Promise<Started> => {
  const requests = await openCommandSender(log);
  const keys = openIdFactory(config.GATEWAY_SECRET);
  const tails = openOrderChangeFeed();
  const facts = shopSettings(config);
  const shop = withSignedCursors(
    buildExecutableSchema('shop', [
      shopResolvers(facts),
      nodeResolvers,
      amountResolvers,
      productResolvers,
      listingResolvers('EUR'),
      cartResolvers(openCartCommands(requests, keys), facts),
      checkoutResolvers(openCheckOut(requests, keys, tails)),
      historyResolvers,
      orderResolvers(tails),
    ]),
    openCursorSigner(config.GATEWAY_SECRET),
  );
  const admin = buildExecutableSchema('admin', [
    importResolvers(openImports(requests, keys, 'EUR')),
    exportResolvers,
    stockResolvers(openStock(requests, keys)),
  ]);
  const running = await startAll(log, [tails.subscription]);
  const http = Fastify();
  await serveGateway(http, { log, config, shop, admin });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  const stop = async () => {
    await http.close();
    await running.stop();
    await requests.stop();
  };
  return { url, stop };
};
