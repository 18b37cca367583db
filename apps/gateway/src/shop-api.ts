import { CONFIG } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { ShopperActivity } from './admin/batch/shopper-activity.js';
import { type ShopContext, ShopContexts } from './catalogue/shop-context.js';
import { type GatewayConfig, listOf } from './config/gateway.config.js';
import type { ReadContext } from './consistency/read-session.js';
import { tokenCookiePlugin } from './customers/token-cookie-plugin.js';
import { openTrustedDocuments, type TrustedDocuments } from './graphql/trusted-documents.js';
import { localePlugin } from './markets/locale-plugin.js';
import { MarketPrices } from './markets/market-prices.projection.js';
import { queryWarningsOf } from './search/query-syntax/query-warnings.js';
import type { Callers } from './server/callers.js';
import { clientIdsPlugin } from './server/client-ids-plugin.js';
import { serveGraphql } from './server/graphql-endpoint.js';
import { mutationLimitPlugin } from './server/mutation-limit-plugin.js';
import type { RateLimits } from './server/rate-limits.js';
import { requestReportPlugin } from './server/request-report-plugin.js';
import { serveEventStreams } from './server/sse/event-stream-server.js';
import { CallerSubscriptions } from './server/websocket/caller-subscriptions.js';
import { serveSubscriptions, type SubscriptionServerOptions } from './server/websocket/subscription-server.js';
import { ShopSchema } from './storefront/shop-schema.js';

const maxBodyBytes = 1_000_000;
const shopPaths = ['/graphql', '/api/:version/graphql.json', '/api/:version/graphql', '/api/graphql.json', '/api/graphql'];
const subscriptionPaths = /^\/(graphql|api\/([^/]+\/)?graphql(\.json)?)$/;

/** `extensions.search` of an answer: the parts that were left out of its search queries; absent when there are none. */
const searchWarnings = ({ session }: ReadContext): Readonly<Record<string, unknown>> => {
  const search = queryWarningsOf(session);
  return search.length > 0 ? { search } : {};
};

/** The shop API over HTTP, and its subscriptions over WebSocket. */
@Injectable()
export class ShopApi {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    @Inject(ShopSchema) private readonly shop: Pick<ShopSchema, 'schema'>,
    private readonly activity: ShopperActivity,
    private readonly contexts: ShopContexts,
    @Inject(MarketPrices) private readonly markets: Pick<MarketPrices, 'market'>,
  ) {}

  /** Adds the routes. Subscriptions end with the server. */
  async register(http: FastifyInstance, callers: Callers, limits: RateLimits): Promise<void> {
    const documents = openTrustedDocuments(this.config.TRUSTED_DOCUMENTS, this.config.TRUSTED_DOCUMENTS_ONLY);
    await serveGraphql<ShopContext>(http, {
      documents,
      name: 'shop-api',
      paths: shopPaths,
      schema: this.shop.schema,
      introspection: this.config.INTROSPECTION,
      bodyLimit: maxBodyBytes,
      // As the Storefront API answers: several of its clients throw for another status.
      answersErrorsWithOk: ({ url }) => url.startsWith('/api/'),
      plugins: [
        requestReportPlugin(searchWarnings),
        mutationLimitPlugin(limits),
        localePlugin(this.markets, this.contexts.settings),
        clientIdsPlugin,
        tokenCookiePlugin,
      ],
      context: (request) => {
        this.activity.note();
        const caller = callers.of(request.raw);
        return this.contexts.open({ headers: request.headers, given: request.headers, caller });
      },
    });
    await this.#serveSubscriptions(http, callers, limits, documents);
  }

  async #serveSubscriptions(
    http: FastifyInstance,
    callers: Callers,
    limits: RateLimits,
    { admits }: TrustedDocuments,
  ): Promise<void> {
    const live: SubscriptionServerOptions = {
      schema: this.shop.schema,
      paths: subscriptionPaths,
      introspection: this.config.INTROSPECTION,
      origins: listOf(this.config.CORS_ORIGINS),
      maxSubscriptions: this.config.SUBSCRIPTIONS_PER_SOCKET,
      maxSubscriptionsOfCaller: this.config.SUBSCRIPTIONS_PER_ADDRESS,
      admits,
      ofCallers: new CallerSubscriptions(),
      callerOf: (request) => callers.of(request),
      admit: (request) => limits.request(callers.of(request)),
      context: (request, parameters) =>
        this.contexts.open({ headers: request.headers, given: parameters, caller: callers.of(request) }),
    };
    const server = serveSubscriptions(http.server, live);
    await serveEventStreams(http, '/graphql/stream', live);
    http.addHook('preClose', () => server.stop());
  }
}
