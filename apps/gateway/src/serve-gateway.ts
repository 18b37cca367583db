import type { IncomingMessage } from 'node:http';
import fastifyCors from '@fastify/cors';
import type { EventLog } from '@millrace/event-log';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { staffOnly } from './server/staff-token.js';
import { type GatewayConfig, listOf, shopSettings } from './config/gateway.config.js';
import { limitConnections } from './server/connection-limit.js';
import { openCallers } from './server/callers.js';
import { limitBodyTime, guardRequests } from './server/request-guard.js';
import { type CallerContext, mutationLimitPlugin } from './server/mutation-limit-plugin.js';
import { openRateLimits } from './server/rate-limits.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import { positionHeader, readAfter, readAfterHeader } from './consistency/read-after.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import { type SubscriptionServerOptions, serveSubscriptions } from './server/websocket/subscription-server.js';
import { queryWarningsOf } from './search/query-syntax/query-warnings.js';
import { openReadSession, type ReadContext } from './consistency/read-session.js';
import { openShopContext, type ShopContext } from './catalogue/shop-context.js';
import { openPageDescriber } from './web/content/describe-page.js';
import { openPageSource } from './web/content/page-source.js';
import { openSitemap } from './web/sitemap.js';
import { addSecurityHeaders } from './server/security-headers.js';
import { serveWeb } from './web/serve-web.js';

export type Served = Readonly<{ log: EventLog; config: GatewayConfig; shop: GraphQLSchema; admin: GraphQLSchema }>;

const megabyte = 1_000_000;
const shopPaths = ['/graphql', '/api/:version/graphql.json'];
const livePaths = /^\/(graphql|api\/[^/]+\/graphql\.json)$/;
const allowedHeaders = ['content-type', 'authorization', 'apollo-require-preflight', readAfterHeader];

/** `extensions.search` of an answer: what was left out of its search queries; absent when nothing was. */
const searchWarnings = ({ session }: ReadContext): Readonly<Record<string, unknown>> => {
  const search = queryWarningsOf(session);
  return search.length > 0 ? { search } : {};
};

/** Opens the doors of the shop: its API, the staff's API, live updates, and the web shop itself. */
export const serveGateway = async (http: FastifyInstance, { log, config, shop, admin }: Served): Promise<void> => {
  const introspection = config.INTROSPECTION;
  const origins = listOf(config.CORS_ORIGINS);
  const callers = openCallers(listOf(config.TRUSTED_PROXIES));
  const limits = openRateLimits(config);
  addSecurityHeaders(http);
  limitConnections(http.server, callers, config.CONNECTIONS_PER_ADDRESS);
  guardRequests(http, callers, limits);
  // The staff, who have shown who they are before their body is read, may upload for longer.
  limitBodyTime(http, 20_000, ({ url }) => url.startsWith('/admin/'));
  if (origins.length > 0)
    await http.register(fastifyCors, { origin: [...origins], allowedHeaders, exposedHeaders: [positionHeader], maxAge: 3_600 });
  await serveGraphql<ShopContext & CallerContext>(http, {
    name: 'shop-api',
    paths: shopPaths,
    schema: shop,
    introspection,
    bodyLimit: megabyte,
    plugins: [requestReportPlugin(searchWarnings), mutationLimitPlugin(limits)],
    context: (request) => {
      const caller = callers.of(request.raw);
      return { ...openShopContext(log, readAfter(request.headers), caller), caller };
    },
  });
  await serveGraphql(http, {
    name: 'admin-api',
    paths: ['/admin/graphql'],
    schema: admin,
    introspection,
    bodyLimit: 64 * megabyte,
    plugins: [requestReportPlugin()],
    admit: staffOnly(config.STAFF_TOKEN, (request) => limits.failedAuthentication(callers.of(request.raw))),
    context: (request) => ({ session: openReadSession(log, readAfter(request.headers)) }),
  });
  const context: SubscriptionServerOptions['context'] = (request, parameters) =>
    openShopContext(log, readAfter(parameters), callers.of(request));
  const admit = (request: IncomingMessage) => limits.request(callers.of(request));
  const live = serveSubscriptions(http.server, {
    ...{ schema: shop, paths: livePaths, introspection, origins, context, admit },
    maxSubscriptions: config.SUBSCRIPTIONS_PER_SOCKET,
  });
  http.addHook('preClose', () => live.stop());
  const site = shopSettings(config);
  const source = () => openPageSource(log);
  await serveWeb(http, {
    dirs: { shop: config.SHOP_DIR, images: config.IMAGES_DIR },
    site,
    describe: openPageDescriber(site, source),
    sitemap: openSitemap(site, source),
  });
};
