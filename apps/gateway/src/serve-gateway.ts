import type { IncomingMessage } from 'node:http';
import fastifyCors from '@fastify/cors';
import type { EventLog } from '@millrace/event-log';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { staffOnly } from './admin/staff-token.js';
import { type GatewayConfig, listOf, shopFacts } from './gateway.config.js';
import { boundConnections } from './bounds/bound-connections.js';
import { openCallers } from './bounds/caller.js';
import { boundBodies, guardRequests } from './bounds/guard-requests.js';
import { type Called, limitMutations } from './bounds/limit-mutations.js';
import { openRateLimits } from './bounds/rate-limits.js';
import { serveGraphql } from './graphql/endpoint.js';
import { positionHeader, readAfter, readAfterHeader } from './graphql/read-after.js';
import { requestReport } from './graphql/request-report.js';
import { type Live, serveSubscriptions } from './graphql/websocket.js';
import { warningsOf } from './catalogue/query-syntax/warnings.js';
import { openReading, type ReadContext } from './reading/reading.js';
import { openShopContext, type ShopContext } from './reading/shop-context.js';
import { openPages } from './shop/page/describe-page.js';
import { openPageSource } from './shop/page/page-source.js';
import { openSitemap } from './shop/page/sitemap.js';
import { secureAnswers } from './shop/security-headers.js';
import { serveShop } from './shop/serve-shop.js';

export type Served = Readonly<{ log: EventLog; config: GatewayConfig; shop: GraphQLSchema; admin: GraphQLSchema }>;

const megabyte = 1_000_000;
const shopPaths = ['/graphql', '/api/:version/graphql.json'];
const livePaths = /^\/(graphql|api\/[^/]+\/graphql\.json)$/;
const allowedHeaders = ['content-type', 'authorization', 'apollo-require-preflight', readAfterHeader];

/** `extensions.search` of an answer: what was left out of its search queries; absent when nothing was. */
const searchWarnings = ({ reading }: ReadContext): Readonly<Record<string, unknown>> => {
  const search = warningsOf(reading);
  return search.length > 0 ? { search } : {};
};

/** Opens the doors of the shop: its API, the staff's API, live updates, and the web shop itself. */
export const serveGateway = async (http: FastifyInstance, { log, config, shop, admin }: Served): Promise<void> => {
  const introspection = config.INTROSPECTION;
  const origins = listOf(config.CORS_ORIGINS);
  const callers = openCallers(listOf(config.TRUSTED_PROXIES));
  const limits = openRateLimits(config);
  secureAnswers(http);
  boundConnections(http.server, callers, config.CONNECTIONS_PER_ADDRESS);
  guardRequests(http, callers, limits);
  // The staff, who have shown who they are before their body is read, may upload for longer.
  boundBodies(http, 20_000, ({ url }) => url.startsWith('/admin/'));
  if (origins.length > 0)
    await http.register(fastifyCors, { origin: [...origins], allowedHeaders, exposedHeaders: [positionHeader], maxAge: 3_600 });
  await serveGraphql<ShopContext & Called>(http, {
    name: 'shop-api',
    paths: shopPaths,
    schema: shop,
    introspection,
    bodyLimit: megabyte,
    plugins: [requestReport(searchWarnings), limitMutations(limits)],
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
    plugins: [requestReport()],
    admit: staffOnly(config.STAFF_TOKEN, (request) => limits.refused(callers.of(request.raw))),
    context: (request) => ({ reading: openReading(log, readAfter(request.headers)) }),
  });
  const context: Live['context'] = (request, parameters) => openShopContext(log, readAfter(parameters), callers.of(request));
  const admit = (request: IncomingMessage) => limits.request(callers.of(request));
  const live = serveSubscriptions(http.server, {
    ...{ schema: shop, paths: livePaths, introspection, origins, context, admit },
    mostSubscriptions: config.SUBSCRIPTIONS_PER_SOCKET,
  });
  http.addHook('preClose', () => live.stop());
  const site = shopFacts(config);
  const source = () => openPageSource(log);
  await serveShop(http, {
    dirs: { shop: config.SHOP_DIR, images: config.IMAGES_DIR },
    site,
    describe: openPages(site, source),
    sitemap: openSitemap(site, source),
  });
};
