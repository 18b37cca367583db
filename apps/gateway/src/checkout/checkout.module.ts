import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { CheckoutGraphql } from './checkout.graphql.js';
import { Checkout } from './checkout.js';

@Module({
  imports: [CommandsModule, IdentityModule, OrdersModule],
  providers: [Checkout, CheckoutGraphql],
  exports: [CheckoutGraphql],
})
export class CheckoutModule {}
