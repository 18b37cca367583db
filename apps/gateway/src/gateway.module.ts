import { Module } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { GatewayServer } from './gateway-server.js';
import { StorefrontModule } from './storefront/storefront.module.js';
import { WebModule } from './web/web.module.js';

/** The shop API, the admin API and the web shop, on one HTTP server. */
@Module({ imports: [StorefrontModule, AdminModule, WebModule], providers: [GatewayServer] })
export class GatewayModule {}
