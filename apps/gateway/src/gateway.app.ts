import type { EventLog } from '@millrace/event-log';
import { defineApp, EVENT_LOG } from '@millrace/service-kit';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { gatewayConfig } from './config/gateway.config.js';
import { ADMIN_SCHEMA, GatewayModule, SHOP_SCHEMA } from './gateway.module.js';
import { serveGateway } from './serve-gateway.js';

export const app = defineApp({
  name: 'gateway',
  config: gatewayConfig,
  module: GatewayModule,
  configure: (nest, config) =>
    serveGateway(nest.getHttpAdapter().getInstance() as unknown as FastifyInstance, {
      log: nest.get<EventLog>(EVENT_LOG),
      config,
      shop: nest.get<GraphQLSchema>(SHOP_SCHEMA),
      admin: nest.get<GraphQLSchema>(ADMIN_SCHEMA),
    }),
});
