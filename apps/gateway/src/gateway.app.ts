import { defineApp } from '@millrace/service-kit';
import type { FastifyInstance } from 'fastify';
import { gatewayConfig } from './config/gateway.config.js';
import { GatewayServer } from './gateway-server.js';
import { GatewayModule } from './gateway.module.js';

export const app = defineApp({
  name: 'gateway',
  config: gatewayConfig,
  module: GatewayModule,
  configure: (nest) => nest.get(GatewayServer).register(nest.getHttpAdapter().getInstance() as unknown as FastifyInstance),
});
