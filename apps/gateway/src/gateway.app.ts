import { defineApp, EVENT_LOG } from '@millrace/service-kit';
import { type EventLog } from '@millrace/event-log';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { staffOnly } from './admin/staff-token.js';
import { type GatewayConfig, gatewayConfig, listOf } from './gateway.config.js';
import { ADMIN_SCHEMA, GatewayModule, SHOP_SCHEMA } from './gateway.module.js';
import { serveGraphql } from './graphql/endpoint.js';
import { readAfter } from './graphql/read-after.js';
import { requestReport } from './graphql/request-report.js';
import { serveSubscriptions } from './graphql/websocket.js';
import { openReading } from './reading/reading.js';
import { openShopContext } from './reading/shop-context.js';
import { secureAnswers } from './shop/security-headers.js';
import { serveShop } from './shop/serve-shop.js';

const megabyte = 1_000_000;
const shopPaths = ['/graphql', '/api/:version/graphql.json'];
const livePaths = /^\/(graphql|api\/[^/]+\/graphql\.json)$/;

/** The doors of the shop: its API, the staff's API, live updates, and the web shop itself. */
const configure = async (app: NestFastifyApplication, config: GatewayConfig): Promise<void> => {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const log = app.get<EventLog>(EVENT_LOG);
  const shop = app.get<GraphQLSchema>(SHOP_SCHEMA);
  const introspection = config.INTROSPECTION;
  const origins = listOf(config.CORS_ORIGINS);

  if (origins.length > 0) app.enableCors({ origin: [...origins], credentials: true });
  secureAnswers(http);
  await serveGraphql(http, {
    ...{ name: 'shop-api', paths: shopPaths, schema: shop, bodyLimit: megabyte, introspection, plugins: [requestReport()] },
    context: (request) => openShopContext(log, readAfter(request)),
  });
  await serveGraphql(http, {
    ...{ name: 'admin-api', paths: ['/admin/graphql'], schema: app.get<GraphQLSchema>(ADMIN_SCHEMA), introspection },
    ...{ bodyLimit: 64 * megabyte, plugins: [requestReport()], admit: staffOnly(config.STAFF_TOKEN) },
    context: (request) => ({ reading: openReading(log, readAfter(request)) }),
  });
  const context = () => openShopContext(log, {});
  const live = serveSubscriptions(http.server, { schema: shop, paths: livePaths, introspection, origins, context });
  http.addHook('preClose', () => live.stop());
  await serveShop(http, { shop: config.SHOP_DIR, images: config.IMAGES_DIR });
};

export const app = defineApp({ name: 'gateway', config: gatewayConfig, module: GatewayModule, configure });
