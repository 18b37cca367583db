import { CONFIG } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import type { GatewayConfig } from '../config/gateway.config.js';
import { IdentityModule } from '../identity/identity.module.js';
import { MailLinksModule } from '../mail-links/mail-links.module.js';
import { carrierSources } from './carriers/carrier-sources.js';
import { PaymentReturn } from './payments/payment-return.js';
import { paymentSources } from './payments/payment-sources.js';
import { WEBHOOK_SOURCES, type WebhookSource } from './source/webhook-source.js';
import { WebhookRoutes } from './webhook-routes.js';
import { Webhooks } from './webhooks.js';

/** Every sender of webhooks. A new kind of senders adds its sources here. */
const sourcesOf = async (config: GatewayConfig): Promise<readonly WebhookSource[]> => [
  ...(await paymentSources(config)),
  ...carrierSources(config),
];

/** Webhooks of other systems, and the page to which payment providers send buyers back. */
@Module({
  imports: [CommandsModule, IdentityModule, MailLinksModule],
  providers: [{ provide: WEBHOOK_SOURCES, inject: [CONFIG], useFactory: sourcesOf }, Webhooks, PaymentReturn, WebhookRoutes],
  exports: [WebhookRoutes],
})
export class WebhooksModule {}
