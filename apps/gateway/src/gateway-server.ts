import fastifyCors from '@fastify/cors';
import type { EventLog } from '@millrace/event-log';
import { EVENT_LOG } from '@millrace/nest-transport';
import { CONFIG, requestIdHeader } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { AdminSchema } from './admin/admin-schema.js';
import { ShopperActivity } from './admin/batch/shopper-activity.js';
import { openShopContext, type ShopContext } from './catalogue/shop-context.js';
import { type GatewayConfig, listOf } from './config/gateway.config.js';
import { positionHeader, readAfter, readAfterHeader } from './consistency/read-after.js';
import { openReadSession, type ReadContext } from './consistency/read-session.js';
import { queryWarningsOf } from './search/query-syntax/query-warnings.js';
import { type Callers, openCallers } from './server/callers.js';
import { limitConnections } from './server/connection-limit.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import { type CallerContext, mutationLimitPlugin } from './server/mutation-limit-plugin.js';
import { openRateLimits, type RateLimits } from './server/rate-limits.js';
import { guardRequests, limitBodyTime } from './server/request-guard.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import { addSecurityHeaders } from './server/security-headers.js';
import { staffOnly } from './server/staff-token.js';
import { serveSubscriptions } from './server/websocket/subscription-server.js';
import { ShopSchema } from './storefront/shop-schema.js';
import { WebShop } from './web/web-shop.js';

const megabyte = 1_000_000;
const anonymousBodyTimeoutMs = 20_000;
const shopPaths = ['/graphql', '/api/:version/graphql.json'];
const subscriptionPaths = /^\/(graphql|api\/[^/]+\/graphql\.json)$/;
const allowedHeaders = [
  'content-type',
  'authorization',
  'apollo-require-preflight',
  requestIdHeader,
  'traceparent',
  readAfterHeader,
];

/** `extensions.search` of an answer: the parts that were left out of its search queries; absent when there are none. */
const searchWarnings = ({ session }: ReadContext): Readonly<Record<string, unknown>> => {
  const search = queryWarningsOf(session);
  return search.length > 0 ? { search } : {};
};

/** The HTTP server of the gateway: limits and headers for every request, then the shop API, the admin API, subscriptions and the web shop. */
@Injectable()
export class GatewayServer {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(ShopSchema) private readonly shop: Pick<ShopSchema, 'schema'>,
    @Inject(AdminSchema) private readonly admin: Pick<AdminSchema, 'schema'>,
    private readonly web: WebShop,
    private readonly activity: ShopperActivity = new ShopperActivity(),
  ) {}

  /** Adds hooks and routes to a server that does not listen yet. */
  async register(http: FastifyInstance): Promise<void> {
    const { config } = this;
    const callers = openCallers(listOf(config.TRUSTED_PROXIES));
    const limits = openRateLimits(config);
    const origins = listOf(config.CORS_ORIGINS);
    await addSecurityHeaders(http);
    limitConnections(http.server, callers, config.CONNECTIONS_PER_ADDRESS);
    guardRequests(http, callers, limits);
    // Staff are authenticated before their body is read, and upload large files.
    limitBodyTime(http, anonymousBodyTimeoutMs, ({ url }) => url.startsWith('/admin/'));
    if (origins.length > 0)
      await http.register(fastifyCors, { origin: [...origins], allowedHeaders, exposedHeaders: [positionHeader], maxAge: 3_600 });
    await this.#serveShopApi(http, callers, limits);
    await this.#serveAdminApi(http, callers, limits);
    this.#serveSubscriptions(http, callers, limits);
    await this.web.register(http);
  }

  async #serveShopApi(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await serveGraphql<ShopContext & CallerContext>(http, {
      name: 'shop-api',
      paths: shopPaths,
      schema: this.shop.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: megabyte,
      plugins: [requestReportPlugin(searchWarnings), mutationLimitPlugin(limits)],
      context: (request) => {
        this.activity.note();
        const caller = callers.of(request.raw);
        return { ...openShopContext(this.log, readAfter(request.headers), caller), caller };
      },
    });
  }

  async #serveAdminApi(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    await serveGraphql(http, {
      name: 'admin-api',
      paths: ['/admin/graphql'],
      schema: this.admin.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: 64 * megabyte,
      plugins: [requestReportPlugin()],
      admit: staffOnly(this.config.STAFF_TOKEN, (request) => limits.failedAuthentication(callers.of(request.raw))),
      context: (request) => ({ session: openReadSession(this.log, readAfter(request.headers)) }),
    });
  }

  #serveSubscriptions(http: FastifyInstance, callers: Callers, limits: RateLimits): void {
    const server = serveSubscriptions(http.server, {
      schema: this.shop.schema,
      paths: subscriptionPaths,
      introspection: this.config.INTROSPECTION,
      origins: listOf(this.config.CORS_ORIGINS),
      maxSubscriptions: this.config.SUBSCRIPTIONS_PER_SOCKET,
      maxSubscriptionsOfCaller: this.config.SUBSCRIPTIONS_PER_ADDRESS,
      callerOf: (request) => callers.of(request),
      admit: (request) => limits.request(callers.of(request)),
      context: (request, parameters) => openShopContext(this.log, readAfter(parameters), callers.of(request)),
    });
    http.addHook('preClose', () => server.stop());
  }
}
