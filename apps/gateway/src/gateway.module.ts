import { Module } from '@nestjs/common';
import { AdminApi } from './admin-api.js';
import { AdminModule } from './admin/admin.module.js';
import { GatewayServer } from './gateway-server.js';
import { ClientLimits } from './server/client-limits.js';
import { ShopApi } from './shop-api.js';
import { StorefrontModule } from './storefront/storefront.module.js';
import { WebModule } from './web/web.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The shop API, the admin API, webhooks and the web shop, on one HTTP server. */
@Module({
  imports: [StorefrontModule, AdminModule, WebModule, WebhooksModule],
  providers: [ClientLimits, ShopApi, AdminApi, GatewayServer],
})
export class GatewayModule {}
