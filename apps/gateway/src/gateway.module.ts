import type { CommandSender, Consumer } from '@millrace/event-log';
import { SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { COMMAND_SENDER } from './commands/command-sender.js';
import { CommandsModule } from './commands/commands.module.js';
import { GatewayServer } from './gateway-server.js';
import { OrderChangeFeed } from './orders/order-change-feed.js';
import { OrdersModule } from './orders/orders.module.js';
import { StorefrontModule } from './storefront/storefront.module.js';
import { WebModule } from './web/web.module.js';

/** Stops the command sender with the app. */
const commandResults = (commands: CommandSender): Consumer => ({
  name: 'outcomes',
  start: async () => ({ stop: () => commands.stop(), health: () => ({ ok: true, detail: 'listening' }) }),
});

/** The shop API, the admin API and the web shop, on one HTTP server. */
@Module({
  imports: [StorefrontModule, AdminModule, WebModule, CommandsModule, OrdersModule],
  providers: [
    GatewayServer,
    {
      provide: SUBSCRIPTIONS,
      inject: [COMMAND_SENDER, OrderChangeFeed],
      useFactory: (commands: CommandSender, orderChanges: OrderChangeFeed): Consumer[] => [
        commandResults(commands),
        orderChanges.consumer,
      ],
    },
  ],
})
export class GatewayModule {}
