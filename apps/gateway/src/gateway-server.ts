import fastifyCors from '@fastify/cors';
import { requestIdHeader } from '@millrace/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AdminApi } from './admin-api.js';
import { listOf } from './config/gateway.config.js';
import { positionHeader, readAfterHeader } from './consistency/read-after.js';
import { languageHeader } from './markets/locale-plugin.js';
import { openCallers } from './server/callers.js';
import { ClientLimits } from './server/client-limits.js';
import { limitConnections } from './server/connection-limit.js';
import { guardRequests, limitBodyTime } from './server/request-guard.js';
import { addSecurityHeaders } from './server/security-headers.js';
import { ShopApi } from './shop-api.js';
import { WebShop } from './web/web-shop.js';
import { WebhookRoutes } from './webhooks/webhook-routes.js';

const allowedHeaders = [
  'content-type',
  'authorization',
  'apollo-require-preflight',
  requestIdHeader,
  'traceparent',
  readAfterHeader,
  languageHeader,
  // What clients of the Storefront API send: none of it has an effect, but a browser asks first.
  'x-shopify-storefront-access-token',
  'shopify-storefront-private-token',
  'shopify-storefront-buyer-ip',
  'shopify-storefront-id',
  'shopify-storefront-y',
  'shopify-storefront-s',
  'x-shopify-api-version',
  'x-sdk-variant',
  'x-sdk-variant-source',
  'x-sdk-version',
  'x-shopify-uniquetoken',
  'x-shopify-visittoken',
  'custom-storefront-request-group-id',
  'accept-language',
];

/** The HTTP server of the gateway: limits and headers for every request, then the shop API, the admin API and the web shop. */
@Injectable()
export class GatewayServer {
  constructor(
    private readonly clients: ClientLimits,
    private readonly shop: ShopApi,
    private readonly admin: AdminApi,
    private readonly web: WebShop,
    @Inject(WebhookRoutes) private readonly webhooks: Pick<WebhookRoutes, 'register'>,
  ) {}

  /** Adds hooks and routes to a server that does not listen yet. */
  async register(http: FastifyInstance): Promise<void> {
    const { config, rates: limits } = this.clients;
    const callers = openCallers(listOf(config.TRUSTED_PROXIES));
    const origins = listOf(config.CORS_ORIGINS);
    await addSecurityHeaders(http);
    limitConnections(http.server, callers, config.CONNECTIONS_PER_ADDRESS);
    guardRequests(http, callers, limits);
    // Staff with a token are authenticated before their body is read, and upload large files.
    const isStaff = ({ url, headers }: FastifyRequest) => url.startsWith('/admin/') && !!headers.authorization;
    limitBodyTime(http, config.ANONYMOUS_BODY_SECONDS * 1_000, isStaff);
    if (origins.length > 0)
      await http.register(fastifyCors, { origin: [...origins], allowedHeaders, exposedHeaders: [positionHeader], maxAge: 3_600 });
    await this.shop.register(http, callers, limits);
    await this.admin.register(http, callers, limits);
    await this.webhooks.register(http);
    await this.web.register(http, callers, limits);
  }
}
