import { Module } from '@nestjs/common';
import { AdminApi } from './admin-api.js';
import { AdminModule } from './admin/admin.module.js';
import { AdminSchema } from './admin/admin-schema.js';
import { BulkWorkModule } from './admin/bulk/bulk-work.module.js';
import { EXECUTED_SCHEMA } from './admin/bulk/work/admin-execution.js';
import { GatewayServer } from './gateway-server.js';
import { ClientLimits } from './server/client-limits.js';
import { ShopApi } from './shop-api.js';
import { StorefrontModule } from './storefront/storefront.module.js';
import { WebModule } from './web/web.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The schema against which bulk queries and mutations are executed. */
const executedSchema = { provide: EXECUTED_SCHEMA, useExisting: AdminSchema };

/** The shop API, the admin API, webhooks and the web shop, on one HTTP server. */
@Module({
  imports: [StorefrontModule, AdminModule, WebModule, WebhooksModule, BulkWorkModule.over(AdminModule, executedSchema)],
  providers: [ClientLimits, ShopApi, AdminApi, GatewayServer],
})
export class GatewayModule {}
